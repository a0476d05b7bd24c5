import { describe, expect, it } from 'vitest';
import {
  bgNbd,
  choleskyFactor,
  compressCells,
  countPurchases,
  dataAlone,
  type Normal,
  type NormalLikelihood,
  solveByFactor,
} from '../../../shared/btyd/index.ts';
import { seededRandom } from '../../../shared/forecast/index.ts';

/** Where a likelihood is greatest. */
function solve(precision: NormalLikelihood['precision'], pull: NormalLikelihood['pull']): number[] {
  const factor = choleskyFactor(precision);
  return factor ? solveByFactor(factor, pull) : [];
}

/** Of a normal likelihood with this precision and pull, under a prior. */
function posterior(precision: number, pull: number, { mean, sd }: Normal) {
  const all = precision + sd ** -2;
  return { coordinates: [(pull + mean * sd ** -2) / all], covariance: [[1 / all]] };
}

describe('dataAlone', () => {
  it.each<Normal>([
    { mean: 0, sd: 1.5 },
    { mean: 1.2, sd: 0.3 },
    { mean: -1, sd: 0.1 },
  ])('finds the same likelihood again, whatever the prior was: %o', (prior) => {
    const found = dataAlone(posterior(8, 4, prior), [prior]);

    expect(found?.precision[0]?.[0]).toBeCloseTo(8, 4);
    expect(found?.pull[0]).toBeCloseTo(4, 4);
  });

  it('says nothing where the data say nothing', () => {
    const prior = { mean: -2, sd: 0.5 };

    expect(dataAlone(posterior(0, 0, prior), [prior])).toEqual({
      precision: [[expect.closeTo(0, 9)]],
      pull: [expect.closeTo(0, 9)],
    });
  });

  it('gives no likelihood that bends the wrong way, where one rises for ever', () => {
    const prior = { mean: 0, sd: 1 };

    const found = dataAlone({ coordinates: [-0.5], covariance: [[1.25]] }, [prior]);

    expect(found?.precision).toEqual([[0.25]]);
    expect((found?.pull[0] ?? 0) / 0.25).toBeCloseTo(-2.5, 9);
  });

  it('gives nothing for a fit without a curvature', () => {
    expect(dataAlone({ coordinates: [0], covariance: null }, [{ mean: 0, sd: 1 }])).toBeNull();
  });

  it('says about the same of a portfolio that was fitted under a narrow prior as under the weak one', () => {
    const random = seededRandom(7);
    const cells = compressCells(
      Array.from({ length: 400 }, () =>
        countPurchases(bgNbd.sample({ r: 1.5, alpha: 12, a: 0.8, b: 4 }, 80, random).purchases, 80),
      ),
    );
    const weak = bgNbd.problem(cells).prior;
    const narrow = weak.map(({ mean }) => ({ mean: mean + 0.2, sd: 0.3 }));

    const [one, other] = [weak, narrow].map((prior) => dataAlone(bgNbd.fit(cells, { prior }), prior));

    const [weakOptimum, narrowOptimum] = [one, other].map((said) =>
      said ? solve(said.precision, said.pull) : [],
    );
    // Rates, which 400 customers show well.
    for (const i of [0, 1]) {
      expect(Math.abs((weakOptimum?.[i] ?? 9) - (narrowOptimum?.[i] ?? 0))).toBeLessThan(0.1);
      expect((other?.precision[i]?.[i] ?? 0) / (one?.precision[i]?.[i] ?? 1)).toBeCloseTo(1, 0);
    }
  });
});
