import type { Attitude, MembershipChange, SignalPage, TouchChannel } from '#shared/contracts';
import type { Day } from './calendar.ts';
import type { Counted, Series } from './tally.ts';

/** One term of a contract; `renewals` completed before it, where told. */
export interface ContractTerm {
  readonly start?: Day | undefined;
  readonly end: Day;
  readonly annualValueMinor: number;
  readonly renewals?: number | undefined;
  readonly notice?: boolean | undefined;
}

/** `nps` 0…10, `satisfaction` 0…1. */
export interface Survey {
  readonly day: Day;
  readonly nps?: number | undefined;
  readonly satisfaction?: number | undefined;
}

/** Open until `resolved`; `rating` 0…10 of how it was dealt with. */
export interface Complaint {
  readonly opened: Day;
  readonly resolved?: Day | undefined;
  readonly rating?: number | undefined;
}

/** A change of use as a fraction: −0.3 is thirty per cent less. */
export interface UsageChange {
  readonly day: Day;
  readonly trend: number;
}

/** A person at the customer, without a name: who it is decides nothing here. */
export interface Contact {
  readonly circle: number;
  readonly attitude?: Attitude | undefined;
}

export interface WalletEstimate {
  readonly day: Day;
  readonly annualMinor?: number | undefined;
  readonly rank?: number | undefined;
  readonly suppliers?: number | undefined;
}

export interface Referral {
  readonly day: Day;
  readonly won?: boolean | undefined;
}

export interface Outcome {
  readonly day: Day;
  readonly action: string;
  readonly done: boolean;
  readonly worked?: boolean | undefined;
}

/** A step into the loyalty programme, out of it, or the use of what it gives; a cost in minor units where told. */
export interface Membership {
  readonly day: Day;
  readonly what: MembershipChange;
  readonly points?: number | undefined;
  readonly costMinor?: number | undefined;
}

/** Touchpoints of a day: how many, how many of them told cost or hours; the cost told, and the minutes of the rest. */
export type TouchDay = readonly [
  day: Day,
  touches: number,
  costed: number,
  costMinor: number,
  minutes: number,
];
export type Touches = Series<{ readonly channel: TouchChannel; readonly inbound: boolean }, TouchDay>;

export type ViewDay = readonly [day: Day, views: number];
export type Views = Series<{ readonly page: SignalPage }, ViewDay>;

/**
 * All that is known of a customer from events, as plain JSON. Touchpoints and page views, of which there are
 * thousands, are summed per day; of the rest each is kept. Like the ledger it is a commutative fold: the same
 * events, in whatever order and however often corrected, give the same relations. Absent means none.
 */
export interface Relations {
  readonly contracts?: readonly Counted<ContractTerm>[];
  readonly touches?: readonly Touches[];
  readonly surveys?: readonly Counted<Survey>[];
  readonly complaints?: readonly Counted<Complaint>[];
  readonly views?: readonly Views[];
  readonly usage?: readonly Counted<UsageChange>[];
  readonly contacts?: readonly Counted<Contact>[];
  readonly wallets?: readonly Counted<WalletEstimate>[];
  readonly referrals?: readonly Counted<Referral>[];
  readonly outcomes?: readonly Counted<Outcome>[];
  readonly memberships?: readonly Counted<Membership>[];
}

export const EMPTY_RELATIONS: Relations = {};
