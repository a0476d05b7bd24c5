import { GAMMA_GAMMA_PRIOR, type Normal, type NormalLikelihood, pooledPrior, tempered } from '#shared/btyd';
import { EXPERT_NAMES, type ExpertName, weakPriorOf } from '#shared/forecast';
import type { PortfolioModel } from './portfolio-model.ts';

const SPEND = 'gamma-gamma';
const POOLED_NAMES = [...EXPERT_NAMES, SPEND] as const;
type PooledName = ExpertName | typeof SPEND;

/**
 * What many companies have in common, as a prior for each model; a model of which too little is known is absent. Means
 * and spreads over companies only, nothing of any one of them. Plain JSON.
 */
export type Pool = Readonly<Partial<Record<PooledName, readonly Normal[]>>>;

/** What one company says of each model's coordinates. */
export type CompanyWord = Readonly<Partial<Record<PooledName, NormalLikelihood>>>;

/** Larger companies count as so many customers that came back: the pool is for small ones, and none speaks for all. */
const MOST_COUNTED = 100;

/** What a company's model holds for the pool. Models from before there was one hold nothing. */
export function companyWord({
  orders,
  spendData,
  repeatCustomers,
}: Pick<PortfolioModel, 'orders' | 'spendData' | 'repeatCustomers'>): CompanyWord {
  const share = Math.min(1, MOST_COUNTED / Math.max(1, repeatCustomers));
  const said: [PooledName, NormalLikelihood | null | undefined][] = [
    ...(orders?.experts ?? []).map(({ model, data }): [PooledName, typeof data] => [model, data]),
    [SPEND, spendData],
  ];
  return Object.fromEntries(said.flatMap(([name, data]) => (data ? [[name, tempered(data, share)]] : [])));
}

/** Priors for the next fits of every company; see `pooledPrior`. */
export function poolOf(words: readonly CompanyWord[]): Pool {
  return Object.fromEntries(
    POOLED_NAMES.flatMap((name) => {
      const weak = name === SPEND ? GAMMA_GAMMA_PRIOR : weakPriorOf(name);
      const prior = pooledPrior(
        words.flatMap((word) => word[name] ?? []),
        weak,
      );
      return prior ? [[name, prior]] : [];
    }),
  );
}
