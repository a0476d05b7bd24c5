import type { ActionOutcome } from '#shared/actions';
import type { CustomerRecord, Day } from '#shared/history';

/** What became of actions up to a day, over all customers: equal outcomes summed up, in an order of their own. */
export function pastOutcomes(records: Iterable<CustomerRecord>, asOf: Day): ActionOutcome[] {
  const sums = new Map<string, Required<Pick<ActionOutcome, 'action' | 'done' | 'count'>> & ActionOutcome>();
  for (const { relations } of records) {
    for (const { day, action, done, worked, count } of relations?.outcomes ?? []) {
      if (day > asOf) continue;
      const key = `${action} ${done} ${worked}`;
      const before = sums.get(key)?.count ?? 0;
      sums.set(key, { action, done, ...(worked === undefined ? {} : { worked }), count: before + count });
    }
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? []);
}
