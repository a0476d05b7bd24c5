import { EffectName, type EffectOverrides } from '#shared/contracts';
import { ASSUMED } from './assumed.ts';
import { betaInterval } from './beta-interval.ts';
import type { ActionId } from './catalogue.ts';

/**
 * The actions whose outcomes teach an effect: only those where, without the action, the good end was not to be
 * expected. Ends that mostly come by themselves (a renewal, a third order) say little of what was done. Some late
 * orders come by themselves too, so what is learnt of `nudge` is an upper bound.
 */
export const TAUGHT_BY: Readonly<Partial<Record<EffectName, readonly ActionId[]>>> = {
  save: ['A04'],
  winBack: ['A08'],
  nudge: ['A07'],
  crossSell: ['A14', 'A16'],
  upSell: ['A15'],
  harvest: ['A18'],
  priceKept: ['A21'],
  referralConversion: ['A24'],
  prospectConversion: ['A32'],
  discountTaken: ['A36'],
};

/** The assumption weighs as much as so many of the company's own cases. */
const PRIOR_CASES = 10;

/** One assumption as it stands. */
export interface Effect {
  readonly mean: number;
  /** What holds the truth with 90%; both are the mean for what no outcome can teach. */
  readonly low: number;
  readonly high: number;
  /** The company's own cases behind it. */
  readonly trials: number;
  /** No case of its own yet. */
  readonly assumed: boolean;
}

export type Effects = Readonly<Record<EffectName, Effect>>;

/** What became of an action that was proposed; `worked` is absent while that is not yet known. */
export interface ActionOutcome {
  readonly action: string;
  readonly done: boolean;
  readonly worked?: boolean | undefined;
  /** How often the very same happened; once where it is absent. */
  readonly count?: number;
}

/**
 * The effects after the company's own outcomes: each share starts as Beta(10m, 10(1 − m)) around its assumption m and
 * is updated by the outcomes of the actions that teach it (Beta–Binomial). Actions that were not done, or whose end
 * is not known, teach nothing. The order of the outcomes does not matter.
 */
export function learnEffects(outcomes: Iterable<ActionOutcome>, overrides: EffectOverrides = {}): Effects {
  const tallies = tally(outcomes);
  const effects = EffectName.options.map((name) => {
    const assumed = overrides[name] ?? ASSUMED[name];
    const teachers = TAUGHT_BY[name];
    return [name, teachers ? taught(assumed, teachers, tallies) : untaught(assumed)] as const;
  });
  return Object.fromEntries(effects) as Record<EffectName, Effect>;
}

interface Tally {
  trials: number;
  successes: number;
}

function tally(outcomes: Iterable<ActionOutcome>): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { action, done, worked, count = 1 } of outcomes) {
    if (!done || worked === undefined) continue;
    const sum = tallies.get(action) ?? { trials: 0, successes: 0 };
    tallies.set(action, {
      trials: sum.trials + count,
      successes: sum.successes + (worked ? count : 0),
    });
  }
  return tallies;
}

function taught(assumed: number, teachers: readonly ActionId[], tallies: ReadonlyMap<string, Tally>): Effect {
  let trials = 0;
  let successes = 0;
  for (const action of teachers) {
    const own = tallies.get(action);
    trials += own?.trials ?? 0;
    successes += own?.successes ?? 0;
  }
  const a = PRIOR_CASES * assumed + successes;
  const b = PRIOR_CASES * (1 - assumed) + trials - successes;
  return { mean: a / (a + b), ...betaInterval(a, b), trials, assumed: trials === 0 };
}

function untaught(assumed: number): Effect {
  return { mean: assumed, low: assumed, high: assumed, trials: 0, assumed: true };
}

/** The effects of a company that has neither outcomes nor assumptions of its own. */
export const ASSUMED_EFFECTS: Effects = learnEffects([]);
