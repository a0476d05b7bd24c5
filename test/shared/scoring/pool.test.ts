import { describe, expect, it } from 'vitest';
import {
  type CompanyWord,
  companyWord,
  customerScorer,
  fitPortfolio,
  type Pool,
  poolOf,
} from '#shared/scoring';
import { GAMMA_GAMMA_PRIOR } from '../../../shared/btyd/index.ts';
import { EXPERT_NAMES, weakPriorOf } from '../../../shared/forecast/index.ts';
import { AS_OF, buyer, SETTINGS } from './records.ts';

/** Companies of 30 customers with scattered gaps, each a little different. */
function company(seed: number) {
  return Array.from({ length: 30 }, (_, i) =>
    buyer(
      `s${i}`,
      [600 + i + seed, 590 - seed, 480, 470 - (i % 5), 250 - 3 * seed, 240 - 4 * seed, 20 + i],
      500 + (70 + seed) * i,
      { grossMargin: 0.25 },
    ),
  );
}

const RECORDS = company(0);
const WEAK: Pool = {
  ...Object.fromEntries(EXPERT_NAMES.map((name) => [name, weakPriorOf(name)])),
  'gamma-gamma': GAMMA_GAMMA_PRIOR,
};

describe('the pool of companies', () => {
  it('changes nothing while there is none: the weak priors are what stands without it', () => {
    const [without, empty, weak] = [undefined, {}, WEAK].map((pool) =>
      fitPortfolio(RECORDS, SETTINGS, AS_OF, pool),
    );
    const withoutPriors = (model: typeof weak) =>
      JSON.stringify(model, (key, value) => (key === 'prior' ? undefined : value));

    expect(without?.orders).not.toBeNull();
    expect(JSON.stringify(empty)).toBe(JSON.stringify(without));
    expect(JSON.stringify(without)).not.toContain('"prior"');
    expect(withoutPriors(weak)).toBe(JSON.stringify(without));
  });

  it('moves the models of a small company, and with them its scores', () => {
    const narrow: Pool = Object.fromEntries(
      Object.entries(WEAK).map(([name, prior]) => [
        name,
        prior.map(({ mean }) => ({ mean: mean + 0.5, sd: 0.1 })),
      ]),
    );

    const [alone, pooled] = [{}, narrow].map((pool) => fitPortfolio(RECORDS, SETTINGS, AS_OF, pool));

    for (const [i, expert] of (pooled?.orders?.experts ?? []).entries()) {
      expect(expert.parameters).not.toEqual(alone?.orders?.experts[i]?.parameters);
      expect(expert.prior).toEqual(narrow[expert.model]);
    }
    expect(pooled?.spend?.parameters).not.toEqual(alone?.spend?.parameters);
    expect(pooled?.bgNbd).toEqual(alone?.bgNbd);
    const [before, after] = [alone, pooled].map((model) => {
      if (!model || !RECORDS[0]) throw new Error('nobody to score');
      return customerScorer(model, SETTINGS, AS_OF, 'en')(RECORDS[0]);
    });
    expect(after).not.toEqual(before);
  });

  it('takes from a model, as it is stored, what the company itself says, and no amount of its money', () => {
    const stored = JSON.parse(JSON.stringify(fitPortfolio(RECORDS, SETTINGS, AS_OF)));
    const richer = fitPortfolio(
      Array.from({ length: 30 }, (_, i) => buyer(`s${i}`, [600, 480, 250, 20 + i], 50 * (500 + 70 * i))),
      SETTINGS,
      AS_OF,
    );
    const poorer = fitPortfolio(
      Array.from({ length: 30 }, (_, i) => buyer(`s${i}`, [600, 480, 250, 20 + i], 500 + 70 * i)),
      SETTINGS,
      AS_OF,
    );

    expect(Object.keys(companyWord(stored)).toSorted()).toEqual(
      ['bg-cnbd-k', 'gamma-gamma', 'mbg-cnbd-k', 'nbd', 'pareto-nbd'].toSorted(),
    );
    const [rich, poor] = [richer, poorer].map((model) => companyWord(model)['gamma-gamma']?.pull ?? []);
    expect(rich).toHaveLength(3);
    rich?.forEach((value, i) => {
      expect(value).toBeCloseTo(poor?.[i] ?? Number.NaN, 2);
    });
  });

  it('hears no company louder than a hundred of its customers', () => {
    const model = fitPortfolio(RECORDS, SETTINGS, AS_OF);
    const loudness = (repeatCustomers: number) =>
      companyWord({ ...model, repeatCustomers })['bg-cnbd-k']?.precision[0]?.[0] ?? 0;

    expect(loudness(100)).toBe(loudness(30));
    expect(loudness(1_000)).toBeCloseTo(loudness(100) / 10, 6);
  });

  it('hears nothing from a company whose model is of before there was a pool, or of too few orders', () => {
    expect(companyWord({ ...fitPortfolio([], SETTINGS, AS_OF) })).toEqual({});
    const old = JSON.parse(
      JSON.stringify(fitPortfolio(RECORDS, SETTINGS, AS_OF), (key, value) =>
        key === 'data' || key === 'spendData' ? undefined : value,
      ),
    );
    expect(companyWord(old)).toEqual({});
  });

  it('keeps means and spreads of models that twenty companies speak of, and of no others', () => {
    const words: CompanyWord[] = Array.from({ length: 20 }, (_, i) =>
      companyWord(fitPortfolio(company(i), SETTINGS, AS_OF)),
    );
    const withoutPareto = words.map((word, i) => (i === 0 ? { ...word, 'pareto-nbd': undefined } : word));

    const pool = poolOf(words);

    expect(Object.keys(pool).toSorted()).toEqual(
      ['bg-cnbd-k', 'gamma-gamma', 'mbg-cnbd-k', 'nbd', 'pareto-nbd'].toSorted(),
    );
    for (const prior of Object.values(pool)) {
      for (const coordinate of prior) expect(Object.keys(coordinate)).toEqual(['mean', 'sd']);
    }
    expect(poolOf(withoutPareto as CompanyWord[])['pareto-nbd']).toBeUndefined();
    expect(poolOf(words.slice(1))).toEqual({});
  });
});
