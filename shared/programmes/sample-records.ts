import type { Random } from '#shared/btyd';
import type { CustomerRecord, Day } from '#shared/history';

/** A customer, and how many it stands for. */
export interface SampledRecord {
  readonly record: CustomerRecord;
  readonly standsFor: number;
}

const DAYS_PER_YEAR = 365;

/**
 * At most so many of the customers: half of the places for those that bought most in the last year, each for itself; the
 * rest for every k-th of the others in the order of what they bought, which spreads over small and large, each for those
 * that it was taken from. `standsFor` is what each of the records stands for already.
 */
export function sampleRecords(
  records: readonly CustomerRecord[],
  most: number,
  asOf: Day,
  random: Random,
  standsFor = 1,
): SampledRecord[] {
  if (records.length <= most) return records.map((record) => ({ record, standsFor }));
  const ranked = records
    .map((record) => ({ record, sales: salesOfLastYear(record, asOf) }))
    .sort((a, b) => b.sales - a.sales || (a.record.customerId < b.record.customerId ? -1 : 1));
  const largest = Math.floor(most / 2);
  const places = most - largest;
  const step = (ranked.length - largest) / places;
  const begin = random();
  const spread = Array.from({ length: places }, (_, i) => largest + Math.floor((i + begin) * step));
  return [
    ...ranked.slice(0, largest).map(({ record }) => ({ record, standsFor })),
    ...spread.flatMap((place) => {
      const one = ranked[place];
      return one ? [{ record: one.record, standsFor: standsFor * step }] : [];
    }),
  ];
}

function salesOfLastYear({ ledger, facts }: CustomerRecord, asOf: Day): number {
  const { contract } = facts;
  return ledger.reduce(
    (sum, { day, netMinor }) => (day > asOf - DAYS_PER_YEAR && day <= asOf ? sum + netMinor : sum),
    contract?.annualValueMinor ?? 0,
  );
}
