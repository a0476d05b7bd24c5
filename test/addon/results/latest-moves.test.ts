import { describe, expect, it } from 'vitest';
import type { Quadrant } from '#shared/contracts';
import { latestMoves } from '../../../addon/src/results/latest-moves.ts';
import { lineOf, resultIn } from '../../../addon/src/results/result-line.ts';
import { resultOf, type StoredResult } from '../../../addon/src/results/stored-result.ts';
import { scoreOf } from '../scores.ts';

/** Where a customer was found at which times, and what was kept of it in the end. */
function kept(customerId: string, seen: Readonly<Record<string, Quadrant | null>>): StoredResult {
  let result: StoredResult | undefined;
  for (const [now, quadrant] of Object.entries(seen)) {
    const written = { currency: 'BRL', now, sheetId: 0, row: 2 };
    result = resultOf(scoreOf(customerId, { quadrant }), result, written);
  }
  if (!result) throw new Error('the customer was never seen');
  return result;
}

const found = (...results: StoredResult[]) => {
  const { moves, since } = latestMoves(results);
  const ways = moves.map(({ from, to, customers, contribution }) => [
    `${from} → ${to}`,
    customers.map(({ customerId }) => customerId).join(' '),
    contribution,
  ]);
  return { ways, since };
};

const FRIEND_FLIES = ['TRUE_FRIEND → BUTTERFLY', 'C1', 28_900];
const FLOWN = {
  '2026-11-14T08:00': 'TRUE_FRIEND',
  '2026-11-20T08:00': 'TRUE_FRIEND',
  '2026-11-27T08:00': 'BUTTERFLY',
} as const;

describe('the latest moves', () => {
  it('are none of customers that were seen once, or stay', () => {
    const once = kept('C1', { '2026-11-14T08:00': 'BUTTERFLY' });
    const stays = kept('C2', { '2026-11-14T08:00': 'STRANGER', '2026-11-20T08:00': 'STRANGER' });
    expect(found(once, stays)).toEqual({ ways: [], since: null });
  });

  it('say who went where with which money, since the day it was last seen where it was', () => {
    expect(found(kept('C1', FLOWN))).toEqual({ ways: [FRIEND_FLIES], since: '2026-11-20' });
  });

  it('stay for the day, so that a second run does not hide what the first one found', () => {
    expect(found(kept('C1', { ...FLOWN, '2026-11-27T17:00': 'BUTTERFLY' }))).toEqual({
      ways: [FRIEND_FLIES],
      since: '2026-11-20',
    });
  });

  it('are over when the customer is found there on another day', () => {
    expect(found(kept('C1', { ...FLOWN, '2026-11-28T08:00': 'BUTTERFLY' }))).toEqual({
      ways: [],
      since: null,
    });
  });

  it('put together customers that went the same way, since the first of their days', () => {
    const later = { '2026-11-24T08:00': 'TRUE_FRIEND', '2026-11-29T08:00': 'BUTTERFLY' } as const;
    expect(found(kept('C2', later), kept('C1', FLOWN))).toEqual({
      ways: [['TRUE_FRIEND → BUTTERFLY', 'C2 C1', 57_800]],
      since: '2026-11-20',
    });
  });

  it('do not count having no quadrant for a while', () => {
    const back = { ...FLOWN, '2026-11-27T08:00': null, '2026-11-29T08:00': 'TRUE_FRIEND' } as const;
    expect(found(kept('C1', back))).toEqual({ ways: [], since: null });
  });

  it('are known from what an older version of the add-on kept, without their day', () => {
    const { movedAfter, doubts, ...older } = JSON.parse(lineOf(kept('C1', FLOWN)));
    const read = resultIn(JSON.stringify(older));

    expect([movedAfter, doubts]).toEqual(['2026-11-20T08:00', []]);
    expect(read && found(read)).toEqual({ ways: [FRIEND_FLIES], since: null });
  });
});
