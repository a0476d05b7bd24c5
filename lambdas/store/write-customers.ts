import type { Customer } from '#shared/contracts';
import type { ListedCustomer } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { NEVER_WRITTEN, readSummaries } from './standing.ts';
import { judge, type Verdict, type Version } from './verdict.ts';
import { writePacks } from './write-packs.ts';

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
  return writePacks(scope, customers, async (pack) => {
    const summaries = await readSummaries(
      scope,
      pack.map(([customerId]) => customerId),
    );
    return pack.map(([customerId, rows]) => {
      const { version, summary } = summaries.get(customerId) ?? NEVER_WRITTEN;
      const { listed, verdicts } = planListing(summary.listed, rows, revision);
      const isSame = listed === summary.listed;
      const change = isSame ? null : { customerId, version, summary: { ...summary, listed }, orders: [] };
      return { verdicts, change };
    });
  });
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
