import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../shared/contracts/index.ts';
import { dayOf } from '../../../shared/history/index.ts';
import {
  attitudeAgainstBehaviour,
  isSilent,
  loyaltyTests,
  npsClass,
  stakeholderCoverage,
} from '../../../shared/relations/index.ts';

describe('NPS class', () => {
  it.each([
    [0, 'detractor'],
    [6, 'detractor'],
    [7, 'passive'],
    [8, 'passive'],
    [9, 'promoter'],
    [10, 'promoter'],
  ])('%d is a %s', (nps, expected) => {
    expect(npsClass(nps)).toBe(expected);
  });
});

describe('attitude against behaviour', () => {
  // The four cells of Dick & Basu 1994.
  it.each([
    [true, 9, 'loyal'],
    [true, 6, 'inertia'],
    [false, 9, 'latent'],
    [false, 6, 'none'],
    [true, 8, 'unknown'],
    [true, undefined, 'unknown'],
  ])('long-term %s with a score of %s is %s', (longTerm, nps, expected) => {
    expect(attitudeAgainstBehaviour(longTerm, nps)).toBe(expected);
  });
});

describe('the three tests of a loyal customer', () => {
  it.each<[string, boolean, number | null, CustomerFacts, boolean | null]>([
    ['stays, buys only here, recommends', true, 0.9, { nps: 9 }, true],
    ['brought somebody, whatever it scored', true, 0.9, { nps: 7, referrals12m: 1 }, true],
    ['buys half elsewhere', true, 0.5, { nps: 10 }, false],
    ['would not recommend', true, 0.9, { nps: 8 }, false],
    ['does not stay', false, null, {}, false],
    ['wallet unknown', true, null, { nps: 10 }, null],
    ['nobody asked', true, 1, {}, null],
  ])('%s', (_what, longTerm, walletShare, facts, loyal) => {
    expect(loyaltyTests({ longTerm, walletShare, facts }).loyal).toBe(loyal);
  });
});

describe('silent customer', () => {
  const asOf = dayOf('2026-11-21');

  it.each<[string, CustomerFacts, boolean | null]>([
    ['180 days without a word', { lastInbound: '2026-05-25' }, true],
    ['179 days', { lastInbound: '2026-05-26' }, false],
    ['it complained once', { lastInbound: '2026-01-01', complaintState: 'resolved_satisfied' }, false],
    ['it said what it thinks', { lastInbound: '2026-01-01', nps: 3 }, false],
    ['nobody keeps note', {}, null],
  ])('%s', (_what, facts, expected) => {
    expect(isSilent(facts, asOf)).toBe(expected);
  });
});

describe('stakeholder coverage', () => {
  it.each<[CustomerFacts, object | null]>([
    [{ circles: [1, 0, 0] }, { contacts: 1, missing: [2, 3], singleContact: true, opposed: false }],
    [{ circles: [0, 1, 0] }, { contacts: 1, missing: [1, 3], singleContact: true, opposed: false }],
    [
      { circles: [3, 1, 2], opposedContacts: 1 },
      { contacts: 6, missing: [], singleContact: false, opposed: true },
    ],
    [{ circles: [0, 0, 0] }, { contacts: 0, missing: [1, 2, 3], singleContact: false, opposed: false }],
    [{}, null],
  ])('of %o is %o', (facts, expected) => {
    expect(stakeholderCoverage(facts)).toEqual(expected);
  });
});
