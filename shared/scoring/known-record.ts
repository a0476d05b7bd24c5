import type { CustomerRecord, Day } from '#shared/history';
import { factsAsOf } from '#shared/relations';

/** The record with the facts as they stand on a day: the customer list's, overruled by what has happened since. */
export function knownRecord(record: CustomerRecord, asOf: Day, hourCostMinor: number): CustomerRecord {
  const facts = factsAsOf(record, { asOf, hourCostMinor });
  return facts === record.facts ? record : { ...record, facts };
}
