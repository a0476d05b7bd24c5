import { describe, expect, it } from 'vitest';
import type { TouchTier } from '../../../../shared/contracts/index.ts';
import { keyAccounts } from '../../../../shared/programmes/index.ts';

const scored = (
  customerId: string,
  contribution: number | null,
  touchTier: TouchTier = 'TECH',
  value = 0,
) => ({
  customerId,
  contributionLastActiveYear: contribution,
  touchTier,
  valueIfActive: value,
});
const keys = (...scores: ReturnType<typeof scored>[]) =>
  keyAccounts(scores).map(({ score, keyBy }) => [score.customerId, keyBy]);

describe('key accounts', () => {
  it('are the largest that make the first half of the contribution together', () => {
    expect(keys(scored('a', 30), scored('b', 25), scored('c', 25), scored('d', 20))).toEqual([
      ['a', 'contribution'],
      ['b', 'contribution'],
    ]);
  });

  it('are those of high touch, too, the most valuable first', () => {
    expect(
      keys(scored('a', 90, 'LOW', 100), scored('b', 5, 'HIGH', 300), scored('c', 5, 'LOW', 500)),
    ).toEqual([
      ['b', 'high_touch'],
      ['a', 'contribution'],
    ]);
  });

  it('do not count what costs more than it brings', () => {
    expect(keys(scored('a', 50), scored('b', 50), scored('c', -1_000), scored('d', null))).toEqual([
      ['a', 'contribution'],
    ]);
    expect(keys(scored('c', -10), scored('d', null))).toEqual([]);
  });
});
