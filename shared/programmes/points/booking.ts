import type { PointsRules } from '#shared/contracts';
import { type Counted, type CustomerRecord, type Day, dayOf, type Membership } from '#shared/history';

/** What a customer's points are worked out of. */
export type PointsHistory = Pick<CustomerRecord, 'ledger' | 'assortment' | 'relations'>;

/** Joining, leaving and redeeming. */
type Step = Counted<Membership>;

/** What happens to an account on one day, in this order: it earns, gives back, redeems, and ends. Whole points. */
export interface Booking {
  readonly day: Day;
  readonly earned: number;
  readonly takenBack: number;
  readonly redeemed: number;
  /** The customer left: what it had is lost. */
  readonly left: boolean;
}

/**
 * The days on which something happens to a customer's points, ascending, the future ones of the history too. A function
 * of the standing history, so that imports in other pieces or another order, and corrections, change nothing. Orders of
 * one day are one purchase, as everywhere.
 */
export function bookingsOf(history: PointsHistory, rules: PointsRules, minorPerMajor: number): Booking[] {
  const steps = history.relations?.memberships ?? [];
  const amounts = new Map(history.ledger.map((entry) => [entry.day, entry]));
  const kinds = kindsByDay(history, rules, minorPerMajor);
  const days = new Set([...amounts.keys(), ...kinds.keys(), ...steps.map(({ day }) => day)]);
  const start = dayOf(rules.startsOn);
  let welcome = firstOrderPoints(rules);
  const bookings: Booking[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const today = steps.filter((step) => step.day === day);
    const counts = day >= start && takesPart(history, rules, day);
    const entry = counts ? amounts.get(day) : undefined;
    const ofKinds = counts ? (kinds.get(day) ?? 0) : 0;
    let earned = Math.max(0, ofKinds);
    let takenBack = Math.max(0, -ofKinds);
    if (entry !== undefined) {
      earned += pointsFor(entry.netMinor + entry.refundMinor, rules, minorPerMajor);
      takenBack += pointsFor(entry.refundMinor, rules, minorPerMajor);
      if (entry.purchases > 0) {
        earned += welcome;
        welcome = 0;
      }
    }
    const redeemed = redeemedIn(today);
    const left = today.some(({ what }) => what === 'left');
    if (earned + takenBack + redeemed > 0 || left) bookings.push({ day, earned, takenBack, redeemed, left });
  }
  return bookings;
}

/** Whether a customer takes part on a day: the day on which it leaves is its last. */
export function takesPart(
  { relations }: Pick<PointsHistory, 'relations'>,
  { members }: PointsRules,
  day: Day,
): boolean {
  let [since, until] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const step of relations?.memberships ?? []) {
    if (step.what === 'joined' && step.day <= day) since = Math.max(since, step.day);
    if (step.what === 'left' && step.day < day) until = Math.max(until, step.day);
  }
  const joined = since > Number.NEGATIVE_INFINITY;
  return joined ? since > until : members === 'everyone' && until === Number.NEGATIVE_INFINITY;
}

/** By amount, all such rules together. */
function pointsFor(minor: number, rules: PointsRules, minorPerMajor: number): number {
  return rules.earning.reduce(
    (sum, rule) => (rule.kind === 'per_amount' ? sum + fullPoints(minor, rule, rules, minorPerMajor) : sum),
    0,
  );
}

/** By kind of product: those of a calendar year on its last day; below 0 where more came back than was bought. */
function kindsByDay({ assortment = [] }: PointsHistory, rules: PointsRules, minorPerMajor: number) {
  const byDay = new Map<Day, number>();
  const startYear = Number(rules.startsOn.slice(0, 4));
  for (const rule of rules.earning) {
    if (rule.kind !== 'category') continue;
    for (const { category, year, netMinor } of assortment) {
      if (category !== rule.category || year < startYear) continue;
      const day = dayOf(`${String(year).padStart(4, '0')}-12-31`);
      const points = Math.sign(netMinor) * fullPoints(Math.abs(netMinor), rule, rules, minorPerMajor);
      byDay.set(day, (byDay.get(day) ?? 0) + points);
    }
  }
  return byDay;
}

/** A number such as 0.3 has no exact binary form; what is a full point but for that is one. */
const EXACT_DIGITS = 12;

function fullPoints(
  minor: number,
  { points, per }: { readonly points: number; readonly per: number },
  { rounding }: PointsRules,
  minorPerMajor: number,
): number {
  const exact = Number(((minor * points) / (per * minorPerMajor)).toPrecision(EXACT_DIGITS));
  return rounding === 'down' ? Math.floor(exact) : Math.round(exact);
}

function firstOrderPoints({ earning }: PointsRules): number {
  return earning.reduce((sum, rule) => (rule.kind === 'first_order' ? sum + rule.points : sum), 0);
}

function redeemedIn(steps: readonly Step[]): number {
  return steps.reduce(
    (sum, { what, points = 0, count }) => (what === 'redeemed' ? sum + points * count : sum),
    0,
  );
}
