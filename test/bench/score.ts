import { seededRandom } from '../../shared/forecast/index.ts';
import type { CustomerRecord } from '../../shared/history/index.ts';
import { dayOf, foldOrders, isoDateOf } from '../../shared/history/index.ts';
import { customerScorer, defaultSettings, fitPortfolio } from '../../shared/scoring/index.ts';
import type { Benchmark } from './benchmark.ts';

const CUSTOMERS = 10_000;
const AS_OF = dayOf('2026-11-21');
const SETTINGS = defaultSettings('EUR', 'en', 'UTC');
const DAYS = 1_000;
/** Chance that an order is the last one. */
const LEAVES = 0.08;

/** Customers by turns have gaps of so many exponential phases: 1 is chance, 4 is clockwork, to be read by rhythm. */
function portfolio(phasesByTurns: readonly number[]): CustomerRecord[] {
  const random = seededRandom(1);
  return Array.from({ length: CUSTOMERS }, (_, i) => {
    const meanGap = 20 + 100 * random() ** 2;
    const phases = phasesByTurns[i % phasesByTurns.length] as number;
    const orders = [];
    let ago = DAYS * random();
    while (ago > 0) {
      orders.push({
        date: isoDateOf(AS_OF - Math.floor(ago)),
        netMinor: Math.round(5_000 / (0.05 + random())),
      });
      if (random() < LEAVES) break;
      for (let phase = 0; phase < phases; phase++) ago += (meanGap / phases) * Math.log(random());
    }
    return { customerId: `c${i}`, name: `Customer ${i}`, facts: {}, ledger: foldOrders([], orders) };
  });
}

/** Ten thousand customers: learning from them, and scoring each with its reasons and how sure they are. */
export function* benchmarks(): Generator<Benchmark> {
  for (const { name, phases } of [
    { name: 'chance', phases: [1] },
    { name: 'half regular', phases: [1, 2] },
    { name: 'clockwork', phases: [4] },
  ]) {
    const records = portfolio(phases);
    const learned = () => fitPortfolio(records, SETTINGS, AS_OF);
    const model = learned();
    const score = (by: typeof model) => records.map(customerScorer(by, SETTINGS, AS_OF, 'en'));
    const of = `${name} (${model.timing.name})`;
    yield { name: `${of}: fitted to ${CUSTOMERS} customers`, run: learned, limit: 700, runs: 3 };
    yield { name: `${of}: ${CUSTOMERS} customers scored`, run: () => score(model), limit: 1_200, runs: 3 };
    yield {
      name: `${of}: both, with reasons and uncertainty`,
      run: () => score(learned()),
      limit: 1_500,
      runs: 3,
    };
  }
}
