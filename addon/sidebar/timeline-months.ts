import type { CustomerDetail } from '#shared/contracts';

export type Month = CustomerDetail['timeline'][number];

/** So many months are shown, or as many as there are since the first. */
const MOST_MONTHS = 24;

/** Every month up to today's, oldest first; months without orders too. `today` is an ISO day. */
export function monthsUntil(today: string, timeline: readonly Month[]): Month[] {
  const last = numberOf(today);
  const first = Math.max(
    last - MOST_MONTHS + 1,
    Math.min(last, ...timeline.map(({ month }) => numberOf(month))),
  );
  const known = new Map(timeline.map((month) => [numberOf(month.month), month]));
  return Array.from(
    { length: last - first + 1 },
    (_, i) => known.get(first + i) ?? { month: nameOf(first + i), orders: 0, net: 0 },
  );
}

function numberOf(isoMonth: string): number {
  return 12 * Number(isoMonth.slice(0, 4)) + Number(isoMonth.slice(5, 7)) - 1;
}

function nameOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
