import type { LoyaltyTest } from '#shared/contracts';
import { Busy } from '../errors.ts';
import { MAX_TRIES } from './backoff.ts';
import type { TenantScope } from './database.ts';
import { customerIdOf, type Key, loyaltyTestsKey, summaryKey } from './keys.ts';
import { readItems } from './read.ts';
import { transact } from './transact.ts';

/** Beside the customer's summary, and forgotten with it. JSON, as elsewhere; `ver` counts the writes. */
export interface LoyaltyTestsItem extends Key {
  readonly ver: number;
  readonly loyaltyTests: string;
}

/** By customer id, oldest test first; customers without any are absent. */
export async function readLoyaltyTests(
  scope: TenantScope,
  customerIds: Iterable<string>,
): Promise<Map<string, readonly LoyaltyTest[]>> {
  const keys = [...new Set(customerIds)].map((customerId) => loyaltyTestsKey(scope.tenant, customerId));
  const items = await readItems<LoyaltyTestsItem>(scope, 'state', keys);
  return new Map(items.map((item) => [customerIdOf(item), JSON.parse(item.loyaltyTests)]));
}

/**
 * Changes the tests of a customer that stands in the table: nothing is kept of one that was forgotten meanwhile. Who
 * changes them at the same time is not lost: the later one begins with what the earlier one left.
 *
 * @returns the tests then, or null when the customer is not there
 * @throws Busy when other writers always came first
 */
export async function changeLoyaltyTests(
  scope: TenantScope,
  customerId: string,
  change: (before: readonly LoyaltyTest[]) => readonly LoyaltyTest[],
): Promise<readonly LoyaltyTest[] | null> {
  const key = loyaltyTestsKey(scope.tenant, customerId);
  const summary = summaryKey(scope.tenant, customerId);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const found = await readItems<Key & Partial<LoyaltyTestsItem & { expiresAt: number }>>(scope, 'state', [
      key,
      summary,
    ]);
    const customer = found.find(({ sk }) => sk === summary.sk);
    if (customer === undefined || customer.expiresAt !== undefined) return null;
    const { ver = 0, loyaltyTests = '[]' } = found.find(({ sk }) => sk === key.sk) ?? {};
    const tests = change(JSON.parse(loyaltyTests));
    const item: LoyaltyTestsItem = { ...key, ver: ver + 1, loyaltyTests: JSON.stringify(tests) };
    const written = await transact(scope, [
      {
        item: summary,
        as: 'check',
        only: 'attribute_exists(pk) AND attribute_not_exists(expiresAt)',
      },
      {
        item,
        as: 'put',
        ...(ver === 0
          ? { only: 'attribute_not_exists(pk)' }
          : { only: 'ver = :seen', values: { ':seen': ver } }),
      },
    ]);
    if (written) return tests;
  }
  throw new Busy(MAX_TRIES);
}
