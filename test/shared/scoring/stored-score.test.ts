import { describe, expect, it } from 'vitest';
import type { CustomerScore } from '#shared/contracts';
import { customerScorer, fitPortfolio, restore } from '#shared/scoring';
import { AS_OF, MONTHLY_PORTFOLIO, SETTINGS } from './records.ts';

const model = fitPortfolio(MONTHLY_PORTFOLIO, SETTINGS, AS_OF);
const [SCORE] = MONTHLY_PORTFOLIO.map(customerScorer(model, SETTINGS, AS_OF, 'en'));
if (SCORE === undefined) throw new Error('no score');
const { score: KEPT } = restore(SCORE, '2026-11-01', null);
const again = (changes: Partial<CustomerScore>) => restore({ ...SCORE, ...changes }, '2026-11-21', KEPT);
const clv = SCORE.clv ?? { historical: 0, residual: 0, total: 0 };

describe('the result to keep', () => {
  it('is kept the first time, and is no movement', () => {
    const first = restore(SCORE, '2026-11-01', null);

    expect(first).toMatchObject({ changed: true, movement: null });
    expect(first.score).toMatchObject({ quadrantBefore: null, quadrantSince: null, asOf: '2026-11-01' });
  });

  it.each<[string, Partial<CustomerScore>, boolean]>([
    ['nothing', {}, false],
    ['the words only', { signs: [], warnings: [] }, false],
    ['a breath of probability', { pAlive: (SCORE.pAlive ?? 0) - 0.019 }, false],
    ['a probability that a reader sees', { pAlive: (SCORE.pAlive ?? 0) - 0.03 }, true],
    ['money by a hundredth', { clv: { ...clv, total: clv.total * 1.01 } }, false],
    ['money by a twentieth', { clv: { ...clv, total: clv.total * 1.05 } }, true],
    ['money that is gone', { clv: null }, true],
    ['the action', { primaryAction: { ...SCORE.primaryAction, id: 'A99' } }, true],
    ['the lifecycle', { lifecycle: 'LAPSED' }, true],
  ])('is written anew where it changes: %s', (_, changes, changed) => {
    expect(again(changes)).toMatchObject({ changed, movement: null });
  });

  it('remembers from where, and since when, and tells the movement', () => {
    const moved = again({ quadrant: 'STRANGER', contributionLastActiveYear: 12.5 });

    expect(moved.changed).toBe(true);
    expect(moved.score).toMatchObject({ quadrantBefore: KEPT.quadrant, quadrantSince: '2026-11-21' });
    expect(moved.movement).toEqual({
      customerId: KEPT.customerId,
      on: '2026-11-21',
      from: KEPT.quadrant,
      to: 'STRANGER',
      contribution: 12.5,
    });
    const stays = restore({ ...SCORE, quadrant: 'STRANGER' }, '2026-12-01', moved.score);
    expect(stays).toMatchObject({ movement: null, score: { quadrantSince: '2026-11-21' } });
  });

  it('knows no movement from or to nowhere', () => {
    expect(again({ quadrant: null })).toMatchObject({ changed: true, movement: null });
  });
});
