import fc from 'fast-check';
import type { CustomerEvent } from '../../../shared/contracts/index.ts';
import { isoDateOf } from '../../../shared/history/index.ts';

const FIRST_DAY = 19_000; // 2022-01-08
const LAST_DAY = 20_700; // 2026-09-04

/** A day within which the events of `anyEvent` happen. */
export const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

const anyDate = anyDay.map(isoDateOf);
const anyScore = fc.integer({ min: 0, max: 10 });
const anyMinor = fc.integer({ min: -100_000, max: 100_000_000 });
const ofCustomer = { eventId: fc.nat().map(String), customerId: fc.constant('c-1') };

const anyContract = fc.record(
  {
    kind: fc.constant('contract' as const),
    ...ofCustomer,
    start: anyDate,
    end: anyDate,
    annualValueMinor: anyMinor,
    renewals: fc.nat(5),
    notice: fc.boolean(),
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'end', 'annualValueMinor'] },
);

export const anyTouchpoint = fc.record(
  {
    kind: fc.constant('touchpoint' as const),
    ...ofCustomer,
    date: anyDate,
    channel: fc.constantFrom('visit', 'call', 'email', 'meeting', 'ticket', 'other'),
    inbound: fc.boolean(),
    hours: fc.double({ min: 0, max: 1000, noNaN: true }),
    costMinor: anyMinor,
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date', 'channel'] },
);

const anySurvey = fc.record(
  {
    kind: fc.constant('survey' as const),
    ...ofCustomer,
    date: anyDate,
    nps: anyScore,
    satisfaction: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date'] },
);

const anyComplaint = fc.record(
  {
    kind: fc.constant('complaint' as const),
    ...ofCustomer,
    opened: anyDate,
    resolved: anyDate,
    rating: anyScore,
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'opened'] },
);

const anySignal = fc.record(
  {
    kind: fc.constant('signal' as const),
    ...ofCustomer,
    date: anyDate,
    page: fc.constantFrom('cancellation', 'support', 'prices'),
    usageTrend: fc.double({ min: -1, max: 100, noNaN: true }),
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date'] },
);

const anyContact = fc.record(
  {
    kind: fc.constant('contact' as const),
    ...ofCustomer,
    name: fc.constant('Anna Nowak'),
    role: fc.constant('buyer'),
    circle: fc.integer({ min: 1, max: 3 }),
    attitude: fc.constantFrom('supportive', 'neutral', 'opposed'),
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'circle'] },
);

const anyWallet = fc.record(
  {
    kind: fc.constant('wallet' as const),
    ...ofCustomer,
    date: anyDate,
    annualMinor: anyMinor,
    rank: fc.integer({ min: 1, max: 100 }),
    suppliers: fc.integer({ min: 1, max: 100 }),
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date'] },
);

const anyReferral = fc.record(
  { kind: fc.constant('referral' as const), ...ofCustomer, date: anyDate, won: fc.boolean() },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date'] },
);

const anyOutcome = fc.record(
  {
    kind: fc.constant('outcome' as const),
    ...ofCustomer,
    date: anyDate,
    action: fc.constantFrom('A02', 'A08', 'A23'),
    done: fc.boolean(),
    worked: fc.boolean(),
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date', 'action', 'done'] },
);

const anyMembership = fc.record(
  {
    kind: fc.constant('membership' as const),
    ...ofCustomer,
    date: anyDate,
    what: fc.constantFrom('joined', 'left', 'redeemed'),
    points: fc.nat(100_000),
    costMinor: anyMinor,
  },
  { requiredKeys: ['kind', 'eventId', 'customerId', 'date', 'what'] },
);

/** Any event of one customer, of any kind. */
export const anyEvent: fc.Arbitrary<CustomerEvent> = fc.oneof(
  anyContract,
  anyTouchpoint,
  anySurvey,
  anyComplaint,
  anySignal,
  anyContact,
  anyWallet,
  anyReferral,
  anyOutcome,
  anyMembership,
);
