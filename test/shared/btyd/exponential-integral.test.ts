import { describe, expect, it } from 'vitest';
import { scaledExponentialIntegral } from '../../../shared/btyd/exponential-integral.ts';
import { expectClose } from './relative.ts';

/** Computed with 40 digits, by series and by an integral. */
const VALUES = [
  { s: 1, z: 1, value: 0.5963473623231941 },
  { s: 0.606239989, z: 0.0927, value: 3.594000202787251 },
  { s: 1e-8, z: 1e-9, value: 999999798.5395185 },
  { s: 1, z: 1e-12, value: 27.05380545105507 },
  { s: 1.0000001, z: 0.5, value: 0.9229105734141403 },
  { s: 2, z: 0.999999, value: 0.4036528303716361 },
  { s: 2, z: 1, value: 0.4036526376768059 },
  { s: 15.5, z: 0.3, value: 0.06746879885904443 },
  { s: 300, z: 2, value: 0.003322185558417974 },
  { s: 0.5, z: 5000, value: 0.0001999800059970021 },
  { s: 3.000000000001, z: 1e-6, value: 0.49999950000636917 },
] as const;

describe('scaledExponentialIntegral', () => {
  it.each(VALUES)('is $value for s = $s, z = $z', ({ s, z, value }) => {
    expectClose(scaledExponentialIntegral(s, z), value, 1e-14);
  });

  it('is 1/(s − 1) for z = 0, and infinite up to s = 1', () => {
    expect(scaledExponentialIntegral(3, 0)).toBe(0.5);
    expect(scaledExponentialIntegral(1, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [0.3, 0.2],
    [1, 0.01],
    [4.2, 0.7],
    [0.9, 30],
  ])('keeps the recurrence s E_(s+1) = e^−z − z E_s for s = %f, z = %f', (s, z) => {
    const next = s * scaledExponentialIntegral(s + 1, z);

    expectClose(next, 1 - z * scaledExponentialIntegral(s, z), 1e-12);
  });
});
