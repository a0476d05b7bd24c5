import { describe, it } from 'vitest';
import { logRising, logStaying, reciprocalSum } from '../../../shared/btyd/rising.ts';
import { expectClose } from './relative.ts';

/** lnΓ(c+n) − lnΓ(c) and ψ(c+n) − ψ(c), computed with 40 digits. */
const RISING = [
  [0.25, 3, -0.3522205935893521, 5.2444444444444445],
  [0.243, 50, 144.19647931302222, 8.257980452749937],
  [1e-8, 20, 20.919203478724526, 100000003.54773964],
  [3.5, 20_000, 178099.17970121675, 8.800480900746145],
  [31051.4, 5000, 52099.4602078555, 0.14930403526744718],
  [1e17, 40, 1565.7578632359512, 3.9999999999999994e-16],
  [16, 13, 39.99047175334064, 0.6089420457373749],
  [4.2, 160_000, 1757311.8623376195, 10.671613327663612],
] as const;

describe('logRising', () => {
  it.each(RISING)('has all digits for c = %d, n = %d', (c, n, log, sum) => {
    expectClose(logRising(c, n), log, 1e-14);
    expectClose(reciprocalSum(c, n), sum, 1e-13);
  });
});

describe('logStaying', () => {
  it.each([
    [0.793, 2.426, 5, -0.9086123324158739, 1e-13],
    [25, 60, 13, -4.185607246115096, 1e-13],
    [1e-8, 1e-7, 300, -0.0953102425976286, 1e-11],
    // Of a sum of 20,000 terms near 10 the last digit is 10⁻¹⁰.
    [2.4e-7, 31051.4, 20_000, -1.193268913763035e-7, 1e-3],
  ])('is ln B(a, b+n)/B(a, b) for a = %d, b = %d, n = %d', (a, b, n, expected, relativeError) => {
    expectClose(logStaying(a, b, n), expected, relativeError);
  });
});
