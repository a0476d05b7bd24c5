import { describe, it } from 'vitest';
import { betaMeans } from '../../../shared/btyd/beta-expectation.ts';
import { expectClose } from './relative.ts';

const SHAPES = [
  { a: 1, b: 1 },
  { a: 0.4, b: 0.6 },
  { a: 2.5, b: 40 },
  { a: 1e-8, b: 1e-7 },
  { a: 0.8, b: 20_000 },
  { a: 300, b: 0.01 },
] as const;

/** The mean of one function. */
function betaExpectation(a: number, b: number, f: (p: number) => number): number {
  const means = betaMeans(a, b)(1, (p, into) => {
    into[0] = f(p);
  });
  return means[0] ?? Number.NaN;
}

describe('betaMeans', () => {
  it.each(SHAPES)('knows the moments of Beta($a, $b)', ({ a, b }) => {
    const mean = a / (a + b);
    const second = (mean * (a + 1)) / (a + b + 1);
    const third = (second * (a + 2)) / (a + b + 2);

    expectClose(
      betaExpectation(a, b, () => 1),
      1,
      1e-12,
    );
    expectClose(
      betaExpectation(a, b, (p) => p),
      mean,
      1e-12,
    );
    expectClose(
      betaExpectation(a, b, (p) => p * p),
      second,
      1e-12,
    );
    expectClose(
      betaExpectation(a, b, (p) => p ** 3),
      third,
      1e-12,
    );
  });

  it('adds nodes until a steep function is resolved', () => {
    // The mean of 1/(1 + 1000 p), which sixteen nodes miss by 9%.
    expectClose(
      betaExpectation(1, 1, (p) => 1 / (1 + 1000 * p)),
      Math.log(1001) / 1000,
      1e-9,
    );
  });
});
