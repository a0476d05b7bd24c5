import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEWEST_PORTFOLIOS,
  type Normal,
  type NormalLikelihood,
  pooledPrior,
  standardNormal,
} from '../../../shared/btyd/index.ts';
import { seededRandom } from '../../../shared/forecast/index.ts';

const WEAK: readonly Normal[] = [
  { mean: 0, sd: 1.5 },
  { mean: 1, sd: 1 },
];
const TRUTH: readonly Normal[] = [
  { mean: -0.8, sd: 0.5 },
  { mean: 1.3, sd: 0.3 },
];

function saying(at: readonly number[], sd: number): NormalLikelihood {
  const precision = sd ** -2;
  return {
    precision: at.map((_, i) => at.map((_, j) => (i === j ? precision : 0.3 * precision))),
    pull: at.map((value, i) => precision * (value + 0.3 * (at[1 - i] ?? 0))),
  };
}

/** Portfolios around `TRUTH`, each measured with an error of its own. */
function portfolios(count: number, seed: number, errors = [0.2, 0.9]): NormalLikelihood[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const sd = errors[i % errors.length] ?? 1;
    // The errors of the two coordinates are correlated as their precision says.
    const [z, w] = [standardNormal(random), standardNormal(random)];
    const error = [sd * 1.0483 * z, sd * 1.0483 * (-0.3 * z + Math.sqrt(1 - 0.09) * w)];
    return saying(
      TRUTH.map(({ mean, sd: spread }, j) => mean + spread * standardNormal(random) + (error[j] ?? 0)),
      sd,
    );
  });
}

describe('pooledPrior', () => {
  it('finds the middle of portfolios, and half as much again as their own spread, without their errors', () => {
    const found = pooledPrior(portfolios(600, 1), WEAK);

    found?.forEach(({ mean, sd }, i) => {
      expect(Math.abs(mean - (TRUTH[i]?.mean ?? 0))).toBeLessThan(0.08);
      expect(Math.abs(sd / 1.5 - (TRUTH[i]?.sd ?? 0))).toBeLessThan(0.08);
    });
    expect(found).toHaveLength(2);
  });

  it('is not made of fewer portfolios than would hide each of them', () => {
    const enough = portfolios(FEWEST_PORTFOLIOS, 2);

    expect(FEWEST_PORTFOLIOS).toBe(20);
    expect(pooledPrior(enough, WEAK)).not.toBeNull();
    expect(pooledPrior(enough.slice(1), WEAK)).toBeNull();
    expect(pooledPrior([], WEAK)).toBeNull();
  });

  it('is never wider than the weak prior, and never a certainty', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: -9, max: 9, noNaN: true }),
            fc.double({ min: 0.01, max: 3, noNaN: true }),
          ),
          {
            minLength: 20,
            maxLength: 40,
          },
        ),
        (said) => {
          const found = pooledPrior(
            said.map(([at, sd]) => saying([at, at / 2], sd)),
            WEAK,
          );
          found?.forEach(({ mean, sd }, i) => {
            expect(Number.isFinite(mean)).toBe(true);
            expect(sd).toBeGreaterThanOrEqual(0.1 - 1e-12);
            expect(sd).toBeLessThanOrEqual((WEAK[i]?.sd ?? 0) + 1e-12);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps the weak width where portfolios say nothing', () => {
    const silent = Array.from({ length: 30 }, () => saying([0, 0], 1e4));

    const found = pooledPrior(silent, WEAK) ?? [];

    found.forEach(({ sd }, i) => {
      expect(sd).toBeCloseTo(WEAK[i]?.sd ?? 0, 3);
    });
    expect(found).toHaveLength(2);
  });

  it.each<[string, NormalLikelihood]>([
    ['sure of something absurd', saying([40, -40], 0.001)],
    ['not a number', saying([Number.NaN, 0], 1)],
    ['infinite', saying([Number.POSITIVE_INFINITY, 0], 1)],
    [
      'bent the wrong way',
      {
        precision: [
          [-9, 0],
          [0, 1],
        ],
        pull: [1, 1],
      },
    ],
    ['of another shape', { precision: [[1]], pull: [1] }],
  ])('is not moved by one portfolio that is %s', (_, bad) => {
    const good = portfolios(40, 3);

    expect(pooledPrior([...good.slice(0, 9), bad, ...good.slice(9)], WEAK)).toEqual(pooledPrior(good, WEAK));
  });

  it('hardly depends on the order of the portfolios', () => {
    const said = portfolios(50, 4);

    const [one, other] = [pooledPrior(said, WEAK), pooledPrior(said.toReversed(), WEAK)];

    one?.forEach(({ mean, sd }, i) => {
      expect(other?.[i]?.mean).toBeCloseTo(mean, 9);
      expect(other?.[i]?.sd).toBeCloseTo(sd, 9);
    });
  });
});
