import type { Customer } from '#shared/contracts';
import { retryConflicts } from './backoff.ts';
import { commit } from './commit.ts';
import { concurrently } from './concurrently.ts';
import type { ListedCustomer } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { NEVER_WRITTEN, readSummaries } from './standing.ts';
import { judge, type Verdict, type Version } from './verdict.ts';
import { WRITERS_AT_ONCE } from './write-orders.ts';

/**
 * Puts rows of the customer list into the summaries. A row replaces the customer's earlier row as a whole: what
 * it leaves out is unknown from now on.
 *
 * @returns a verdict for each customer, grouped by customer
 * @throws Busy when other writers always came first
 */
export async function writeCustomers(
  scope: TenantScope,
  customers: readonly Customer[],
  revision: number,
): Promise<Verdict[]> {
  const byCustomer = [...Map.groupBy(customers, (customer) => customer.customerId)];
  const atStart = await readSummaries(scope, Map.groupBy(customers, (c) => c.customerId).keys());

  const verdicts = await concurrently(byCustomer, WRITERS_AT_ONCE, async ([customerId, rows]) => {
    let known: typeof atStart | null = atStart;
    return retryConflicts(async () => {
      const summaries = known ?? (await readSummaries(scope, [customerId]));
      known = null;
      const { version, summary } = summaries.get(customerId) ?? NEVER_WRITTEN;
      const plan = planListing(summary.listed, rows, revision);
      if (plan.listed !== summary.listed) {
        await commit(scope, customerId, version, { ...summary, listed: plan.listed });
      }
      return plan.verdicts;
    });
  });
  return verdicts.flat();
}

function planListing(standing: ListedCustomer | null, rows: readonly Customer[], revision: number) {
  let listed = standing;
  const verdicts = rows.map(({ name, facts }): Verdict => {
    const next: ListedCustomer = { revision, name, facts };
    const verdict = listed ? judge(versionOf(next), versionOf(listed)) : 'accepted';
    if (verdict === 'accepted') listed = next;
    return verdict;
  });
  return { listed, verdicts };
}

function versionOf({ revision, name, facts }: ListedCustomer): Version {
  return { revision, content: JSON.stringify([name, facts]) };
}
