import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Account,
  book,
  expireBefore,
  NEW_ACCOUNT,
} from '../../../../shared/programmes/points/account.ts';
import type { Booking } from '../../../../shared/programmes/points/booking.ts';

const DAYS = 400;
const anyBooking = fc.record({
  day: fc.integer({ min: 0, max: DAYS }),
  earned: fc.nat(50),
  takenBack: fc.nat(20),
  redeemed: fc.nat(30),
  left: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
});
const anyBookings = fc
  .uniqueArray(anyBooking, { selector: ({ day }) => day, maxLength: 30 })
  .map((bookings) => bookings.sort((a, b) => a.day - b.day));

/** Points one by one, each with the day on which it was earned: slow, and too simple to be wrong. */
function byHand(
  bookings: readonly Booking[],
  months: number,
  asOf: number,
): Pick<Account, 'debt' | 'expired'> & { points: number } {
  const lastDayOf = (day: number) => {
    const [{ lastDay = 0 } = {}] = book(
      NEW_ACCOUNT,
      [{ day, earned: 1, takenBack: 0, redeemed: 0, left: false }],
      months,
    ).lots;
    return lastDay;
  };
  let points: number[] = [];
  let [debt, expired, given] = [0, 0, 0];
  for (let day = 0; day <= asOf; day++) {
    const usable = points.filter((earnedOn) => lastDayOf(earnedOn) >= day);
    expired += points.length - usable.length;
    points = usable;
    const today = bookings.find((booking) => booking.day === day);
    if (today === undefined) continue;
    for (let i = 0; i < today.earned; i++) {
      given++;
      if (debt > 0) debt--;
      else points.push(day);
    }
    for (let i = 0; i < today.takenBack && given > 0; i++) {
      given--;
      if (points.pop() === undefined) debt++;
    }
    for (let i = 0; i < today.redeemed; i++) if (points.shift() === undefined) debt++;
    if (today.left) {
      expired += points.length;
      points = [];
    }
  }
  return { points: points.length, debt, expired };
}

describe('an account', () => {
  it('a day at a time is the same as all at once', () => {
    fc.assert(
      fc.property(anyBookings, fc.constantFrom(null, 1, 3), (bookings, months) => {
        let daily = NEW_ACCOUNT;
        for (let day = 0; day <= DAYS; day++) {
          const today = bookings.filter((booking) => booking.day === day);
          daily = book(expireBefore(daily, day), today, months);
        }

        expect(daily).toEqual(expireBefore(book(NEW_ACCOUNT, bookings, months), DAYS));
      }),
    );
  });

  it('holds what points counted one by one come to: oldest used first, youngest taken back first', () => {
    fc.assert(
      fc.property(anyBookings, fc.constantFrom(1, 3, 12), (bookings, months) => {
        const account = expireBefore(book(NEW_ACCOUNT, bookings, months), DAYS);

        const expected = byHand(bookings, months, DAYS);
        const points = account.lots.reduce((sum, lot) => sum + lot.points, 0);
        expect({ points, debt: account.debt, expired: account.expired }).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('never holds points and a debt at once, nor an empty lot', () => {
    fc.assert(
      fc.property(anyBookings, (bookings) => {
        const { lots, debt } = book(NEW_ACCOUNT, bookings, 3);

        expect(debt === 0 || lots.length === 0).toBe(true);
        expect(lots.every(({ points }) => points > 0)).toBe(true);
      }),
    );
  });
});
