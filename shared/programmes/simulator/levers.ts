import type { Lever, ProgrammeDesign } from '#shared/contracts';
import { type Deviations, holding, NINETY_PERCENT, UNCERTAIN } from './assumed.ts';
import type { DrawnFutures } from './draw-futures.ts';
import { type Horizon, runProgramme } from './run-programme.ts';
import { meanOf } from './spread.ts';

/** The mean gain with one thing held low and held high, the rest as it comes. */
export interface LeverEffect {
  readonly lever: Lever;
  /** Chosen by the company, not assumed. */
  readonly chosen: boolean;
  readonly atLow: number;
  readonly atHigh: number;
}

/** What a company could choose otherwise is moved by a quarter to each side. */
const STEP = 0.25;

/**
 * What the gain depends on, the widest first (a "tornado", Howard 1988): assumptions at their quantiles of 10% and 90%,
 * rules a quarter less and more. What does not move the gain is left out.
 */
export function leverEffects(
  futures: DrawnFutures,
  design: ProgrammeDesign,
  deviations: Deviations,
  horizon: Horizon,
): LeverEffect[] {
  const gain = (changed: ProgrammeDesign, by: Deviations) =>
    meanOf(runProgramme(futures, changed, by, horizon).gain);
  const assumed = UNCERTAIN.map((lever) => ({
    lever,
    chosen: false,
    atLow: gain(design, holding(deviations, lever, -NINETY_PERCENT)),
    atHigh: gain(design, holding(deviations, lever, NINETY_PERCENT)),
  }));
  const chosen = CHOSEN.filter(({ isUsed }) => isUsed(design)).map(({ lever, scaled }) => ({
    lever,
    chosen: true,
    atLow: gain(scaled(design, 1 - STEP), deviations),
    atHigh: gain(scaled(design, 1 + STEP), deviations),
  }));
  return [...assumed, ...chosen]
    .filter(({ atLow, atHigh }) => atLow !== atHigh)
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

interface ChosenLever {
  readonly lever: Lever;
  readonly isUsed: (design: ProgrammeDesign) => boolean;
  readonly scaled: (design: ProgrammeDesign, by: number) => ProgrammeDesign;
}

const CHOSEN: readonly ChosenLever[] = [
  {
    lever: 'rewardRate',
    isUsed: ({ rules }) => rules.some(({ rate }) => rate > 0),
    scaled: (design, by) => ({
      ...design,
      rules: design.rules.map((rule) => ({ ...rule, rate: rule.rate * by })),
    }),
  },
  {
    lever: 'benefit',
    isUsed: ({ benefitPerMember }) => benefitPerMember > 0,
    scaled: (design, by) => ({ ...design, benefitPerMember: design.benefitPerMember * by }),
  },
  {
    lever: 'fee',
    isUsed: ({ feePerMember }) => feePerMember > 0,
    scaled: (design, by) => ({ ...design, feePerMember: design.feePerMember * by }),
  },
];
