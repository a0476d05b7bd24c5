import { describe, expect, it } from 'vitest';
import { contractState, renewalMultiple, renewalProbability, renewalQuantile } from '#shared/clv';
import { dayOf } from '#shared/history';

const CONTENT = {};

describe('the chance of a renewal', () => {
  it.each([
    ['a first contract', 0, false, CONTENT, 3 / 4],
    ['after five renewals', 5, false, CONTENT, 8 / 9],
    ['after notice', 5, true, CONTENT, 0.05],
    ['usage collapsed and a detractor', 5, false, { usageTrend: -0.3, nps: 6 }, (8 / 9) * 0.6],
    ['usage collapsed, no survey', 5, false, { usageTrend: -0.5 }, 8 / 9],
    ['a detractor that uses it', 5, false, { usageTrend: 0, nps: 2 }, 8 / 9],
    ['never above 95%', 50, false, CONTENT, 0.95],
  ])('%s', (_, renewals, noticeGiven, mood, expected) => {
    expect(renewalProbability({ renewals, noticeGiven }, mood)).toBeCloseTo(expected, 12);
  });
});

describe('how far that chance may be another', () => {
  it.each([
    // Beta(3 + k, 1) has the distribution function r^(3 + k).
    ['the middle of a first contract', 0, false, CONTENT, 0.5 ** (1 / 3)],
    ['after two renewals it is better known', 2, false, CONTENT, 0.5 ** (1 / 5)],
    ['discontent weighs on all of it', 0, false, { usageTrend: -0.3, nps: 6 }, 0.6 * 0.5 ** (1 / 3)],
    ['after notice nothing is left open', 2, true, CONTENT, 0.05],
  ])('%s', (_, renewals, noticeGiven, mood, expected) => {
    expect(renewalQuantile(0.5, { renewals, noticeGiven }, mood)).toBeCloseTo(expected, 12);
  });
});

describe('the multiple r/(1 + d − r)', () => {
  // Gupta & Lehmann's margin multiple, at the rates that small firms meet.
  it.each([
    [0.5, 0.08, 0.86],
    [0.7, 0.1, 1.75],
    [0.8, 0.12, 2.5],
    [0.9, 0.1, 4.5],
    [0.9, 0.18, 3.21],
    [0.95, 0.18, 4.13],
  ])('of r = %f at d = %f is %f', (r, d, multiple) => {
    expect(renewalMultiple(r, d)).toBeCloseTo(multiple, 2);
  });
});

describe('a contract on a day', () => {
  it('runs to the end of its last day', () => {
    const contract = { end: '2026-11-21', annualValueMinor: 1 };

    expect(contractState(contract, dayOf('2026-11-21')).running).toBe(true);
    expect(contractState(contract, dayOf('2026-11-22')).running).toBe(false);
  });

  it('is taken to have begun a year for each term before its end', () => {
    const { start, end } = contractState({ end: '2026-11-21', annualValueMinor: 1, renewals: 2 }, 0);

    expect(end - start).toBe(3 * 365);
  });
});
