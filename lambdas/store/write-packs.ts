import { retryConflicts } from './backoff.ts';
import { type CustomerChange, commit, fitsOneCommit, ITEMS_PER_COMMIT } from './commit.ts';
import { concurrently, slicesOf } from './concurrently.ts';
import type { TenantScope } from './database.ts';
import type { Outcome } from './verdict.ts';

/*
 * Customers travel in packs: a request for each of thousands would cost more than what is written. What a race
 * does to a pack of X and Y:
 *
 *   writer A                           DynamoDB                      writer B
 *   reads X, version 7
 *   reads Y, version 7
 *                                      Y: version 8             ◄──  commits Y
 *   commits X and Y                    refused, since Y moved:
 *     if both are at version 7    ──►  neither is written
 *   reads X, version 7; commits   ──►  X: version 8
 *   reads Y, version 8; commits   ──►  Y: version 9
 *
 * Every summary of a pack is written in place of the version that was read, and all are or none is. So a refused
 * pack leaves nothing behind, and is begun again from its reads, in halves: customers that nobody else writes come
 * through together, and one that is fought over is soon alone, where it holds up nobody.
 */

export type CustomerRows<Row> = readonly [customerId: string, rows: readonly Row[]];

/** Customers that are written together, each named once. */
export type Pack<Row> = readonly CustomerRows<Row>[];

/** What becomes of one customer's rows, and what to write, or null when nothing changes. */
export interface CustomerPlan {
  readonly outcomes: readonly Outcome[];
  readonly change: CustomerChange | null;
}

/** Few, since a pack already is a hundred writes: more at once would only be throttled, or queue for the engine. */
const PACKS_AT_ONCE = 4;

/**
 * Writes rows into the summaries of their customers. `plan` reads what stands of a pack's customers and tells what
 * becomes of them; it is asked again, for a smaller pack, when another writer came first.
 *
 * @returns an outcome for each row, grouped by customer
 * @throws Busy when other writers always came first
 */
export async function writePacks<Row extends { readonly customerId: string }>(
  scope: TenantScope,
  rows: readonly Row[],
  plan: (pack: Pack<Row>) => Promise<CustomerPlan[]>,
): Promise<Outcome[]> {
  const writePack = (pack: Pack<Row>): Promise<Outcome[]> => {
    const parts = partsOf(pack);
    return retryConflicts(async (attempt) => {
      if (attempt > 0 && parts.length > 1) return writeAll(parts, 1);
      const plans = await plan(pack);
      const changes = plans.flatMap(({ change }) => change ?? []);
      if (parts.length > 1 && !fitsOneCommit(changes)) return writeAll(parts, 1);
      if (changes.length > 0) await commit(scope, changes);
      return plans.flatMap(({ outcomes }) => outcomes);
    });
  };
  const writeAll = async (packs: readonly Pack<Row>[], atOnce: number) =>
    (await concurrently(packs, atOnce, writePack)).flat();

  return writeAll(packsOf([...Map.groupBy(rows, (row) => row.customerId)]), PACKS_AT_ONCE);
}

/** As many customers to a pack as surely fit one commit; a customer with too many rows has a pack of its own. */
function packsOf<Row>(customers: Pack<Row>): Pack<Row>[] {
  const packs: CustomerRows<Row>[][] = [];
  let room = 0;
  for (const customer of customers) {
    const [, rows] = customer;
    const items = 1 + rows.length;
    if (items > room) {
      packs.push([]);
      room = ITEMS_PER_COMMIT;
    }
    packs[packs.length - 1]?.push(customer);
    room -= items;
  }
  return packs;
}

/** Half of the customers each; of a single customer as many rows each as surely fit one commit. */
function partsOf<Row>(pack: Pack<Row>): Pack<Row>[] {
  if (pack.length > 1) return slicesOf(pack, Math.ceil(pack.length / 2));
  return pack.flatMap(([customerId, rows]) =>
    slicesOf(rows, ITEMS_PER_COMMIT - 1).map((part): Pack<Row> => [[customerId, part]]),
  );
}
