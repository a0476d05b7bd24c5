import type { Customer } from '#shared/contracts';
import { type CustomerSummary, floorOf, type ListedCustomer, summaryItem } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { canonicalJson } from './entry.ts';
import { NEVER_WRITTEN, readSummaries } from './standing.ts';
import { judge, type Outcome, outranks, type Version } from './verdict.ts';
import { writePacks } from './write-packs.ts';

/**
 * Puts rows of the customer list into the summaries. A row replaces the customer's earlier row as a whole: what
 * it leaves out is unknown from now on.
 *
 * @throws Busy when other writers always came first
 */
export async function writeCustomers(
  scope: TenantScope,
  customers: readonly Customer[],
  revision: number,
): Promise<Outcome[]> {
  return writePacks(scope, customers, async (pack) => {
    const summaries = await readSummaries(
      scope,
      pack.map(([customerId]) => customerId),
    );
    return pack.map(([customerId, rows]) => {
      const { version, summary } = summaries.get(customerId) ?? NEVER_WRITTEN;
      const { listed, outcomes } = planListing(summary, rows, revision);
      if (listed === summary.listed) return { outcomes, change: null };
      const item = summaryItem(scope.tenant, customerId, { ...summary, listed }, version + 1);
      return { outcomes, change: { summary: item, entries: [] } };
    });
  });
}

function planListing(summary: CustomerSummary, rows: readonly Customer[], revision: number) {
  const floor = floorOf(summary);
  let { listed } = summary;
  const outcomes = rows.map(({ customerId, name, facts }): Outcome => {
    const row: ListedCustomer = { revision, name, facts };
    const [next, before] = [versionOf(row), listed ? versionOf(listed) : floor];
    if (outranks(next, before)) listed = row;
    return { id: customerId, verdict: judge(next, before) };
  });
  return { listed, outcomes };
}

function versionOf({ revision, name, facts }: ListedCustomer): Version {
  return { revision, content: canonicalJson({ name, facts }) };
}
