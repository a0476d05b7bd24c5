import {
  type CustomerSummary,
  floorOf,
  type NameOnOrders,
  type SummaryItem,
  summaryItem,
} from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { type Entry, ordersAmong } from './entry.ts';
import { entryItem } from './entry-item.ts';
import { bytesOf, MAX_ITEM_BYTES } from './item-size.ts';
import { ORDER_PREFIX } from './keys.ts';
import { byName, countingOf, type EntryPlan, latestName, namesOn, planEntries } from './plan-entries.ts';
import { NEVER_WRITTEN, readEntries, readStanding, type Standing } from './standing.ts';
import type { Outcome } from './verdict.ts';
import { type CustomerPlan, type CustomerRows, writePacks } from './write-packs.ts';

/*
 * A summary is a sum over orders and events that lie beside it. Why two writers cannot spoil it:
 *
 *   writer A                     DynamoDB                      writer B
 *   reads summary, version 7
 *   reads order 1, revision 5
 *                                summary version 8,       ◄──  commits
 *                                order 1 revision 6
 *   commits if version is 7 ──►  refused
 *   reads summary, version 8 …
 *
 * The summary is read before the entries. Whatever is written in between moves its version, and the commit, which
 * writes entries and summary together or not at all, is refused. Read the other way round, A could see B's summary
 * without B's order, and commit.
 */

/** What a summary carries beside its entries, the row of the customer list above all, takes far less than this. */
const BYTES_FOR_THE_LIST = 16 * 1024;

/** Entries may not make a summary larger than this. */
const MAX_SUMMARY_BYTES = MAX_ITEM_BYTES - BYTES_FOR_THE_LIST;

/**
 * Brings orders, events and their customers' summaries to where they stand once these entries are known. Exact
 * under repetition, any order of arrival and concurrent writers.
 *
 * An entry belongs to its customer: the same order id under another customer is another order. Many companies
 * number invoices anew for each customer, and an order without an id gets one made of its date and amount; so an
 * order id that turns up under a second customer is no sign that it has left the first, and to take it from the
 * first on that ground would lose sales that nobody would miss. Who moves an order to another customer deletes it
 * under the one before.
 *
 * A deletion is kept even of an entry that never was, as an entry without content: an older version may be on its
 * way. A customer's entries that together would grow its summary beyond what an item holds are rejected together;
 * what does not make it larger is always taken.
 *
 * @throws Busy when other writers always came first
 */
export async function writeEntries(scope: TenantScope, entries: readonly Entry[]): Promise<Outcome[]> {
  return writePacks(scope, entries, async (pack) => {
    const standing = await readStanding(
      scope,
      pack.flatMap(([, ofCustomer]) => ofCustomer),
    );
    return Promise.all(pack.map((customer) => planCustomer(scope, customer, standing)));
  });
}

async function planCustomer(
  scope: TenantScope,
  [customerId, entries]: CustomerRows<Entry>,
  standing: Standing,
): Promise<CustomerPlan> {
  const { version, summary: before } = standing.summaries.get(customerId) ?? NEVER_WRITTEN;
  const plan = planEntries(before, standing.entries.get(customerId) ?? new Map(), entries);
  if (plan.changed.size === 0) return { outcomes: plan.outcomes, change: null };

  const nameOnOrders = plan.nameIsOpen
    ? await nameAfter(scope, customerId, plan, before)
    : plan.summary.nameOnOrders;
  const itemOf = (summary: CustomerSummary) => summaryItem(scope.tenant, customerId, summary, version + 1);
  const summary = itemOf({ ...plan.summary, nameOnOrders });
  if (hasOutgrown(summary, () => itemOf(before))) {
    return { outcomes: plan.outcomes.map(rejected), change: null };
  }
  const changed = [...plan.changed.values()].map((entry) => entryItem(scope.tenant, entry));
  return { outcomes: plan.outcomes, change: { summary, entries: changed } };
}

function rejected({ id, verdict }: Outcome): Outcome {
  return { id, verdict: verdict === 'accepted' ? 'rejected' : verdict };
}

function hasOutgrown(summary: SummaryItem, before: () => SummaryItem): boolean {
  const bytes = bytesOf(summary);
  return bytes > MAX_SUMMARY_BYTES && bytes > bytesOf(before());
}

async function nameAfter(
  scope: TenantScope,
  customerId: string,
  { changed }: EntryPlan,
  summary: CustomerSummary,
): Promise<NameOnOrders | null> {
  const before = byName(await readEntries(scope, customerId, ORDER_PREFIX));
  const after = new Map([...countingOf(before, floorOf(summary)), ...changed]);
  return latestName(namesOn(ordersAmong(after.values())));
}
