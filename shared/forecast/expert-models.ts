import {
  type AnyPurchaseModel,
  erlangModel,
  type FitProblem,
  type Normal,
  nbd,
  type PurchaseCell,
  paretoNbd,
} from '#shared/btyd';
import { climb, type Optimum } from './climb.ts';

export type NamedParameters = Readonly<Record<string, number>>;

/**
 * Nobody leaves (`nbd`, or `cnbd-k` where gaps are more regular than chance: Chatfield & Goodhardt 1973); customers
 * leave after a repeat order, after any order, at any moment.
 */
export type ExpertName = 'nbd' | 'cnbd-k' | 'bg-cnbd-k' | 'mbg-cnbd-k' | 'pareto-nbd';

/** A model with what it needs to be told: k, the phases of a gap. */
export interface Story {
  readonly model: ExpertName;
  readonly k: number;
  /** For its coordinates; the model's own weak one unless told. */
  readonly prior?: readonly Normal[] | undefined;
}

/** Logit of the mean dropout after an order where nobody leaves: one in five hundred million. */
const NO_DROPOUT = -20;
/** Any evenness of a dropout that there is none of. */
const NO_DROPOUT_LOG_CERTAINTY = 0;

export function leaves({ model }: Pick<Story, 'model'>): boolean {
  return model !== 'nbd' && model !== 'cnbd-k';
}

/** The functions that a story's parameters belong to. */
export function modelOf({ model, k }: Story): AnyPurchaseModel {
  switch (model) {
    case 'nbd':
      return nbd as AnyPurchaseModel;
    case 'pareto-nbd':
      return paretoNbd as AnyPurchaseModel;
    default:
      return erlangModel(model === 'mbg-cnbd-k', k) as AnyPurchaseModel;
  }
}

/**
 * P(alive) by a story. BG cannot tell whether a one-time buyer has left and takes every one for active, so that a
 * second order would seem to be bad news: it is asked as if the customer might have left after the first order too.
 */
export function pAliveBy(story: Story): AnyPurchaseModel['pAlive'] {
  if (!leaves(story)) return () => 1;
  const { pAlive } = modelOf(story);
  if (story.model !== 'bg-cnbd-k') return pAlive;
  const ofOneTimeBuyers = modelOf({ ...story, model: 'mbg-cnbd-k' }).pAlive;
  return (parameters, history) => (history.x > 0 ? pAlive : ofOneTimeBuyers)(parameters, history);
}

/** Priors learnt elsewhere, by the story that they are for; where there is none the model's own weak one stands. */
export type StoryPriors = Readonly<Partial<Record<ExpertName, readonly Normal[]>>>;

/** The stories that portfolios are read by; `cnbd-k` takes the place of `nbd` where gaps are regular. */
export const EXPERT_NAMES: readonly ExpertName[] = ['nbd', 'cnbd-k', 'bg-cnbd-k', 'mbg-cnbd-k', 'pareto-nbd'];

/** What is assumed of a story's coordinates before anything was learnt. */
export function weakPriorOf(model: ExpertName): readonly Normal[] {
  return problemOf({ model, k: 1 }, []).prior;
}

/** What a fit of the story maximises; cells in weeks. */
export function problemOf(story: Story, cells: readonly PurchaseCell[]): FitProblem<NamedParameters> {
  const problem = modelOf(story).problem(cells, { prior: story.prior });
  return story.model === 'cnbd-k' ? withoutDropout(problem) : problem;
}

/** The story's most probable parameters. */
export function fitStory(story: Story, cells: readonly PurchaseCell[]): Optimum<NamedParameters> {
  return story.model === 'cnbd-k'
    ? climb(problemOf(story, cells))
    : modelOf(story).fit(cells, { prior: story.prior });
}

/** BG/CNBD-k held where nobody leaves: only its first two coordinates, of the rates, are left free. */
function withoutDropout(problem: FitProblem<NamedParameters>): FitProblem<NamedParameters> {
  const all = ([logRate, logR]: readonly number[]) => [
    logRate as number,
    logR as number,
    NO_DROPOUT,
    NO_DROPOUT_LOG_CERTAINTY,
  ];
  const { estimate, customers, cells, prior, starts } = problem;
  return {
    estimate,
    customers,
    cells,
    prior: prior.slice(0, 2),
    starts: starts.slice(0, 1).map((start) => start.slice(0, 2)),
    parametersAt: (coordinates) => problem.parametersAt(all(coordinates)),
    logLikelihood: (coordinates) => {
      const { value, gradient } = problem.logLikelihood(all(coordinates));
      return { value, gradient: gradient.slice(0, 2) };
    },
  };
}
