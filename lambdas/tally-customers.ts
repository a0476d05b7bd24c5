import type { Settings } from '#shared/contracts';
import type { Day } from '#shared/history';
import { EMPTY_TALLY, mergeTallies, type PortfolioTally, tallyPortfolio } from '#shared/scoring';
import { slicesOf } from './store/concurrently.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** So many customers are in memory at a time, however many there are. */
const CUSTOMERS_AT_ONCE = 2_000;

/** The tally of the customers with these ids, each named once, as of a day. */
export async function tallyCustomers(
  store: TenantStore,
  customerIds: readonly string[],
  settings: Settings,
  asOf: Day,
): Promise<PortfolioTally> {
  let tally = EMPTY_TALLY;
  for (const ids of slicesOf(customerIds, CUSTOMERS_AT_ONCE)) {
    const records = await store.readRecords(ids);
    tally = mergeTallies(tally, tallyPortfolio(records.values(), settings, asOf));
  }
  return tally;
}
