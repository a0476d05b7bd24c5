import {
  type Advice,
  type AdviceRequest,
  type AdviceResponse,
  AdvisedType,
  type ProgrammeDesign,
  type TraitName,
} from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import type { PlanTerms } from '#shared/scoring';
import { drawDeviations } from '../simulator/assumed.ts';
import { drawFutures } from '../simulator/draw-futures.ts';
import { MONTHS_PER_YEAR } from '../simulator/monthly-flow.ts';
import { presentValue } from '../simulator/run-programme.ts';
import { drawsFor, priceProgramme } from '../simulator/simulate.ts';
import { defaultDesign } from './default-design.ts';
import { type LearntEffect, upliftAfterPilots } from './learnt-uplift.ts';
import { type AdvisedCustomer, guardedBarnacles, numberOf, type Traits, traitsOf } from './traits.ts';

/** The traits that decide on a type, and those that only count beside them. */
const DECIDED_BY: Readonly<
  Record<AdvisedType, { readonly fits: readonly TraitName[]; readonly warns?: readonly TraitName[] }>
> = {
  points: { fits: ['ordersMonthly', 'enoughCustomers'], warns: ['guardedBarnacles'] },
  tiers: { fits: ['wideVolumes'], warns: ['guardedBarnacles'] },
  complementary: { fits: ['friendsToThank'] },
  partnership: { fits: ['partners'] },
  individual: { fits: ['fewHoldHalf'] },
  paid: { fits: ['paidService'] },
  none: { fits: ['manyStay', 'littleRoom'] },
};

const SEED = 19_990_407;
/** Long enough for a programme to show what it is. */
export const ADVICE_MONTHS = 24;
/** A price to choose by needs fewer futures than a plan to spend on. */
const DRAWS_OF_SIMULATION = 0.2;
const EVEN_CHANCE = 0.5;

/**
 * The types of programme for a portfolio, the best first, each with what speaks for and against it and what it would
 * cost and earn: first those whose trait is here and that more probably earn than lose; then to run none; then the
 * others. To run none comes first where nothing is left to gain. `learnt` is what pilots of programmes told of sales.
 */
export function adviseProgrammes(
  customers: readonly AdvisedCustomer[],
  answers: AdviceRequest,
  terms: PlanTerms,
  learnt: readonly LearntEffect[] = [],
): Pick<AdviceResponse, 'months' | 'advice' | 'guarded' | 'pilots'> {
  const traits = traitsOf(customers, answers);
  const priceOf = pricedBy(customers, terms);
  const advice = AdvisedType.options.map((type): Advice => {
    const design = type === 'none' ? null : withLearnt(defaultDesign(type, customers, terms), learnt);
    return {
      type,
      fits: DECIDED_BY[type].fits.every((name) => traits[name]?.holds === true),
      traits: told(type, traits),
      design,
      price: design && priceOf(design),
    };
  });
  const guarded = guardedBarnacles(customers);
  return {
    months: ADVICE_MONTHS,
    pilots: learnt.length,
    advice: advice.sort((a, b) => groupOf(a) - groupOf(b) || chanceOf(b) - chanceOf(a)),
    guarded: {
      customers: Math.round(numberOf(guarded)),
      sales: guarded.reduce((sum, { sales, standsFor }) => sum + sales * standsFor, 0),
    },
  };
}

function withLearnt(design: ProgrammeDesign, learnt: readonly LearntEffect[]): ProgrammeDesign {
  const { assumptions } = design;
  return {
    ...design,
    assumptions: { ...assumptions, uplift: upliftAfterPilots(assumptions.uplift, learnt) },
  };
}

function told(type: AdvisedType, traits: Traits): Advice['traits'] {
  const { fits, warns = [] } = DECIDED_BY[type];
  const tell = (name: TraitName, speaks: (holds: boolean) => 'for' | 'against' | null) => {
    const trait = traits[name];
    const side = trait && speaks(trait.holds);
    return trait && side
      ? [{ trait: name, speaks: side, value: trait.value, threshold: trait.threshold }]
      : [];
  };
  return [
    ...fits.flatMap((name) => tell(name, (holds) => (holds ? 'for' : 'against'))),
    ...warns.flatMap((name) => tell(name, (holds) => (holds ? 'against' : null))),
  ];
}

function pricedBy(customers: readonly AdvisedCustomer[], { discountRate }: PlanTerms) {
  const random = seededRandom(SEED);
  const draws = Math.ceil(DRAWS_OF_SIMULATION * drawsFor(customers.length));
  const deviations = drawDeviations(draws, random);
  const futures = drawFutures(customers, draws, random);
  const horizon = { months: ADVICE_MONTHS, discountRate };
  const years = presentValue(discountRate)(ADVICE_MONTHS / MONTHS_PER_YEAR);
  return (design: ProgrammeDesign): Advice['price'] => {
    const { pGain, gain, members, parts, breakEvenUplift } = priceProgramme(
      futures,
      design,
      deviations,
      horizon,
    );
    const { rewardsAnyway, rewardsForExtra, benefits, running, start } = parts;
    return {
      costPerYear: 0 - (rewardsAnyway + rewardsForExtra + benefits + running + start) / years,
      anywayPerYear: 0 - rewardsAnyway / years,
      rewardPerMember: members > 0 ? (0 - rewardsAnyway - rewardsForExtra) / years / members : 0,
      gain: gain.mean,
      pGain,
      breakEvenUplift,
      members,
    };
  };
}

function groupOf({ type, fits, price }: Advice): number {
  if (type === 'none') return fits ? 0 : 2;
  if (!fits) return 4;
  return (price?.pGain ?? 0) >= EVEN_CHANCE ? 1 : 3;
}

const chanceOf = ({ price }: Advice) => price?.pGain ?? 0;
