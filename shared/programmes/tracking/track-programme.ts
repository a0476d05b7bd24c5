import { DAYS_PER_YEAR } from '#shared/clv';
import type {
  Pilot,
  ProgrammeDesign,
  ProgrammeTracking,
  Quadrant,
  RunningProgramme,
} from '#shared/contracts';
import { type CustomerRecord, type Day, dayOf, isoDateOf } from '#shared/history';
import { type BeforeAndWithin, beforeAndWithin } from '../pilots/before-and-within.ts';
import type { KnownCustomer } from '../pilots/eligible.ts';
import { effectInterval, pairedEffect } from '../pilots/paired-effect.ts';
import { boughtWithin, type ProfitTerms, periodValue } from '../pilots/period-value.ts';
import { tCdf } from '../pilots/student-t.ts';
import { matchMembers } from './match.ts';
import { type Member, memberOf } from './member.ts';
import { npsChange } from './nps-change.ts';

/** What a running programme is judged from. */
export interface TrackingGround {
  readonly customers: readonly KnownCustomer[];
  readonly today: Day;
  readonly termsOf: (record: CustomerRecord) => ProfitTerms;
  readonly currency: string;
  readonly minorPerMajor: number;
  /** Where a customer stood on the day before the programme began; null where that cannot be said. */
  readonly quadrantBefore: (record: CustomerRecord) => Quadrant | null;
  /** Between two orders of a usual customer. */
  readonly cycleDays: number;
  readonly pilots: readonly Pilot[];
}

/** After so many cycles a programme can be judged (S004: no company is the hostage of its programme). */
const CYCLES_TO_JUDGE = 2;
/** Below this chance of a gain it stops. */
const LEAST_CHANCE = 0.2;
/** Who joined later has had no time to buy more. */
const SETTLED_DAYS = 30;

/** A customer about the programme; money in minor units. */
interface Seen extends BeforeAndWithin {
  readonly record: CustomerRecord;
  readonly member: Member;
  readonly invited: boolean;
  /** Its quadrant before, and whether it had bought lately; '' where it could not be scored. */
  readonly kind: string;
  readonly sales: number;
  /** By the year before, in as many days. */
  readonly usualSales: number;
}

/** How the running programme does; see ProgrammeTracking. */
export function trackProgramme(
  { design, start }: RunningProgramme,
  ground: TrackingGround,
): ProgrammeTracking {
  const { today, minorPerMajor, cycleDays, currency } = ground;
  const from = dayOf(start);
  const days = Math.max(0, today - from);
  const seen = days === 0 ? [] : customersSeen(design, from, ground);
  const members = seen.filter(({ member }) => member.since !== null);
  const outside = seen.filter(({ member }) => member.since === null && !member.left);
  const others = outside.filter(({ invited }) => invited);
  const overhead = overheadOf(design, members.length, days);
  const cost = sumOf(members, ({ member }) => member.rewardCost) / minorPerMajor;
  const compared = compare(members, outside, from, ground);
  const gain = compared && gainOf(compared, members, overhead, ground);
  const cycles = days / cycleDays;
  return {
    currency,
    asOf: isoDateOf(today),
    start,
    days,
    cycles,
    invited: members.length + others.length,
    members: members.length,
    left: seen.filter(({ member }) => member.left).length,
    active: members.filter(({ record }) =>
      boughtWithin(record, { from: today - 2 * cycleDays, to: today + 1 }),
    ).length,
    redeemers: members.filter(({ member }) => member.redemptions > 0).length,
    rewardsEarned: sumOf(members, ({ sales, usualSales }) =>
      earnedBy(design, sales, usualSales, days, minorPerMajor),
    ),
    rewardsRedeemed: cost,
    overhead,
    against: gain?.against ?? null,
    pGain: gain?.pGain ?? null,
    costRatio: gain ? ratioOf(cost + overhead, gain.against.total.mean + cost) : null,
    nps: {
      members: npsChange(recordsOf(members), from, today),
      others: npsChange(recordsOf(others), from, today),
    },
    verdict: verdictOf(cycles, gain?.pGain ?? null),
  };
}

function customersSeen(design: ProgrammeDesign, from: Day, ground: TrackingGround): Seen[] {
  const { customers, today, termsOf, minorPerMajor, cycleDays, quadrantBefore } = ground;
  const period = { start: from, days: today - from };
  return customers.map(({ record }) => {
    const terms = termsOf(record);
    const quadrant = quadrantBefore(record);
    const recent = boughtWithin(record, { from: from - 2 * cycleDays, to: from });
    const salesBefore = periodValue(record, { from: from - DAYS_PER_YEAR, to: from }, 'sales', terms);
    return {
      ...beforeAndWithin(record, period, 'contribution', terms),
      record,
      member: memberOf(record, from, today),
      invited:
        quadrant !== null &&
        design.invited.includes(quadrant) &&
        salesBefore >= design.minimumSales * minorPerMajor,
      kind: quadrant === null ? '' : `${quadrant} ${recent}`,
      sales: periodValue(record, { from, to: today }, 'sales', terms),
      usualSales: (salesBefore * period.days) / DAYS_PER_YEAR,
    };
  });
}

interface Compared {
  readonly control: 'pilot' | 'matched';
  readonly pairs: readonly (readonly [Seen, Seen])[];
}

/** Groups that lots made tell more than any that are found afterwards; but not before their pilot is over. */
function compare(
  members: readonly Seen[],
  others: readonly Seen[],
  from: Day,
  { today, pilots }: TrackingGround,
): Compared {
  const drawn = pilots.find(
    ({ draft, end }) => draft.subject === 'programme' && dayOf(draft.start) >= from && dayOf(end) < today,
  );
  if (drawn) {
    const byId = new Map([...members, ...others].map((each) => [each.record.customerId, each]));
    const pairs = drawn.pairs.flatMap(({ a, b }): [Seen, Seen][] => {
      const [one, other] = [byId.get(a ?? ''), byId.get(b ?? '')];
      return one && other && other.member.since === null ? [[one, other]] : [];
    });
    if (pairs.length > 0) return { control: 'pilot', pairs };
  }
  const isComparable = ({ usual, kind }: Seen) => usual > 0 && kind !== '';
  const settled = members.filter(({ member }) => (member.since ?? today) <= today - SETTLED_DAYS);
  return {
    control: 'matched',
    pairs: matchMembers(settled.filter(isComparable), others.filter(isComparable)),
  };
}

function gainOf(
  { control, pairs }: Compared,
  members: readonly Seen[],
  overhead: number,
  { minorPerMajor }: TrackingGround,
) {
  const effect = pairedEffect(pairs.map(([a, b]) => ({ a, b })));
  if (effect === null || effect.standardError === 0) return null;
  const usualOfAll = sumOf(members, ({ usual }) => Math.max(0, usual)) / minorPerMajor;
  const share = { mean: effect.share, ...effectInterval(effect) };
  const perMember = usualOfAll / Math.max(1, members.length);
  const needed = usualOfAll === 0 ? 0 : overhead / usualOfAll;
  const staying = (place: 0 | 1) => pairs.filter((pair) => pair[place].bought).length / pairs.length;
  return {
    pGain: tCdf((effect.share - needed) / effect.standardError, effect.df),
    against: {
      control,
      pairs: pairs.length,
      share,
      perMember: times(share, perMember),
      total: times(share, usualOfAll),
      membersStay: staying(0),
      othersStay: staying(1),
    },
  };
}

/** By the rule that the sales of a year of such sales reach; a fraction of the year earns a fraction of its reward. */
function earnedBy(
  { rules, rewardOn }: ProgrammeDesign,
  sales: number,
  usualSales: number,
  days: number,
  minorPerMajor: number,
): number {
  const rewarded =
    Math.max(0, rewardOn === 'growth' ? sales - Math.max(0, usualSales) : sales) / minorPerMajor;
  const perYear = (Math.max(0, sales) / minorPerMajor / Math.max(1, days)) * DAYS_PER_YEAR;
  const reached = rules.filter(({ from }) => from <= perYear);
  return rewarded * (reached[reached.length - 1]?.rate ?? 0);
}

function overheadOf(design: ProgrammeDesign, members: number, days: number): number {
  const years = days / DAYS_PER_YEAR;
  const perMember = design.benefitPerMember - design.feePerMember;
  return design.startCost + (design.runningCost + members * perMember) * years;
}

function verdictOf(cycles: number, pGain: number | null): ProgrammeTracking['verdict'] {
  if (cycles < CYCLES_TO_JUDGE) return 'too_early';
  if (pGain === null) return 'cannot_tell';
  return pGain < LEAST_CHANCE ? 'stop' : 'go_on';
}

function ratioOf(cost: number, gain: number): number | null {
  return gain > 0 ? cost / gain : null;
}

function recordsOf(seen: readonly Seen[]): CustomerRecord[] {
  return seen.map(({ record }) => record);
}

function sumOf(seen: readonly Seen[], of: (each: Seen) => number): number {
  return seen.reduce((sum, each) => sum + of(each), 0);
}

function times(range: { mean: number; low: number; high: number }, factor: number) {
  return { mean: range.mean * factor, low: range.low * factor, high: range.high * factor };
}
