import { Quadrant, type QuadrantCycle } from '#shared/contracts';
import { addRatios, NO_RATIO, type RatioSums, ratioOf, ratioSums } from './ratio.ts';
import { meanInterval } from './ratio-interval.ts';
import { addCounts } from './survival.ts';

type Group = Quadrant | 'none';

interface GroupCycles {
  readonly sums: RatioSums;
  /** How many customers have a cycle of so many whole days. */
  readonly days: Readonly<Record<number, number>>;
}

/** Purchase cycles by quadrant. */
export type CycleSums = Readonly<Partial<Record<Group, GroupCycles>>>;

export function cycleOf(quadrant: Quadrant | null, days: number | null): CycleSums {
  if (days === null) return {};
  return { [quadrant ?? 'none']: { sums: ratioSums([1, days]), days: { [Math.round(days)]: 1 } } };
}

export function addCycles(a: CycleSums, b: CycleSums): CycleSums {
  const sums: Partial<Record<Group, GroupCycles>> = { ...a };
  for (const [group, own] of Object.entries(b) as [Group, GroupCycles][]) {
    const before = a[group] ?? { sums: NO_RATIO, days: {} };
    sums[group] = { sums: addRatios(before.sums, own.sums), days: addCounts(before.days, own.days) };
  }
  return sums;
}

/** The four quadrants in their order, and customers without one where there are any. */
export function quadrantCycles(cycles: CycleSums): QuadrantCycle[] {
  const groups: readonly Group[] = cycles.none ? [...Quadrant.options, 'none'] : Quadrant.options;
  return groups.map((group) => {
    const { sums, days } = cycles[group] ?? { sums: NO_RATIO, days: {} };
    return {
      quadrant: group === 'none' ? null : group,
      n: sums.n,
      mean: ratioOf(sums),
      se: meanInterval(sums).se,
      median: medianOf(days, sums.n),
    };
  });
}

function medianOf(days: Readonly<Record<number, number>>, n: number): number | null {
  if (n === 0) return null;
  const at = (place: number) => {
    let seen = 0;
    for (const key of Object.keys(days)
      .map(Number)
      .sort((a, b) => a - b)) {
      seen += days[key] ?? 0;
      if (seen > place) return key;
    }
    return 0;
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}
