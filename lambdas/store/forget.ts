import { retryConflicts } from './backoff.ts';
import { commit } from './commit.ts';
import { type CustomerSummary, EMPTY_SUMMARY, summaryItem } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { deleteItems } from './delete-items.ts';
import { entryKey, type Key, shardOf, summaryKey } from './keys.ts';
import { planEntries } from './plan-entries.ts';
import { inPartition, queryItems } from './read.ts';
import { NEVER_WRITTEN, readEntries, readSummaries } from './standing.ts';
import { dropTally } from './tallies.ts';

/*
 * In two strides, so that nothing is half forgotten however often it is stopped and begun again:
 *
 *   1. The summary is emptied and says since when the customer is forgotten. From here on nobody sees anything of it,
 *      and whatever an earlier revision says counts for nothing, whether it lies in the table still or arrives late.
 *   2. What lies in the table is deleted, and what was summed up of its part of the customers, which may name it.
 *
 * The summary itself stays for as long as a late part can come. It holds the customer's id and nothing else.
 */

/**
 * Forgets all that revisions before this one say of a customer; what later ones say stays.
 *
 * @returns how many orders and events were deleted
 * @throws Busy when other writers always came first
 */
export async function forgetCustomer(
  scope: TenantScope,
  customerId: string,
  revision: number,
): Promise<number> {
  await retryConflicts(() => emptySummary(scope, customerId, revision));
  return retryConflicts(async () => {
    const entries = await readEntries(scope, customerId);
    const forgotten = entries.filter((entry) => entry.revision < revision);
    await deleteItems(
      scope,
      'events',
      forgotten.map((entry) => entryKey(scope.tenant, entry)),
      // Written again since it was read, it is of a later revision and stays: begin again.
      {
        ConditionExpression: 'attribute_not_exists(pk) OR rev < :revision',
        ExpressionAttributeValues: { ':revision': { N: String(revision) } },
      },
    );
    await deleteResults(scope, customerId);
    await dropTally(scope, shardOf(customerId));
    return forgotten.length;
  });
}

async function emptySummary(scope: TenantScope, customerId: string, revision: number): Promise<void> {
  const { version, summary } = (await readSummaries(scope, [customerId])).get(customerId) ?? NEVER_WRITTEN;
  if ((summary.forgottenAt ?? Number.NEGATIVE_INFINITY) >= revision) return;
  const later = (await readEntries(scope, customerId)).filter((entry) => entry.revision >= revision);
  const listed = summary.listed && summary.listed.revision >= revision ? summary.listed : null;
  const blank: CustomerSummary = { ...EMPTY_SUMMARY, listed, forgottenAt: revision };
  const remaining = planEntries(blank, new Map(), later).summary;
  const item = summaryItem(scope.tenant, customerId, remaining, version + 1);
  await commit(scope, [{ summary: item, entries: [] }]);
}

/** What was worked out of the customer lies beside its summary. */
async function deleteResults(scope: TenantScope, customerId: string): Promise<void> {
  const summary = summaryKey(scope.tenant, customerId);
  const items = await queryItems<Key>(scope, 'state', {
    ...inPartition(summary.pk),
    ProjectionExpression: 'pk, sk',
    ConsistentRead: true,
  });
  const results = items.filter(({ sk }) => sk !== summary.sk);
  await deleteItems(scope, 'state', results);
}
