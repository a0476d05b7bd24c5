import type { Random } from '#shared/btyd';
import { possibleMargin } from '#shared/clv';
import { Quadrant } from '#shared/contracts';
import type { CustomerOutlook, Future } from '#shared/scoring';

/** What a simulation has to know of a customer; the others that it stands for count with it. */
export interface SimulatedCustomer
  extends Pick<CustomerOutlook, 'quadrant' | 'sales' | 'costToServe' | 'margin' | 'wallet' | 'futures'> {
  /** How many customers it stands for: 1 where nobody was left out. */
  readonly standsFor: number;
}

/** Customers as columns; money in major units a year. */
export interface CustomerColumns {
  readonly count: number;
  /** The place of its quadrant among `Quadrant.options`. */
  readonly quadrant: Uint8Array;
  readonly standsFor: Float64Array;
  readonly salesBefore: Float64Array;
  readonly costToServe: Float64Array;
  readonly marginRate: Float64Array;
  /** The standard deviation of the margin rate about what was assumed; 0 where it is known. */
  readonly marginSd: Float64Array;
  /** All it buys from anyone; infinite where it is not known. */
  readonly wallet: Float64Array;
}

/** What happens without any programme, in each of the futures drawn: rows of `customers.count`. */
export interface DrawnFutures {
  readonly customers: CustomerColumns;
  readonly draws: number;
  /** While it is a customer. */
  readonly salesPerYear: Float32Array;
  /** Years until it leaves; 0 where it has left already. */
  readonly yearsStaying: Float32Array;
  /** Uniform in (0, 1): it joins a programme that a larger share joins. */
  readonly reluctance: Float32Array;
}

/** Whoever never leaves stays as long as anybody could ask. */
const FOR_GOOD_YEARS = 1_000;

/**
 * Draws what each customer does: which of its futures is true, whether it is a customer still, when it leaves
 * (exponentially, at the rate of that future), and how readily it joins. Designs compared on the same futures differ by
 * what they do alone.
 */
export function drawFutures(
  customers: readonly SimulatedCustomer[],
  draws: number,
  random: Random,
): DrawnFutures {
  const count = customers.length;
  const size = count * draws;
  const salesPerYear = new Float32Array(size);
  const yearsStaying = new Float32Array(size);
  const reluctance = new Float32Array(size);
  for (const [i, { futures }] of customers.entries()) {
    const sums = runningWeights(futures);
    for (let draw = 0, at = i; draw < draws; draw++, at += count) {
      const future = futures[placeOf(sums, random() * (sums[sums.length - 1] ?? 0))];
      const stays = random();
      const leaves = -Math.log(random());
      reluctance[at] = random();
      if (!future || stays >= future.pAlive) continue;
      salesPerYear[at] = future.salesPerYear;
      yearsStaying[at] = Math.min(FOR_GOOD_YEARS, leaves / future.leavesPerYear);
    }
  }
  return { customers: columnsOf(customers), draws, salesPerYear, yearsStaying, reluctance };
}

function columnsOf(customers: readonly SimulatedCustomer[]): CustomerColumns {
  const column = (of: (customer: SimulatedCustomer) => number) => Float64Array.from(customers, of);
  return {
    count: customers.length,
    quadrant: Uint8Array.from(customers, ({ quadrant }) => Quadrant.options.indexOf(quadrant)),
    standsFor: column(({ standsFor }) => standsFor),
    salesBefore: column(({ sales }) => sales),
    costToServe: column(({ costToServe }) => costToServe),
    marginRate: column(({ margin }) => margin.rate),
    marginSd: column(({ margin }) => possibleMargin({ ...margin, rate: 0 }, 1)),
    wallet: column(({ wallet }) => wallet ?? Number.POSITIVE_INFINITY),
  };
}

function runningWeights(futures: readonly Future[]): Float64Array {
  const sums = new Float64Array(futures.length);
  let sum = 0;
  for (const [i, { weight }] of futures.entries()) {
    sum += weight;
    sums[i] = sum;
  }
  return sums;
}

/** The first place whose running sum is above `value`. */
function placeOf(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
