import { describe, expect, it } from 'vitest';
import {
  type AnyPurchaseModel,
  bgNbd,
  compressCells,
  countPurchases,
  mbgNbd,
  nbd,
  paretoNbd,
  type Random,
  standardNormal,
} from '../../../shared/btyd/index.ts';
import { centralInterval, samplePosterior, seededRandom } from '../../../shared/forecast/index.ts';

/** The error of the parameters is common to all customers of a portfolio: many portfolios, few of each asked. */
const PORTFOLIOS = 300;
const CUSTOMERS = 60;
const ASKED = 3;
const DRAWS = 100;
const HORIZON_WEEKS = 26;

interface Judged {
  readonly truth: number;
  readonly low: number;
  readonly high: number;
}

/** P(alive) and expected orders of a few customers of a portfolio whose parameters were drawn from the model's own prior. */
function judgedPortfolio(model: AnyPurchaseModel, random: Random) {
  const { prior, parametersAt } = model.problem([]);
  const truth = parametersAt(prior.map(({ mean, sd }) => mean + sd * standardNormal(random)));
  const customers = Array.from({ length: CUSTOMERS }, () => {
    const weeks = 20 + 40 * random();
    return countPurchases(model.sample(truth, weeks, random).purchases, weeks);
  });
  const cells = compressCells(customers);
  const { draws } = samplePosterior(model.problem(cells), model.fit(cells), { draws: DRAWS, random });
  const judged = (value: (parameters: typeof truth) => number): Judged => ({
    truth: value(truth),
    ...centralInterval(draws.map(value)),
  });
  return customers.slice(0, ASKED).map((customer) => ({
    pAlive: judged((parameters) => model.pAlive(parameters, customer)),
    expectedOrders: judged((parameters) => model.expectedOrders(parameters, customer, HORIZON_WEEKS)),
  }));
}

function coverage(intervals: readonly Judged[]): number {
  return intervals.filter(({ truth, low, high }) => low <= truth && truth <= high).length / intervals.length;
}

/** Where it is as good as sure that a customer is there, or is gone, there is no interval to speak of. */
function isOpen({ truth, low, high }: Judged): boolean {
  return truth > 0.001 && truth < 0.999 && high - low > 0.001;
}

describe.each([nbd, bgNbd, mbgNbd, paretoNbd] as readonly AnyPurchaseModel[])('$name', (model) => {
  it('has 90% intervals that hold the truth in 87 to 93 of 100 cases', () => {
    const random = seededRandom(1);
    const judged = Array.from({ length: PORTFOLIOS }, () => judgedPortfolio(model, random)).flat();
    const expectedOrders = coverage(judged.map((customer) => customer.expectedOrders));
    const open = judged.map(({ pAlive }) => pAlive).filter(isOpen);

    expect(expectedOrders).toBeGreaterThanOrEqual(0.87);
    expect(expectedOrders).toBeLessThanOrEqual(0.93);
    // Under the NBD nobody leaves.
    expect(open.length > PORTFOLIOS).toBe(model !== nbd);
    if (open.length > 0) {
      expect(coverage(open)).toBeGreaterThanOrEqual(0.87);
      expect(coverage(open)).toBeLessThanOrEqual(0.93);
    }
  });
});
