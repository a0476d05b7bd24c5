import { beforeAll, describe, expect, it } from 'vitest';
import { type Pool, poolOf } from '#shared/scoring';
import type { Forecast } from '../../../shared/forecast/index.ts';
import { drawCompanies, judge, learn, TRUTH, wordOf } from './made-up-companies.ts';

/** `test/bench/pooled-companies.ts` does the same with more. */
describe('small companies that lean on each other', () => {
  const companies = drawCompanies(80, [15, 40], 2);
  let alone: Forecast[];
  let pool: Pool;
  beforeAll(() => {
    alone = companies.map((company) => learn(company));
    pool = poolOf(companies.map((company, i) => wordOf(company, alone[i] as Forecast)));
  });

  it('learn how the parameters of companies lie', () => {
    const found = pool['bg-cnbd-k'] ?? [];

    // Rates are seen well; how even the dropout is, hardly, in companies of so few.
    for (const [i, near] of [0.2, 0.25, 0.5, 0.6].entries()) {
      expect(Math.abs((found[i]?.mean ?? 9) - (TRUTH[i]?.mean ?? 0))).toBeLessThan(near);
    }
    expect(found[0]?.sd).toBeGreaterThan(0.55);
    expect(found[0]?.sd).toBeLessThan(0.95);
  });

  it('foresee the next year better than each by itself, with intervals that hold what they promise', () => {
    const [before, after] = [alone, companies.map((company) => learn(company, pool))].map((forecasts) =>
      judge(companies, forecasts),
    );

    expect(after?.logLoss).toBeLessThan((before?.logLoss ?? 0) - 0.002);
    expect(after?.rmse).toBeLessThan(before?.rmse ?? 0);
    expect(after?.fromTruth).toBeLessThan(before?.fromTruth ?? 0);
    expect(Math.abs((after?.held ?? 0) - (after?.promised ?? 1))).toBeLessThan(0.03);
  });

  it('do not shrink further night after night: what was shrunk is no news', () => {
    const next = poolOf(companies.map((company) => wordOf(company, learn(company, pool))));

    for (const [name, prior] of Object.entries(pool)) {
      for (const [i, { mean, sd }] of prior.entries()) {
        const again = next[name as keyof Pool]?.[i];
        expect(again?.mean).toBeCloseTo(mean, 1);
        expect(again?.sd).toBeCloseTo(sd, 1);
      }
    }
  });

  it('leave a large company where its own customers put it', () => {
    const large = drawCompanies(1, [2_000, 2_000], 5);
    const [before, after] = [{}, pool].map((prior) =>
      judge(
        large,
        large.map((company) => learn(company, prior)),
      ),
    );

    expect(Math.abs((after?.rmse ?? 9) / (before?.rmse ?? 1) - 1)).toBeLessThan(0.005);
    expect(Math.abs((after?.logLoss ?? 9) / (before?.logLoss ?? 1) - 1)).toBeLessThan(0.005);
  });
});
