import { addMonths, type Day } from '#shared/history';
import type { Booking } from './booking.ts';

/** Points earned on one day, so far as they are left. */
export interface Lot {
  readonly points: number;
  /** The last day on which they can be used; infinity for ever. */
  readonly lastDay: Day;
}

/** Points of a customer. `earned − takenBack − redeemed − expired` is the points of all lots less the debt. */
export interface Account {
  /** Oldest first; none is empty. */
  readonly lots: readonly Lot[];
  /** Used, and taken back later by a refund, or redeemed beyond the balance: what is earned next pays it off. */
  readonly debt: number;
  readonly earned: number;
  readonly takenBack: number;
  readonly redeemed: number;
  readonly expired: number;
}

export const NEW_ACCOUNT: Account = { lots: [], debt: 0, earned: 0, takenBack: 0, redeemed: 0, expired: 0 };

export const balanceOf = ({ lots, debt }: Account): number => pointsIn(lots) - debt;

/**
 * The account after the bookings, which are of days after all that it has seen, ascending. Redeemed are the oldest
 * points (first in, first out); a refund takes back the youngest, which are most likely its own.
 *
 * @param expiresAfterMonths null where points do not expire
 */
export function book(
  account: Account,
  bookings: readonly Booking[],
  expiresAfterMonths: number | null,
): Account {
  return bookings.reduce((before, booking) => bookDay(before, booking, expiresAfterMonths), account);
}

/** The account without what could be used until yesterday only. */
export function expireBefore(account: Account, today: Day): Account {
  const lots = account.lots.filter(({ lastDay }) => lastDay >= today);
  return lots.length === account.lots.length
    ? account
    : { ...account, lots, expired: account.expired + pointsIn(account.lots) - pointsIn(lots) };
}

function bookDay(
  before: Account,
  { day, earned, takenBack, redeemed, left }: Booking,
  months: number | null,
): Account {
  const lastDay = months === null ? Number.POSITIVE_INFINITY : addMonths(day, months);
  let account = earn(expireBefore(before, day), earned, lastDay);
  // Of what was never given nothing can be taken: the orders may be older than the programme.
  const back = Math.min(takenBack, account.earned - account.takenBack);
  account = {
    ...use(account, back, 'youngest'),
    takenBack: account.takenBack + back,
  };
  account = { ...use(account, redeemed, 'oldest'), redeemed: account.redeemed + redeemed };
  return left ? { ...account, lots: [], expired: account.expired + pointsIn(account.lots) } : account;
}

function earn(account: Account, points: number, lastDay: Day): Account {
  const paid = Math.min(points, account.debt);
  const lots = points > paid ? [...account.lots, { points: points - paid, lastDay }] : account.lots;
  return { ...account, lots, debt: account.debt - paid, earned: account.earned + points };
}

/** Takes points out of the lots; what these do not hold becomes debt. */
function use(account: Account, points: number, from: 'oldest' | 'youngest'): Account {
  if (points === 0) return account;
  const lots = from === 'oldest' ? [...account.lots] : [...account.lots].reverse();
  const left: Lot[] = [];
  let open = points;
  for (const lot of lots) {
    const taken = Math.min(open, lot.points);
    open -= taken;
    if (taken < lot.points) left.push({ ...lot, points: lot.points - taken });
  }
  return { ...account, lots: from === 'oldest' ? left : left.reverse(), debt: account.debt + open };
}

function pointsIn(lots: readonly Lot[]): number {
  return lots.reduce((sum, { points }) => sum + points, 0);
}
