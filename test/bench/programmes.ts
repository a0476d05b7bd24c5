import { Quadrant } from '../../shared/contracts/index.ts';
import { seededRandom } from '../../shared/forecast/index.ts';
import { type SimulatedCustomer, simulateProgrammes } from '../../shared/programmes/index.ts';
import { design, sure } from '../shared/programmes/simulator/simulated.ts';
import type { Benchmark } from './benchmark.ts';

/** As many as the service knows of a customer. */
const FUTURES = 60;
const HORIZON = { months: 24, discountRate: 0.1 };
const UNCERTAIN = {
  join: {
    TRUE_FRIEND: { low: 0.5, high: 0.9 },
    BUTTERFLY: { low: 0.2, high: 0.5 },
    BARNACLE: { low: 0.4, high: 0.8 },
    STRANGER: { low: 0.05, high: 0.3 },
  },
  uplift: { low: 0, high: 0.12 },
  stay: { low: 0, high: 0.1 },
  pulledForward: { low: 0.1, high: 0.4 },
  redeem: { low: 0.5, high: 0.9 },
  costs: { low: 0.9, high: 1.4 },
};
const POINTS = design({ runningCost: 2_000, startCost: 5_000 }, UNCERTAIN);
const GROWTH = design({ rewardOn: 'growth', rules: [{ from: 0, rate: 0.05 }], startCost: 5_000 }, UNCERTAIN);

function portfolio(size: number): SimulatedCustomer[] {
  const random = seededRandom(2);
  return Array.from({ length: size }, (_, i) => {
    const sales = 2_000 / (0.05 + random());
    return sure({
      sales,
      quadrant: Quadrant.options[i % 4] ?? 'STRANGER',
      margin: { rate: 0.3, source: 'default' },
      futures: Array.from({ length: FUTURES }, () => ({
        weight: 1 / FUTURES,
        pAlive: random(),
        salesPerYear: sales * (0.5 + random()),
        leavesPerYear: random(),
      })),
    });
  });
}

/** A loyalty programme simulated, with what moves its gain and where it breaks even; and two side by side. */
export function* benchmarks(): Generator<Benchmark> {
  const thousand = portfolio(1_000);
  yield {
    name: 'one programme: 1,000 customers × 1,000 futures',
    run: () => simulateProgrammes(thousand, [POINTS], HORIZON, 1_000),
    limit: 1_000,
    runs: 5,
  };
  yield {
    name: 'two programmes: 1,000 customers × 1,000 futures',
    run: () => simulateProgrammes(thousand, [POINTS, GROWTH], HORIZON, 1_000),
    limit: 2_000,
    runs: 5,
  };
  const most = portfolio(10_000);
  yield {
    name: 'two programmes: 10,000 customers, as the service does it',
    run: () => simulateProgrammes(most, [POINTS, GROWTH], HORIZON),
    limit: 5_000,
    runs: 3,
  };
}
