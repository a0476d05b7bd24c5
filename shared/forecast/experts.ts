import { bgCnbdK, choleskyFactor, logDeterminant, logPrior, type PurchaseCell } from '#shared/btyd';
import type { Optimum } from './climb.ts';
import {
  fitStory,
  leaves,
  type NamedParameters,
  problemOf,
  type Story,
  type StoryPriors,
} from './expert-models.ts';

/** One fitted model, and how much its word counts. */
export interface Expert extends Story {
  readonly parameters: NamedParameters;
  readonly logLikelihood: number;
  /** ln of the probability of the portfolio's histories under the model, parameters integrated out. */
  readonly logEvidence: number;
  /** 0…1; those of all experts make 1. */
  readonly weight: number;
}

/** An expert with what its fit alone knows: where it stands in its unbounded coordinates, and how surely. */
export interface FittedExpert extends Expert {
  readonly optimum: Optimum<NamedParameters>;
}

/** Difference of log evidence that counts as "strong" (Kass & Raftery 1995). */
export const STRONG_EVIDENCE = 3;

/**
 * All models are simplifications, so that evidence, a sum over customers, would soon leave only one of them. It is
 * taken to a power below 1 (Grünwald & van Ommen 2017, "safe Bayes"), and no model is ever ruled out: "nobody leaves"
 * stays possible and is never certain.
 */
const EVIDENCE_POWER = 1 / 8;
const SMALLEST_WEIGHT = 0.02;

/** Every model fitted to the cells (weeks) by maximum a posteriori, with gaps as regular as BG/CNBD-k finds them. */
export function fitExperts(cells: readonly PurchaseCell[], priors: StoryPriors = {}): FittedExpert[] {
  const regular = bgCnbdK.fit(cells, { prior: priors['bg-cnbd-k'] });
  const { k } = regular.parameters;
  const stories: readonly Omit<Story, 'prior'>[] = [
    { model: k === 1 ? 'nbd' : 'cnbd-k', k },
    { model: 'bg-cnbd-k', k },
    { model: 'mbg-cnbd-k', k },
    { model: 'pareto-nbd', k: 1 },
  ];
  return weighed(
    stories
      .map((story): Story => ({ ...story, prior: priors[story.model] }))
      .map((story) => expertAt(story, story.model === 'bg-cnbd-k' ? regular : fitStory(story, cells))),
  );
}

/** The same models with the same weights, and parameters that know only these cells. */
export function refitExperts(
  experts: readonly FittedExpert[],
  cells: readonly PurchaseCell[],
): FittedExpert[] {
  return experts.map((expert) => {
    const optimum = fitStory(expert, cells);
    return { ...expert, parameters: optimum.parameters, logLikelihood: optimum.logLikelihood, optimum };
  });
}

/** The same fitted experts, weighed by the evidence of what they were fitted to. */
export function weighedAnew(experts: readonly FittedExpert[]): FittedExpert[] {
  return weighed(experts.map(({ model, k, prior, optimum }) => expertAt({ model, k, prior }, optimum)));
}

/** The probability, 0 to 1, that the evidence alone, taken at its word, gives to "nobody leaves". */
export function probabilityThatNobodyLeaves(experts: readonly Expert[]): number {
  const shares = sharesOfEvidence(experts, 1);
  return experts.reduce((sum, expert, i) => (leaves(expert) ? sum : sum + (shares[i] as number)), 0);
}

function expertAt(story: Story, optimum: Optimum<NamedParameters>): FittedExpert {
  return {
    ...story,
    parameters: optimum.parameters,
    logLikelihood: optimum.logLikelihood,
    logEvidence: laplaceEvidence(story, optimum),
    weight: 1,
    optimum,
  };
}

/** Laplace's approximation (Tierney & Kadane 1986). */
function laplaceEvidence(
  story: Story,
  { coordinates, covariance, logLikelihood }: Optimum<NamedParameters>,
): number {
  const { prior } = problemOf(story, []);
  const factor = covariance && choleskyFactor(covariance);
  // Without a curvature the posterior is taken to be as wide as the prior.
  const logVolume = factor
    ? logDeterminant(factor)
    : prior.reduce((sum, { sd }) => sum + 2 * Math.log(sd), 0);
  const logPeak = logLikelihood + logPrior(prior, coordinates);
  return logPeak + (prior.length * Math.log(2 * Math.PI) + logVolume) / 2;
}

function weighed(experts: readonly FittedExpert[]): FittedExpert[] {
  const shares = sharesOfEvidence(experts, EVIDENCE_POWER);
  const free = 1 - experts.length * SMALLEST_WEIGHT;
  return experts.map((expert, i) => ({ ...expert, weight: SMALLEST_WEIGHT + free * (shares[i] as number) }));
}

function sharesOfEvidence(experts: readonly Expert[], power: number): number[] {
  const best = Math.max(...experts.map(({ logEvidence }) => logEvidence));
  const shares = experts.map(({ logEvidence }) => Math.exp(power * (logEvidence - best)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
