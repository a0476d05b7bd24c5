/**
 * How `auto` forecasts the public holdouts, beside single models and rules of thumb on the very same draws.
 * `node test/bench/forecast-accuracy.ts [draws of each size, 60 unless told]`
 */
import {
  type AnyPurchaseModel,
  bgNbd,
  compressCells,
  countPurchases,
  mbgNbd,
  nbd,
  type PurchaseCounts,
} from '../../shared/btyd/index.ts';
import {
  buyerAccuracy,
  customerForecaster,
  fitForecast,
  orderAccuracy,
  purchasesUntil,
  seededRandom,
  validateForecast,
} from '../../shared/forecast/index.ts';
import {
  cdnowMaster,
  cdnowSample,
  hasReferenceData,
  northwind,
  onlineRetail,
  type PublicPortfolio,
} from '../shared/forecast/public-orders.ts';

const DAYS_PER_WEEK = 7;
const SINGLE_MODELS = [nbd, bgNbd, mbgNbd] as readonly AnyPurchaseModel[];
const COLUMNS = ['same rate', 'nbd', 'bg-nbd', 'mbg-nbd', 'auto'] as const;

const print = (line: string) => process.stdout.write(`${line}\n`);
const figure = (value: number | null, digits = 4) =>
  (value === null ? '–' : value.toFixed(digits)).padStart(8);

if (hasReferenceData) {
  for (const read of [onlineRetail, northwind, cdnowSample, cdnowMaster]) printWhole(read());
  printParts(Number(process.argv[2] ?? 60));
} else print('skipped: the public orders are not in ../shared/data');

function printWhole({ name, histories, calibrationEnd, holdoutDays }: PublicPortfolio): void {
  const { customers, boughtAgain, forecasts, coverage, trust } = validateForecast(
    histories,
    calibrationEnd,
    holdoutDays,
  );
  print(
    `\n${name}: ${customers} customers, ${(100 * boughtAgain).toFixed(0)}% bought again, trust: ${trust}`,
  );
  print(
    `90% intervals of orders promise ${coverage.promised.toFixed(3)} and hold ${coverage.held.toFixed(3)}`,
  );
  print(`${''.padEnd(14)} log-loss   Brier  cal.err     AUC     MAE    RMSE    bias`);
  for (const { name, buyers, orders } of forecasts) {
    const figures = [
      buyers?.logLoss ?? null,
      buyers?.brier ?? null,
      buyers?.calibrationError ?? null,
      buyers?.auc ?? null,
      orders?.mae ?? null,
      orders?.rmse ?? null,
      orders?.bias ?? null,
    ];
    print(`${name.padEnd(14)}${figures.map((value) => figure(value)).join('')}`);
  }
}

function printParts(draws: number): void {
  print(
    `\nMeans over ${draws} random parts: RMSE of orders, relative error of the total, log-loss of buys again`,
  );
  print(`${''.padEnd(20)}${COLUMNS.map((column) => column.padStart(24)).join('')}`);
  const rows: number[][][] = [];
  let degenerate = 0;
  for (const [portfolio, sizes] of [
    [onlineRetail(), [20, 50, 100, 200, 500]],
    [cdnowMaster(), [20, 50, 100, 200, 500]],
    [northwind(), [20, 50, 75]],
  ] as const) {
    for (const size of sizes) {
      const results = Array.from({ length: draws }, (_, seed) => partResults(portfolio, size, seed + 1));
      degenerate += results.filter(({ surelyAlive }) => surelyAlive).length;
      const means = meansOf(results.map(({ figures }) => figures));
      rows.push(means);
      printRow(`${portfolio.name} ${size}`, means);
    }
  }
  printRow('mean', meansOf(rows));
  print(`portfolios where all are sure to be alive: ${degenerate}`);
}

function printRow(name: string, columns: readonly (readonly number[])[]): void {
  const text = columns.map((figures) => figures.map((value) => figure(value, 3)).join('')).join('');
  print(`${name.padEnd(20)}${text}`);
}

/** For each column RMSE, relative error and log-loss. */
function partResults(portfolio: PublicPortfolio, size: number, seed: number) {
  const { calibrationEnd, holdoutDays } = portfolio;
  const customers = randomPart(portfolio, size, seed).flatMap((occasions) => {
    const purchases = purchasesUntil(occasions, calibrationEnd);
    const until = calibrationEnd + holdoutDays;
    const actual = occasions.filter((day) => day > calibrationEnd && day <= until).length;
    return purchases ? [{ purchases, actual }] : [];
  });
  const known = customers.map(({ purchases }) => purchases);
  const horizon = holdoutDays / DAYS_PER_WEEK;
  const counts: PurchaseCounts[] = known.map(({ occasions: [first = 0, ...later], T }) =>
    countPurchases(
      later.map((day) => (day - first) / DAYS_PER_WEEK),
      T,
    ),
  );
  const cells = compressCells(counts);
  const rates = known.map(({ x, T }) => (x * horizon) / Math.max(T, 1));
  const forecast = fitForecast(
    known.map(({ occasions }) => occasions),
    calibrationEnd,
    { horizonDays: holdoutDays },
  );
  const auto = known.map(customerForecaster(forecast, holdoutDays));
  const columns = [
    { orders: rates, buys: rates.map((rate) => -Math.expm1(-rate)) },
    ...SINGLE_MODELS.map((model) => {
      const { parameters } = model.fit(cells);
      return {
        orders: counts.map((history) => model.expectedOrders(parameters, history, horizon)),
        buys: counts.map(
          (history) => 1 - (model.orderProbabilities(parameters, history, horizon, 0)[0] ?? 0),
        ),
      };
    }),
    {
      orders: auto.map(({ expectedOrders }) => expectedOrders),
      buys: auto.map(({ pBuysAgain }) => pBuysAgain),
    },
  ];
  const actual = customers.map((customer) => customer.actual);
  const bought = actual.map((orders) => orders > 0);
  return {
    surelyAlive: auto.every(({ pAlive }) => pAlive > 0.9999),
    figures: columns.map(({ orders, buys }) => {
      const { rmse, bias } = orderAccuracy(orders, actual);
      return [rmse, Math.abs(bias ?? 0), buyerAccuracy(buys, bought).logLoss];
    }),
  };
}

/** Customers known at the end of the calibration, drawn without replacement (Fisher & Yates). */
function randomPart({ histories, calibrationEnd }: PublicPortfolio, size: number, seed: number) {
  const pool = histories.filter(([first]) => first !== undefined && first <= calibrationEnd);
  const random = seededRandom(1_000 * seed + size);
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j] as readonly number[], pool[i] as readonly number[]];
  }
  return pool.slice(0, size);
}

function meansOf(tables: readonly (readonly (readonly number[])[])[]): number[][] {
  const [example = []] = tables;
  return example.map((figures, column) =>
    figures.map(
      (_, i) => tables.reduce((sum, table) => sum + (table[column]?.[i] as number), 0) / tables.length,
    ),
  );
}
