import type { CustomerEvent, EventOf } from '#shared/contracts';
import { type Day, dayOf } from './calendar.ts';
import {
  type Complaint,
  type Contact,
  type ContractTerm,
  EMPTY_RELATIONS,
  type Membership,
  type Outcome,
  type Referral,
  type Relations,
  type Survey,
  type TouchDay,
  type Touches,
  type UsageChange,
  type Views,
  type WalletEstimate,
} from './relations.ts';
import { type Change, countEach, type DayChange, type Sign, sumPerDay } from './tally.ts';

const MINUTES_PER_HOUR = 60;

/** The relations with the events of `added` in them and those of `removed` taken out. */
export function foldEvents(
  relations: Relations,
  added: Iterable<CustomerEvent>,
  removed: Iterable<CustomerEvent> = [],
): Relations {
  const changes = noChanges();
  for (const event of added) note(changes, event, 1);
  for (const event of removed) note(changes, event, -1);
  return withoutEmpty({
    contracts: countEach(relations.contracts, changes.contracts, FIELDS.contracts),
    touches: sumPerDay(relations.touches, changes.touches, FIELDS.touches),
    surveys: countEach(relations.surveys, changes.surveys, FIELDS.surveys),
    complaints: countEach(relations.complaints, changes.complaints, FIELDS.complaints),
    views: sumPerDay(relations.views, changes.views, FIELDS.views),
    usage: countEach(relations.usage, changes.usage, FIELDS.usage),
    contacts: countEach(relations.contacts, changes.contacts, FIELDS.contacts),
    wallets: countEach(relations.wallets, changes.wallets, FIELDS.wallets),
    referrals: countEach(relations.referrals, changes.referrals, FIELDS.referrals),
    outcomes: countEach(relations.outcomes, changes.outcomes, FIELDS.outcomes),
    memberships: countEach(relations.memberships, changes.memberships, FIELDS.memberships),
  });
}

/** The relations that a list of events makes. */
export const relationsOf = (events: Iterable<CustomerEvent>): Relations =>
  foldEvents(EMPTY_RELATIONS, events);

/** What makes two events of a kind the same. */
const FIELDS = {
  contracts: ['start', 'end', 'annualValueMinor', 'renewals', 'notice'],
  touches: ['channel', 'inbound'],
  surveys: ['day', 'nps', 'satisfaction'],
  complaints: ['opened', 'resolved', 'rating'],
  views: ['page'],
  usage: ['day', 'trend'],
  contacts: ['circle', 'attitude'],
  wallets: ['day', 'annualMinor', 'rank', 'suppliers'],
  referrals: ['day', 'won'],
  outcomes: ['day', 'action', 'done', 'worked'],
  memberships: ['day', 'what', 'points', 'costMinor'],
} as const;

interface Changes {
  readonly contracts: Change<ContractTerm>[];
  readonly touches: DayChange<Touches>[];
  readonly surveys: Change<Survey>[];
  readonly complaints: Change<Complaint>[];
  readonly views: DayChange<Views>[];
  readonly usage: Change<UsageChange>[];
  readonly contacts: Change<Contact>[];
  readonly wallets: Change<WalletEstimate>[];
  readonly referrals: Change<Referral>[];
  readonly outcomes: Change<Outcome>[];
  readonly memberships: Change<Membership>[];
}

const noChanges = (): Changes => ({
  contracts: [],
  touches: [],
  surveys: [],
  complaints: [],
  views: [],
  usage: [],
  contacts: [],
  wallets: [],
  referrals: [],
  outcomes: [],
  memberships: [],
});

function note(changes: Changes, event: CustomerEvent, sign: Sign): void {
  switch (event.kind) {
    case 'contract': {
      const { start, end, annualValueMinor, renewals, notice } = event;
      const term = { start: maybeDay(start), end: dayOf(end), annualValueMinor, renewals, notice };
      changes.contracts.push([term, sign]);
      return;
    }
    case 'touchpoint':
      changes.touches.push([touch(event), sign]);
      return;
    case 'survey': {
      const { nps, satisfaction } = event;
      changes.surveys.push([{ day: dayOf(event.date), nps, satisfaction }, sign]);
      return;
    }
    case 'complaint': {
      const { opened, resolved, rating } = event;
      changes.complaints.push([{ opened: dayOf(opened), resolved: maybeDay(resolved), rating }, sign]);
      return;
    }
    case 'signal': {
      const { date, page, usageTrend } = event;
      const day = dayOf(date);
      if (page !== undefined) changes.views.push([{ of: { page }, row: [day, 1] }, sign]);
      if (usageTrend !== undefined) changes.usage.push([{ day, trend: usageTrend }, sign]);
      return;
    }
    case 'contact':
      changes.contacts.push([{ circle: event.circle, attitude: event.attitude }, sign]);
      return;
    case 'wallet': {
      const { date, annualMinor, rank, suppliers } = event;
      changes.wallets.push([{ day: dayOf(date), annualMinor, rank, suppliers }, sign]);
      return;
    }
    case 'referral':
      changes.referrals.push([{ day: dayOf(event.date), won: event.won }, sign]);
      return;
    case 'outcome': {
      const { date, action, done, worked } = event;
      changes.outcomes.push([{ day: dayOf(date), action, done, worked }, sign]);
      return;
    }
    case 'membership': {
      const { date, what, points, costMinor } = event;
      changes.memberships.push([{ day: dayOf(date), what, points, costMinor }, sign]);
      return;
    }
  }
}

const maybeDay = (isoDate: string | undefined): Day | undefined =>
  isoDate === undefined ? undefined : dayOf(isoDate);

/** A ticket is the customer's own call for help unless told otherwise. Whole minutes can be taken out again. */
function touch({ date, channel, inbound, hours, costMinor }: EventOf<'touchpoint'>) {
  const costed = costMinor !== undefined || hours !== undefined ? 1 : 0;
  const minutes = costMinor === undefined ? Math.round((hours ?? 0) * MINUTES_PER_HOUR) : 0;
  const row: TouchDay = [dayOf(date), 1, costed, costMinor ?? 0, minutes];
  return { of: { channel, inbound: inbound ?? channel === 'ticket' }, row };
}

function withoutEmpty(lists: { readonly [K in keyof Relations]-?: NonNullable<Relations[K]> }): Relations {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
