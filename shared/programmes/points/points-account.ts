import type { PointsAccount, PointsRules } from '#shared/contracts';
import { type CustomerRecord, type Day, dayOf, isoDateOf } from '#shared/history';
import { type Account, balanceOf, book, expireBefore, NEW_ACCOUNT } from './account.ts';
import { type Booking, bookingsOf, type PointsHistory, takesPart } from './booking.ts';
import { type Counting, type TierStanding, tierStanding } from './tier.ts';

/** Points are told as expiring so many days ahead. */
export const EXPIRING_DAYS = 60;

const NO_TIER: TierStanding = { tier: null, figure: 0, toNext: null, toKeep: null };

/** Points and level of a customer as of a day; see PointsAccount. What lies after the day is not looked at. */
export function pointsAccount(
  history: PointsHistory & Pick<CustomerRecord, 'customerId'>,
  rules: PointsRules,
  { asOf, minorPerMajor }: { readonly asOf: Day; readonly minorPerMajor: number },
): PointsAccount {
  const bookings = bookingsOf(history, rules, minorPerMajor).filter(({ day }) => day <= asOf);
  const account = expireBefore(book(NEW_ACCOUNT, bookings, rules.expiresAfterMonths), asOf);
  const member = asOf >= dayOf(rules.startsOn) && takesPart(history, rules, asOf);
  const scale = rules.tiers?.by === 'sales' ? minorPerMajor : 1;
  const standing = member ? standingOf(history, bookings, rules, { asOf, scale }) : null;
  const { tier, figure, toNext, toKeep } = standing ?? NO_TIER;
  return {
    customerId: history.customerId,
    member,
    balance: balanceOf(account),
    earned: account.earned,
    takenBack: account.takenBack,
    redeemed: account.redeemed,
    expired: account.expired,
    expiring: expiringIn(account, asOf),
    tier,
    tierFigure: standing && figure / scale,
    toNext: toNext === null ? null : toNext / scale,
    toKeep: toKeep && { by: isoDateOf(toKeep.by), missing: toKeep.missing / scale },
  };
}

/** Null without levels. Sales of the last year count from before the programme, too: it begins with who customers are. */
function standingOf(
  { ledger }: PointsHistory,
  bookings: readonly Booking[],
  { tiers }: PointsRules,
  { asOf, scale }: { readonly asOf: Day; readonly scale: number },
): TierStanding | null {
  if (tiers === null) return null;
  const counted: Counting[] =
    tiers.by === 'sales'
      ? ledger.map(({ day, netMinor }) => ({ day, amount: netMinor }))
      : bookings.map(({ day, earned, takenBack }) => ({ day, amount: earned - takenBack }));
  const thresholds = tiers.levels.map(({ from }) => from * scale);
  return tierStanding(counted, { thresholds, graceMonths: tiers.graceMonths }, asOf);
}

/** Points of one last day together; what a debt would eat up first is told all the same. */
function expiringIn({ lots }: Account, asOf: Day): PointsAccount['expiring'] {
  const byDay = new Map<Day, number>();
  for (const { lastDay, points } of lots) {
    if (lastDay <= asOf + EXPIRING_DAYS) byDay.set(lastDay, (byDay.get(lastDay) ?? 0) + points);
  }
  return [...byDay].map(([lastDay, points]) => ({ lastDay: isoDateOf(lastDay), points }));
}
