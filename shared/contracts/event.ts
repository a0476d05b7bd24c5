import * as z from 'zod/mini';
import { Id, IsoDate, Minor, Renewals } from './primitives.ts';

const ShortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const Score = z.int().check(z.gte(0), z.lte(10));
const ofCustomer = { eventId: Id, customerId: Id };

/** One term of a contract. `annualValueMinor` in the tenant's currency; `renewals` completed before this term. */
const ContractEvent = z.strictObject({
  kind: z.literal('contract'),
  ...ofCustomer,
  start: z.optional(IsoDate),
  end: IsoDate,
  annualValueMinor: Minor,
  renewals: z.optional(Renewals),
  notice: z.optional(z.boolean()),
});

export const TouchChannel = z.enum(['visit', 'call', 'email', 'meeting', 'ticket', 'other']);
export type TouchChannel = z.infer<typeof TouchChannel>;

/** Work done for a customer, or a contact by it. What it cost is `costMinor`, else `hours` at the company's rate. */
const TouchpointEvent = z.strictObject({
  kind: z.literal('touchpoint'),
  ...ofCustomer,
  date: IsoDate,
  channel: TouchChannel,
  /** The customer came to us. */
  inbound: z.optional(z.boolean()),
  hours: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  costMinor: z.optional(Minor),
});

/** An answer to "would you recommend us" (`nps`, 0…10) or to "are you satisfied" (`satisfaction`, 0…1). */
const SurveyEvent = z.strictObject({
  kind: z.literal('survey'),
  ...ofCustomer,
  date: IsoDate,
  nps: z.optional(Score),
  satisfaction: z.optional(z.number().check(z.gte(0), z.lte(1))),
});

/** A complaint, open until `resolved`; `rating` is the customer's own of how it was dealt with, 0…10. */
const ComplaintEvent = z.strictObject({
  kind: z.literal('complaint'),
  ...ofCustomer,
  opened: IsoDate,
  resolved: z.optional(IsoDate),
  rating: z.optional(Score),
});

export const SignalPage = z.enum(['cancellation', 'support', 'prices']);
export type SignalPage = z.infer<typeof SignalPage>;

/** A page that somebody of the customer looked at, or how its use has changed: −0.3 is thirty per cent less. */
const SignalEvent = z.strictObject({
  kind: z.literal('signal'),
  ...ofCustomer,
  date: IsoDate,
  page: z.optional(SignalPage),
  usageTrend: z.optional(z.number().check(z.gte(-1), z.lte(100))),
});

export const Attitude = z.enum(['supportive', 'neutral', 'opposed']);
export type Attitude = z.infer<typeof Attitude>;

/** A person at the customer: 1 deals or decides with us, 2 supports (accounting, IT), 3 has influence. */
const ContactEvent = z.strictObject({
  kind: z.literal('contact'),
  ...ofCustomer,
  name: z.optional(ShortText),
  role: z.optional(ShortText),
  circle: z.int().check(z.gte(1), z.lte(3)),
  attitude: z.optional(Attitude),
});

/** What the customer buys of our kind in a year from anyone, or our rank among its `suppliers` (1 is the first). */
const WalletEvent = z.strictObject({
  kind: z.literal('wallet'),
  ...ofCustomer,
  date: IsoDate,
  annualMinor: z.optional(Minor),
  rank: z.optional(z.int().check(z.gte(1), z.lte(100))),
  suppliers: z.optional(z.int().check(z.gte(1), z.lte(100))),
});

/** A new customer that this one brought, or tried to. */
const ReferralEvent = z.strictObject({
  kind: z.literal('referral'),
  ...ofCustomer,
  date: IsoDate,
  won: z.optional(z.boolean()),
});

/** What became of a recommended action. `worked` is left out while that is not yet known. */
const OutcomeEvent = z.strictObject({
  kind: z.literal('outcome'),
  ...ofCustomer,
  date: IsoDate,
  action: z.string().check(z.regex(/^A\d{2}$/)),
  done: z.boolean(),
  worked: z.optional(z.boolean()),
});

export const MembershipChange = z.enum(['joined', 'left', 'redeemed']);
export type MembershipChange = z.infer<typeof MembershipChange>;

/**
 * A customer joins the loyalty programme, leaves it, or redeems: for how many `points`, and what the reward cost the
 * company (`costMinor`). A cost told of somebody who joins is what welcoming it cost.
 */
const MembershipEvent = z.strictObject({
  kind: z.literal('membership'),
  ...ofCustomer,
  date: IsoDate,
  what: MembershipChange,
  points: z.optional(z.int().check(z.gte(0), z.lte(1e9))),
  costMinor: z.optional(Minor),
});

/**
 * Something that happened with a customer beside its orders. `eventId` is its own among the customer's events of
 * the kind: the same id again is a correction.
 */
export const CustomerEvent = z.discriminatedUnion('kind', [
  ContractEvent,
  TouchpointEvent,
  SurveyEvent,
  ComplaintEvent,
  SignalEvent,
  ContactEvent,
  WalletEvent,
  ReferralEvent,
  OutcomeEvent,
  MembershipEvent,
]);
export type CustomerEvent = z.infer<typeof CustomerEvent>;
export type EventKind = CustomerEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<CustomerEvent, { kind: Kind }>;

export const EVENT_KINDS = [
  'contract',
  'touchpoint',
  'survey',
  'complaint',
  'signal',
  'contact',
  'wallet',
  'referral',
  'outcome',
  'membership',
] as const satisfies readonly EventKind[];

/** Takes back an order or an event: from now on it never was. */
export const Deletion = z.strictObject({
  kind: z.enum(['order', ...EVENT_KINDS]),
  customerId: Id,
  /** The order's or the event's id. */
  id: Id,
});
export type Deletion = z.infer<typeof Deletion>;
