import type { Settings } from '#shared/contracts';
import type { Day } from '#shared/history';
import {
  EMPTY_LEARNING_TALLY,
  type LearningTally,
  learningTallyOf,
  mergeLearningTallies,
} from '#shared/scoring';
import { customerSlices } from './customer-slices.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** The tally of the customers with these ids, each named once, as of a day. */
export async function tallyCustomers(
  store: TenantStore,
  customerIds: readonly string[],
  settings: Settings,
  asOf: Day,
): Promise<LearningTally> {
  let tally = EMPTY_LEARNING_TALLY;
  for (const ids of customerSlices(customerIds)) {
    const records = await store.readRecords(ids);
    tally = mergeLearningTallies(tally, learningTallyOf(records.values(), settings, asOf));
  }
  return tally;
}
