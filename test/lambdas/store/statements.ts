import fc from 'fast-check';
import type { Deletion } from '#shared/contracts';
import { foldCategories, foldEvents, foldOrders } from '#shared/history';
import { type CustomerSummary, EMPTY_SUMMARY } from '../../../lambdas/store/customer-summary.ts';
import type { TenantScope } from '../../../lambdas/store/database.ts';
import {
  type Entry,
  entryOfDeletion,
  entryOfEvent,
  entryOfOrder,
  eventsAmong,
  ordersAmong,
} from '../../../lambdas/store/entry.ts';
import { readSummaries } from '../../../lambdas/store/standing.ts';
import { writeEntries } from '../../../lambdas/store/write-entries.ts';

/** Few customers, entries, days, amounts and revisions, so that what is said of one entry meets and repeats often. */
export const CUSTOMERS = ['c1', 'a#C#b', '__proto__'];

const name = {
  customerId: fc.constantFrom(...CUSTOMERS),
  id: fc.constantFrom('1', 'E#survey#1', 'constructor'),
};
const date = fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-28');
const revision = fc.integer({ min: 1, max: 5 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const category = fc.record({
  name: fc.constantFrom('Coffee', 'Tea'),
  netMinor: fc.constantFrom(-300, 900),
});

const order: fc.Arbitrary<Entry> = fc
  .record({
    ...name,
    date,
    netMinor: fc.constantFrom(-500, 0, 1_000, 2_000),
    costMinor: maybe(fc.constantFrom(0, 700)),
    discountMinor: maybe(fc.constantFrom(0, 100)),
    customerName: maybe(fc.constantFrom('Ana', 'Łukasz')),
    categories: maybe(fc.array(category, { maxLength: 2 })),
    revision,
  })
  .map(({ id, revision, ...rest }) => entryOfOrder({ ...rest, orderId: id }, revision));

const event: fc.Arbitrary<Entry> = fc
  .record({
    ...name,
    said: fc.oneof(
      fc.record({
        kind: fc.constant('touchpoint'),
        date,
        channel: fc.constantFrom('call' as const, 'ticket'),
        hours: maybe(fc.constantFrom(0.1, 0.2, 1.5)),
      }),
      fc.record({ kind: fc.constant('survey'), date, nps: fc.constantFrom(3, 9) }),
      fc.record({ kind: fc.constant('complaint'), opened: date, resolved: maybe(date) }),
      fc.record({
        kind: fc.constant('contact'),
        circle: fc.constantFrom(1, 3),
        name: maybe(fc.constant('Ewa')),
      }),
    ),
    revision,
  })
  .map(({ id, customerId, said, revision }) => entryOfEvent({ ...said, customerId, eventId: id }, revision));

const deletion: fc.Arbitrary<Entry> = fc
  .record({ ...name, kind: fc.constantFrom<Deletion['kind']>('order', 'touchpoint', 'survey'), revision })
  .map(({ revision, ...rest }) => entryOfDeletion(rest, revision));

/** What an import says of one entry: an order, an event, or that it never was. */
export const statement: fc.Arbitrary<Entry> = fc.oneof(order, order, event, event, deletion);

/** Two lists of the same statements in orders of their own, the second with some repeated. */
export const deliveries = fc
  .array(statement, { minLength: 1, maxLength: 30 })
  .chain((statements) =>
    fc.tuple(
      fc.shuffledSubarray(statements, { minLength: statements.length }),
      fc.shuffledSubarray([...statements, ...statements], { minLength: statements.length * 2 }),
    ),
  );

/** Sends runs of equal revision as one part each. */
export async function deliver(scope: TenantScope, statements: readonly Entry[]): Promise<void> {
  let part: Entry[] = [];
  for (const each of statements) {
    if (part.length > 0 && part[0]?.revision !== each.revision) {
      await writeEntries(scope, part);
      part = [];
    }
    part.push(each);
  }
  await writeEntries(scope, part);
}

export async function summariesOf(scope: TenantScope): Promise<CustomerSummary[]> {
  const summaries = await readSummaries(scope, CUSTOMERS);
  return CUSTOMERS.map((customerId) => summaries.get(customerId)?.summary ?? EMPTY_SUMMARY);
}

/** The summaries as they must be, from nothing but what was said: of each entry the last word counts. */
export function expectedOf(statements: readonly Entry[]): CustomerSummary[] {
  const byRank = [...statements].sort(
    (a, b) => a.revision - b.revision || (a.content < b.content ? -1 : Number(a.content > b.content)),
  );
  const lastWords = new Map(byRank.map((each) => [`${each.customerId} ${each.kind} ${each.id}`, each]));
  return CUSTOMERS.map((customerId) => {
    const standing = [...lastWords.values()].filter((each) => each.customerId === customerId);
    const orders = ordersAmong(standing);
    const [latest] = orders
      .filter((each) => each.customerName !== undefined)
      .sort((a, b) => (a.date + a.orderId < b.date + b.orderId ? 1 : -1));
    return {
      ledger: foldOrders([], orders),
      assortment: foldCategories([], orders),
      relations: foldEvents({}, eventsAmong(standing)),
      nameOnOrders: latest?.customerName
        ? { name: latest.customerName, date: latest.date, orderId: latest.orderId }
        : null,
      listed: null,
    };
  });
}
