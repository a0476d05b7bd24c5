import type { Random } from '#shared/btyd';
import type { LeftOutOfPilot, PilotDraft, PilotPair, PilotPower, Quadrant } from '#shared/contracts';
import { MIN_PILOT_PAIRS } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { type CustomerRecord, type Day, dayOf } from '#shared/history';
import { beforeAndWithin } from './before-and-within.ts';
import { type KnownCustomer, whyLeftOut } from './eligible.ts';
import { newestDay } from './newest-day.ts';
import { evenlyFrom, pairUp } from './pair-up.ts';
import type { ProfitTerms } from './period-value.ts';
import { pilotPower } from './pilot-power.ts';
import { rehearse } from './rehearsal.ts';

/** What a pilot is drawn up from. */
export interface PilotGround {
  readonly customers: readonly KnownCustomer[];
  readonly today: Day;
  readonly termsOf: (record: CustomerRecord) => ProfitTerms;
  readonly minorPerMajor: number;
  /** Ids of customers that take part in pilots which are not over. */
  readonly inOtherPilots: ReadonlySet<string>;
}

export interface PilotDesign {
  readonly eligible: number;
  readonly leftOut: LeftOutOfPilot;
  /** In A and in B, drawn by lot within each pair. */
  readonly pairs: readonly PilotPair[];
  /** Null with fewer than MIN_PILOT_PAIRS pairs. */
  readonly power: PilotPower | null;
}

/**
 * Draws up a pilot: pairs of customers alike in quadrant and in size, who of them is in A by lot, and what a pilot of
 * that size can tell. The same seed on the same history gives the same groups.
 */
export function designPilot(draft: PilotDraft, ground: PilotGround, seed: number): PilotDesign {
  const { customers, termsOf, minorPerMajor } = ground;
  const records = customers.map(({ record }) => record);
  // What is not imported yet did not happen yet.
  const today = Math.min(ground.today, (newestDay(records) ?? ground.today) + 1);
  const random = seededRandom(seed);
  const leftOut: Record<keyof LeftOutOfPilot, number> = { ...NOBODY };
  const eligible: Sized[] = [];
  for (const customer of customers) {
    const why = whyLeftOut(customer, draft, ground.inOtherPilots);
    const sized = why === null ? sizedBy(draft, today, termsOf, customer) : null;
    if (sized !== null) eligible.push(sized);
    else leftOut[why ?? 'nothingBefore'] += 1;
  }
  const alike = pairsByQuadrant(eligible);
  const chosen = evenlyFrom(alike, draft.pairs, random);
  leftOut.notNeeded = eligible.length - 2 * chosen.length;
  const pairs = chosen.map(([one, other]) => drawn(one.id, other.id, random));
  const sizes = chosen
    .flat()
    .map(({ usual }) => usual)
    .sort((one, other) => one - other);
  const usual = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length) / minorPerMajor;
  const power =
    pairs.length < MIN_PILOT_PAIRS
      ? null
      : pilotPower({
          pairs: pairs.length,
          measure: draft.measure,
          usual,
          past: rehearse(records, { today, days: draft.days, measure: draft.measure, termsOf, sizes }),
          random,
        });
  return { eligible: eligible.length, leftOut, pairs, power };
}

const NOBODY: LeftOutOfPilot = {
  otherQuadrant: 0,
  belowMinValue: 0,
  inAnotherPilot: 0,
  openComplaint: 0,
  leaving: 0,
  nothingBefore: 0,
  notNeeded: 0,
};

/** A customer by what makes two alike. */
interface Sized {
  readonly id: string;
  readonly quadrant: Quadrant;
  /** Minor units, above 0. */
  readonly usual: number;
  readonly size: number;
}

/**
 * Customers are alike by what they brought and by what they are worth from now on: the geometric mean of both. Null for
 * whoever brought nothing in the year before.
 */
function sizedBy(
  { days, measure, start }: PilotDraft,
  today: Day,
  termsOf: PilotGround['termsOf'],
  { record, outlook }: KnownCustomer,
): Sized | null {
  if (outlook === null) return null;
  // The year before the first day is not over while that is ahead: the year up to today stands for it.
  const from = Math.min(dayOf(start), today);
  const { usual } = beforeAndWithin(record, { start: from, days }, measure, termsOf(record));
  if (!(usual > 0)) return null;
  const worth = Math.max(outlook.valueIfActive, SMALLEST_WORTH);
  return { id: record.customerId, quadrant: outlook.quadrant, usual, size: Math.sqrt(usual * worth) };
}

/** A unit of money, for customers that are worth nothing. */
const SMALLEST_WORTH = 1;

function pairsByQuadrant(customers: readonly Sized[]): (readonly [Sized, Sized])[] {
  const quadrants = [...new Set(customers.map(({ quadrant }) => quadrant))].sort();
  return quadrants.flatMap((quadrant) => {
    const ofQuadrant = customers.filter((each) => each.quadrant === quadrant);
    return pairUp(ofQuadrant, ({ size }) => size).pairs;
  });
}

function drawn(one: string, other: string, random: Random): PilotPair {
  return random() < 0.5 ? { a: one, b: other } : { a: other, b: one };
}
