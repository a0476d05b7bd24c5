import fc from 'fast-check';
import type { CustomerEvent, CustomerFacts, EffectOverrides, Order, Settings } from '#shared/contracts';
import {
  type CustomerRecord,
  EMPTY_ASSORTMENT,
  EMPTY_LEDGER,
  foldCategories,
  foldOrders,
  isoDateOf,
  relationsOf,
} from '#shared/history';
import { defaultSettings } from '#shared/scoring';
import { anyEvent } from '../history/any-event.ts';
import { AS_OF } from './records.ts';

/** What an import takes at most, either way. */
const LARGEST_MINOR = 1e13;
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '9999-12-31';

export type AnOrder = Pick<
  Order,
  'orderId' | 'customerId' | 'date' | 'netMinor' | 'costMinor' | 'discountMinor' | 'categories'
>;

/** A customer as it is imported. */
export interface Imported {
  readonly orders: readonly AnOrder[];
  readonly events: readonly CustomerEvent[];
  readonly facts: CustomerFacts;
}

const pastDay = fc.integer({ min: 0, max: 1500 }).map((ago) => isoDateOf(AS_OF - ago));
const anyDay = fc.oneof(
  { weight: 20, arbitrary: pastDay },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 900 }).map((ahead) => isoDateOf(AS_OF + ahead)) },
  { weight: 1, arbitrary: fc.constantFrom(FIRST_DAY, LAST_DAY) },
);
const money = (usual: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: usual }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, -usual, LARGEST_MINOR, -LARGEST_MINOR) },
  );
const count = fc.oneof(
  { weight: 12, arbitrary: fc.nat(6) },
  { weight: 1, arbitrary: fc.constantFrom(1_000, 1_000_000) },
);

const renewals = fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constant(600) });

const orderOn = (day: fc.Arbitrary<string>) =>
  fc
    .record(
      {
        date: day,
        netMinor: fc.oneof(
          { weight: 8, arbitrary: money(5_000_000) },
          { weight: 1, arbitrary: fc.integer({ min: -3_000_000, max: 0 }) },
        ),
        costMinor: money(4_000_000),
        discountMinor: fc.nat(900_000),
        category: fc.constantFrom('pumps', 'hoses', 'valves & fittings'),
      },
      { requiredKeys: ['date', 'netMinor'] },
    )
    .map(({ category, ...order }) => ({
      ...order,
      ...(category && { categories: [{ name: category, netMinor: order.netMinor }] }),
    }));

/** Orders left to chance, and orders in a rhythm of their own. */
const orderLists = fc.oneof(
  fc.array(orderOn(anyDay), { maxLength: 10 }),
  fc
    .record({
      gap: fc.integer({ min: 1, max: 200 }),
      orders: fc.array(orderOn(fc.constant('')), { minLength: 2, maxLength: 12 }),
      last: fc.integer({ min: -30, max: 600 }),
    })
    .map(({ gap, orders, last }) =>
      orders.map((order, i) => ({ ...order, date: isoDateOf(AS_OF - last - gap * i) })),
    ),
);

const anyFacts: fc.Arbitrary<CustomerFacts> = fc.record(
  {
    grossMargin: fc.oneof(
      fc.constantFrom(-1, 0, 1),
      fc.integer({ min: -100, max: 1000 }).map((thousandths) => thousandths / 1000),
    ),
    costToServe12mMinor: money(2_000_000),
    acquisitionCostMinor: money(1_000_000),
    walletAnnualMinor: money(90_000_000),
    walletShareStated: fc.oneof(fc.constantFrom(0, 1, 1e-9), fc.integer({ min: 1, max: 99 }).map(percent)),
    contract: fc.record(
      {
        start: anyDay,
        end: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: -800, max: 800 }).map((d) => isoDateOf(AS_OF + d)) },
          { weight: 1, arbitrary: anyDay },
        ),
        annualValueMinor: money(9_000_000),
        renewals,
        notice: fc.boolean(),
      },
      { requiredKeys: ['end', 'annualValueMinor'] },
    ),
    nps: fc.integer({ min: 0, max: 10 }),
    npsDate: anyDay,
    satisfaction: fc.integer({ min: 0, max: 100 }).map(percent),
    complaintState: fc.constantFrom('none', 'open', 'resolved_satisfied', 'resolved_unsatisfied'),
    complaintDate: anyDay,
    circles: fc.tuple(count, count, count),
    opposedContacts: count,
    supportiveContacts: count,
    singleContact: fc.boolean(),
    cancelPageViewed: anyDay,
    pricePageViewed: anyDay,
    supportViews14d: count,
    usageTrend: fc.oneof(fc.integer({ min: -100, max: 200 }).map(percent), fc.constantFrom(-1, 0, 100)),
    tickets12m: count,
    lastInbound: anyDay,
    referrals12m: count,
    caseDone: fc.boolean(),
    hasAccountManager: fc.boolean(),
    isProspect: fc.boolean(),
    discountDependent: fc.boolean(),
    categoriesBought: count,
    contactsSinceLastOrder: count,
    winbackAttempts: count,
    dataError: fc.constantFrom('currency_without_rate', 'no_valid_order', 'two owners'),
  },
  { requiredKeys: [] },
);

/** Most facts of most customers are not known, and few rows are known to be wrong. */
const facts = fc.tuple(anyFacts, fc.infiniteStream(fc.nat(9))).map(([known, dice]) =>
  Object.fromEntries(
    Object.entries(known).filter(([name]) => {
      const roll = dice.next().value ?? 0;
      return roll < (RARE.has(name) ? 1 : 6);
    }),
  ),
);
const RARE: ReadonlySet<string> = new Set(['dataError', 'contract', 'isProspect']);

const absurdEvent: fc.Arbitrary<CustomerEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('touchpoint' as const),
    ...ids(),
    date: anyDay,
    channel: fc.constantFrom('visit' as const, 'ticket' as const),
    hours: fc.constantFrom(0, 1000),
  }),
  fc.record({
    kind: fc.constant('wallet' as const),
    ...ids(),
    date: anyDay,
    annualMinor: money(1_000_000),
  }),
  fc.record({ kind: fc.constant('complaint' as const), ...ids(), opened: anyDay, resolved: anyDay }),
  fc.record({
    kind: fc.constant('contract' as const),
    ...ids(),
    start: anyDay,
    end: anyDay,
    annualValueMinor: money(9_000_000),
    renewals,
  }),
  fc.record({
    kind: fc.constant('outcome' as const),
    ...ids(),
    date: anyDay,
    action: fc.constantFrom('A00', 'A02', 'A08', 'A15', 'A34', 'A99'),
    done: fc.boolean(),
    worked: fc.boolean(),
  }),
);

function ids() {
  return { eventId: fc.nat().map(String), customerId: fc.constant('c-1') };
}

function percent(whole: number): number {
  return whole / 100;
}

/** Whatever an import takes: orders and refunds, events of all kinds, facts to their bounds. */
export const anyImported: fc.Arbitrary<Imported> = fc
  .record({
    orders: orderLists,
    events: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 3,
        arbitrary: fc.array(
          fc.oneof({ weight: 4, arbitrary: anyEvent }, { weight: 1, arbitrary: absurdEvent }),
          { maxLength: 6 },
        ),
      },
    ),
    facts,
  })
  .map(({ orders, ...known }) => ({
    orders: orders.map((order, i) => ({ orderId: String(i), customerId: 'c-1', ...order })),
    ...known,
  }));

/** The record that all of it makes. */
export function recordFrom(customerId: string, { orders, events, facts: known }: Imported): CustomerRecord {
  const relations = relationsOf(events);
  const assortment = foldCategories(EMPTY_ASSORTMENT, orders);
  return {
    customerId,
    name: `Customer ${customerId}`,
    ledger: foldOrders(EMPTY_LEDGER, orders),
    facts: known,
    ...(Object.keys(relations).length > 0 && { relations }),
    ...(assortment.length > 0 && { assortment }),
  };
}

export const portfolioOf = (most: number): fc.Arbitrary<CustomerRecord[]> =>
  fc
    .array(anyImported, { minLength: 1, maxLength: most, size: 'max' })
    .map((customers) => customers.map((customer, i) => recordFrom(`c${i}`, customer)));

const effects: fc.Arbitrary<EffectOverrides> = fc.record(
  {
    save: fc.constantFrom(0, 0.2, 1),
    winBack: fc.constantFrom(0, 1),
    caseLeads: fc.constantFrom(0, 100),
    targetMargin: fc.constantFrom(0, 1),
    discount: fc.constantFrom(0, 1),
    attrition: fc.constantFrom(0, 1),
  },
  { requiredKeys: [] },
);

/** Whatever a company may choose. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    currency: fc.constantFrom('BRL', 'PLN', 'JPY', 'KWD'),
    profitThreshold: usually(null, -500, 0, 1, 5_000, 1e9),
    loyaltyThreshold: usually(0.5, 0.001, 0.04, 0.97, 0.999),
    horizonDays: usually(null, 30, 365, 3650),
    discountRate: usually(null, 0, 0.1, 0.99),
    defaultGrossMargin: usually(0.3, 0.001, 1),
    defaultCycleDays: usually(null, 0.5, 45, 3_650),
    hourCost: usually(null, 0, 60, 1e6),
    accountManagerCost: usually(null, 0, 1e6),
    effects,
  })
  .map((chosen) => ({ ...defaultSettings(chosen.currency, 'en', 'UTC'), ...chosen }));

function usually<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 2 * others.length, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );
}
