import { type AnyPurchaseModel, bgNbd, type Random, standardNormal } from '../../../shared/btyd/index.ts';
import {
  customerForecaster,
  type Forecast,
  fitForecast,
  type Occasions,
  orderIntervalForecaster,
  purchasesUntil,
  seededRandom,
} from '../../../shared/forecast/index.ts';
import { type CompanyWord, companyWord, type Pool } from '../../../shared/scoring/index.ts';

export const YEAR = 364;
const AS_OF = 10_000;
const DAYS_PER_WEEK = 7;
const MODEL = bgNbd as AnyPurchaseModel;

/** How the coordinates of BG/NBD lie across companies: apart from the weak prior in middle and spread. */
export const TRUTH = [
  /* ln(r/α), orders a week */ { mean: Math.log(0.12), sd: 0.5 },
  /* ln r */ { mean: Math.log(1.8), sd: 0.35 },
  /* logit of a/(a+b) */ { mean: Math.log(0.06 / 0.94), sd: 0.5 },
  /* ln(a+b) */ { mean: Math.log(4), sd: 0.3 },
];

interface Company {
  readonly histories: readonly (readonly number[])[];
  readonly parameters: Readonly<Record<string, number>>;
}

/** Companies whose parameters were drawn from `TRUTH`, with customers won over two years. */
export function drawCompanies(
  count: number,
  [fewest, most]: readonly [number, number],
  seed: number,
): Company[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const parameters = MODEL.problem([]).parametersAt(
      TRUTH.map(({ mean, sd }) => mean + sd * standardNormal(random)),
    );
    const customers = fewest + Math.floor(random() * (most - fewest + 1));
    return {
      parameters,
      histories: Array.from({ length: customers }, () => drawCustomer(parameters, random)),
    };
  });
}

function drawCustomer(parameters: Company['parameters'], random: Random): number[] {
  const weeks = 26 + Math.floor(random() * 78);
  const { purchases } = MODEL.sample(parameters, weeks + YEAR / DAYS_PER_WEEK, random);
  const days = new Set([0, ...purchases.map((time) => Math.round(time * DAYS_PER_WEEK))]);
  return Array.from(days, (day) => AS_OF - weeks * DAYS_PER_WEEK + day).sort((a, b) => a - b);
}

export function learn({ histories }: Company, pool: Pool = {}): Forecast {
  return fitForecast(histories, AS_OF, { horizonDays: YEAR, priors: pool });
}

export function wordOf(company: Company, orders: Forecast): CompanyWord {
  return companyWord({ orders, spendData: null, repeatCustomers: company.histories.filter(isRepeat).length });
}

function isRepeat(days: Occasions): boolean {
  return (days[1] ?? AS_OF + 1) <= AS_OF;
}

/** Over all customers of all companies, of the year to come. */
export interface Judgement {
  /** Root mean squared error of a customer's orders, against what came. */
  readonly rmse: number;
  /** The same against what whoever knew the truth would have expected. */
  readonly fromTruth: number;
  /** Root mean squared error of a company's orders, relative to what came. */
  readonly total: number;
  readonly logLoss: number;
  /** Of 90% intervals of orders: promised and held. */
  readonly promised: number;
  readonly held: number;
}

/** What forecasts of these companies were worth, each learnt from the company's own past and the pool. */
export function judge(companies: readonly Company[], forecasts: readonly Forecast[]): Judgement {
  let [customers, squares, fromTruth, logs, promised, held, totals] = [0, 0, 0, 0, 0, 0, 0];
  companies.forEach(({ histories, parameters }, c) => {
    const forecast = forecasts[c] as Forecast;
    const expect = customerForecaster(forecast, YEAR);
    const intervalOf = orderIntervalForecaster(forecast, YEAR);
    let [expected, came] = [0, 0];
    for (const days of histories) {
      const purchases = purchasesUntil(days, AS_OF);
      if (!purchases) continue;
      const actual = days.filter((day) => day > AS_OF && day <= AS_OF + YEAR).length;
      const { expectedOrders, pBuysAgain } = expect(purchases);
      const { low, high, probability } = intervalOf(purchases);
      const first = purchases.occasions[0] as number;
      const known = {
        x: purchases.x,
        tX: ((purchases.occasions.at(-1) as number) - first) / DAYS_PER_WEEK,
        T: (AS_OF - first) / DAYS_PER_WEEK,
      };
      const truth = MODEL.expectedOrders(parameters, known, YEAR / DAYS_PER_WEEK);
      customers += 1;
      squares += (expectedOrders - actual) ** 2;
      fromTruth += (expectedOrders - truth) ** 2;
      logs -= Math.log(Math.max(0.001, actual > 0 ? pBuysAgain : 1 - pBuysAgain));
      promised += probability;
      held += Number(low <= actual && actual <= high);
      expected += expectedOrders;
      came += actual;
    }
    totals += (expected / Math.max(1, came) - 1) ** 2;
  });
  return {
    rmse: Math.sqrt(squares / customers),
    fromTruth: Math.sqrt(fromTruth / customers),
    total: Math.sqrt(totals / companies.length),
    logLoss: logs / customers,
    promised: promised / customers,
    held: held / customers,
  };
}
