import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logNeither, winsRace } from '../../../shared/btyd/gamma-race.ts';
import { expectClose } from './relative.ts';

/** Integrated with 40 digits. */
const RACES = [
  { winner: { shape: 1, rate: 10 }, rival: { shape: 1, rate: 10 }, within: 10, chance: 0.375 },
  {
    winner: { shape: 0.606, rate: 11.669 },
    rival: { shape: 0.553, rate: 10.578 },
    within: 38.857142857142854,
    chance: 0.41852245134927574,
  },
  {
    winner: { shape: 0.606, rate: 11.669 },
    rival: { shape: 0.553, rate: 10.578 },
    within: 1e-9,
    chance: 5.19324706437962e-11,
  },
  {
    winner: { shape: 0.52, rate: 8.8 },
    rival: { shape: 300.6, rate: 106 },
    within: 10,
    chance: 0.019739628342778454,
  },
  {
    winner: { shape: 1e-6, rate: 5.2 },
    rival: { shape: 20004.2, rate: 568.3 },
    within: 0.1,
    chance: 5.276117529350408e-9,
  },
  {
    winner: { shape: 3.0516, rate: 2.82 },
    rival: { shape: 40.465, rate: 0.00798565181 },
    within: 4,
    chance: 0.00021890075039047077,
  },
  {
    winner: { shape: 2, rate: 1e-4 },
    rival: { shape: 0.3, rate: 5000 },
    within: 1000,
    chance: 0.9999999939999935,
  },
  {
    winner: { shape: 0.5, rate: 1e6 },
    rival: { shape: 2, rate: 0.01 },
    within: 1e5,
    chance: 4.999998375008858e-9,
  },
] as const;

const logUniform = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
const anyRunner = fc.record({ shape: logUniform(1e-8, 1e5), rate: logUniform(1e-5, 1e8) });

describe('winsRace', () => {
  it.each(RACES)('is $chance', ({ winner, rival, within, chance }) => {
    expectClose(winsRace(winner, rival, within), chance, 1e-12);
  });

  it('is nil in no time', () => {
    expect(winsRace({ shape: 1, rate: 1 }, { shape: 1, rate: 1 }, 0)).toBe(0);
  });

  it('leaves nothing out: one wins, the other wins, or neither has come', () => {
    fc.assert(
      fc.property(anyRunner, anyRunner, logUniform(1e-6, 1e4), (one, other, within) => {
        const neither = Math.exp(logNeither(one, other, within));

        expectClose(winsRace(one, other, within) + winsRace(other, one, within) + neither, 1, 1e-11);
      }),
      { numRuns: 300 },
    );
  });
});
