import type { Pilot, PilotReadout } from '#shared/contracts';
import { type CustomerRecord, type Day, dayOf, isoDateOf } from '#shared/history';
import { type BeforeAndWithin, beforeAndWithin } from './before-and-within.ts';
import { chanceBetter, effectInterval, FEWEST_PAIRS, pairedEffect } from './paired-effect.ts';
import type { ProfitTerms } from './period-value.ts';
import { compareRates } from './rates.ts';
import { READ_OUT_RISK } from './sample-size.ts';

/** What a pilot is read out from. */
export interface ReadOutGround {
  /** By customer id. */
  readonly records: ReadonlyMap<string, CustomerRecord>;
  readonly termsOf: (record: CustomerRecord) => ProfitTerms;
  /** The newest day with an order of anybody; null without any. */
  readonly historyUntil: Day | null;
  readonly today: Day;
  readonly currency: string;
  readonly minorPerMajor: number;
}

/** A company that sold nothing for so many days has more likely not imported them. */
const QUIET_DAYS = 14;

interface PairSeen {
  readonly a: BeforeAndWithin;
  readonly b: BeforeAndWithin;
}

/** What came of a pilot; see PilotReadout for what is said when. */
export function readOut(pilot: Pilot, ground: ReadOutGround): PilotReadout {
  const { today, historyUntil, currency } = ground;
  const end = dayOf(pilot.end);
  const seen = pairsSeen(pilot, ground);
  const known: PilotReadout = {
    id: pilot.id,
    currency,
    asOf: isoDateOf(today),
    verdict: 'too_early',
    daysLeft: Math.max(0, end + 1 - today),
    historyUntil: historyUntil === null ? null : isoDateOf(historyUntil),
    pairs: seen.length,
    pairsLost: pilot.pairs.length - seen.length,
    chanceBetter: null,
    effect: null,
    perCustomer: null,
    total: null,
    groups: null,
    unusualPairs: 0,
    learnt: null,
  };
  if (today <= end) return known;
  if (historyUntil === null || historyUntil < end - QUIET_DAYS)
    return { ...known, verdict: 'history_missing' };
  if (seen.length < FEWEST_PAIRS) return { ...known, verdict: 'too_few' };
  const groups = {
    a: groupOf(
      seen.map(({ a }) => a),
      ground,
    ),
    b: groupOf(
      seen.map(({ b }) => b),
      ground,
    ),
  };
  return {
    ...known,
    groups,
    ...(pilot.draft.measure === 'bought' ? rateTold(groups) : moneyTold(seen, ground)),
  };
}

/** Only pairs of whom both are still known: who lost its partner has nothing to be compared with. */
function pairsSeen({ draft, pairs }: Pilot, { records, termsOf }: ReadOutGround): PairSeen[] {
  const period = { start: dayOf(draft.start), days: draft.days };
  const figures = (id: string | null): BeforeAndWithin | null => {
    const record = id === null ? undefined : records.get(id);
    return record ? beforeAndWithin(record, period, draft.measure, termsOf(record)) : null;
  };
  return pairs.flatMap((pair) => {
    const [a, b] = [figures(pair.a), figures(pair.b)];
    return a && b ? [{ a, b }] : [];
  });
}

type Told = Pick<
  PilotReadout,
  'verdict' | 'chanceBetter' | 'effect' | 'perCustomer' | 'total' | 'learnt' | 'unusualPairs'
>;

function moneyTold(seen: readonly PairSeen[], { minorPerMajor }: ReadOutGround): Partial<Told> {
  const effect = pairedEffect(seen);
  if (effect === null) return { verdict: 'too_few' };
  const share = { mean: effect.share, ...effectInterval(effect) };
  const usual = effect.usual / minorPerMajor;
  const chance = chanceBetter(effect);
  return {
    verdict: verdictOf(chance),
    chanceBetter: chance,
    effect: share,
    perCustomer: times(share, usual),
    total: times(share, usual * seen.length),
    unusualPairs: effect.clipped,
    learnt: { mean: effect.share, sd: effect.standardError },
  };
}

/** In a normal distribution 90% lie within so many standard deviations. */
const SD_PER_REACH = 1.645;

function rateTold({ a, b }: NonNullable<PilotReadout['groups']>): Partial<Told> {
  const found = compareRates({ did: a.bought, of: a.customers }, { did: b.bought, of: b.customers });
  const { mean, low, high } = found;
  return {
    verdict: verdictOf(found.chanceBetter),
    chanceBetter: found.chanceBetter,
    effect: { mean, low, high },
    learnt: { mean, sd: (high - low) / 2 / SD_PER_REACH },
  };
}

function verdictOf(chance: number): PilotReadout['verdict'] {
  if (chance >= 1 - READ_OUT_RISK.tail) return 'better';
  return chance <= READ_OUT_RISK.tail ? 'worse' : 'no_difference';
}

function groupOf(customers: readonly BeforeAndWithin[], { minorPerMajor }: ReadOutGround) {
  const sum = (of: (each: BeforeAndWithin) => number) =>
    customers.reduce((total, each) => total + of(each), 0);
  return {
    customers: customers.length,
    usual: sum(({ usual }) => usual) / minorPerMajor,
    value: sum(({ value }) => value) / minorPerMajor,
    bought: customers.filter(({ bought }) => bought).length,
  };
}

function times(range: { mean: number; low: number; high: number }, factor: number) {
  return { mean: range.mean * factor, low: range.low * factor, high: range.high * factor };
}
