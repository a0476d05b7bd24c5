import type { ActionOutcome } from '#shared/actions';
import type { CustomerRecord, Day } from '#shared/history';

/** What became of actions up to a day, over all customers: equal outcomes summed up, in an order of their own. */
export function pastOutcomes(records: Iterable<CustomerRecord>, asOf: Day): ActionOutcome[] {
  return addOutcomes(
    Array.from(records, ({ relations }) => relations?.outcomes ?? [])
      .flat()
      .filter(({ day }) => day <= asOf),
  );
}

/** Equal outcomes summed up, in an order of their own. */
export function addOutcomes(outcomes: Iterable<ActionOutcome>): ActionOutcome[] {
  const sums = new Map<string, ActionOutcome>();
  for (const { action, done, worked, count = 1 } of outcomes) {
    const key = `${action} ${done} ${worked}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { action, done, ...(worked === undefined ? {} : { worked }), count: before + count });
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? []);
}
