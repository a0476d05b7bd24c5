import { describe, expect, it } from 'vitest';
import { bgNbd, compressCells, type FitProblem } from '../../../shared/btyd/index.ts';
import { samplePosterior, seededRandom } from '../../../shared/forecast/index.ts';

/** A problem whose likelihood is a given function of one coordinate, under a standard normal prior. */
function problem(logLikelihood: (x: number) => number): FitProblem<{ readonly x: number }> {
  return {
    estimate: 'map',
    customers: 1,
    cells: 1,
    prior: [{ mean: 0, sd: 1 }],
    starts: [[0]],
    logLikelihood: ([x = 0]) => ({ value: logLikelihood(x), gradient: [0] }),
    parametersAt: ([x = 0]) => ({ x }),
  };
}

function momentsOf(draws: readonly { readonly x: number }[]) {
  const mean = draws.reduce((sum, { x }) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, { x }) => sum + (x - mean) ** 2, 0) / draws.length;
  return { mean, sd: Math.sqrt(variance) };
}

describe('samplePosterior', () => {
  it('draws from a conjugate posterior', () => {
    // Prior N(0, 1), one observation 2 with variance 1/3: the posterior is N(1.5, 1/4).
    const { draws, method } = samplePosterior(
      problem((x) => (-3 * (x - 2) ** 2) / 2),
      { coordinates: [1.5], covariance: [[0.25]] },
      { draws: 4_000, random: seededRandom(7) },
    );
    const { mean, sd } = momentsOf(draws);

    expect(method).toBe('importance');
    expect(draws).toHaveLength(4_000);
    expect(mean).toBeCloseTo(1.5, 1);
    expect(sd).toBeCloseTo(0.5, 1);
  });

  it('walks where a normal is not to be trusted, and still finds the whole posterior', () => {
    // Laplace's curvature is that of a spike a hundred times too narrow; the prior alone decides.
    const { draws, method, effectiveShare } = samplePosterior(
      problem(() => 0),
      { coordinates: [0], covariance: [[1e-4]] },
      { draws: 4_000, random: seededRandom(7) },
    );
    const { mean, sd } = momentsOf(draws);

    expect(method).toBe('metropolis');
    expect(effectiveShare).toBeLessThan(0.4);
    expect(Math.abs(mean)).toBeLessThan(0.15);
    expect(sd).toBeGreaterThan(0.85);
    expect(sd).toBeLessThan(1.15);
  });

  it('walks where the optimum had no curvature', () => {
    const { method, effectiveShare } = samplePosterior(
      problem(() => 0),
      { coordinates: [0], covariance: null },
      { draws: 10, random: seededRandom(7) },
    );

    expect(method).toBe('metropolis');
    expect(effectiveShare).toBe(0);
  });

  it('gives the same draws for the same seed', () => {
    const cells = compressCells([
      { x: 3, tX: 20, T: 30 },
      { x: 0, tX: 0, T: 25 },
      { x: 1, tX: 4, T: 40 },
    ]);
    const draw = () =>
      samplePosterior(bgNbd.problem(cells), bgNbd.fit(cells), { draws: 20, random: seededRandom(3) });

    expect(draw()).toEqual(draw());
  });
});
