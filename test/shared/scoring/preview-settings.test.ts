import { describe, expect, it } from 'vitest';
import type { Settings } from '#shared/contracts';
import { customerScorer, fitPortfolio, previewSettings } from '#shared/scoring';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, SETTINGS } from './records.ts';

/** Four who stay, of whom the first earn little, one who left, and one without anything that can be scored. */
const RECORDS = [
  ...MONTHLY_PORTFOLIO,
  buyer('gone', every(30, 8, 500), 9_000),
  buyer('empty', [], 0),
] as const;

const choice = (changes: Partial<Settings> = {}) => {
  const settings = { ...SETTINGS, ...changes };
  return { settings, model: fitPortfolio(RECORDS, settings, AS_OF), asOf: AS_OF };
};
const preview = (changes: Partial<Settings>) => previewSettings(RECORDS, choice(), choice(changes));
const scoresUnder = ({ settings, model, asOf }: ReturnType<typeof choice>) =>
  RECORDS.map(customerScorer(model, settings, asOf, 'en'));

describe('the preview of settings', () => {
  it('says that nothing moves where nothing is changed', () => {
    const { customers, changed, moves, before, after } = preview({});

    expect({ customers, changed, moves }).toEqual({ customers: RECORDS.length, changed: 0, moves: [] });
    expect(after).toEqual(before);
  });

  it.each([
    ['a profit threshold that hardly anyone reaches', { profitThreshold: 20_000 }],
    ['a loyalty threshold', { loyaltyThreshold: 0.97 }],
    ['a margin', { defaultGrossMargin: 0.9 }],
    ['a horizon', { horizonDays: 3_000 }],
    ['a discount rate', { discountRate: 0.4 }],
    ['the cost of an hour', { hourCost: 500 }],
  ])('tells of %s what scoring under it tells', (_, changes) => {
    const [old, next] = [scoresUnder(choice()), scoresUnder(choice(changes))];
    const movers = old.flatMap((before, i) => {
      const after = next[i];
      return after && after.quadrant !== before.quadrant ? [{ before, after }] : [];
    });

    const told = preview(changes);

    expect(told.changed).toBe(movers.length);
    expect(told.moves.reduce((sum, { customers }) => sum + customers, 0)).toBe(movers.length);
    for (const { from, to, customers, contribution } of told.moves) {
      const group = movers.filter(({ before, after }) => before.quadrant === from && after.quadrant === to);
      expect(customers).toBe(group.length);
      const brought = group.reduce((sum, { after }) => sum + (after.contributionLastActiveYear ?? 0), 0);
      expect(contribution).toBeCloseTo(brought, 6);
    }
    for (const [figures, scores] of [
      [told.before, old],
      [told.after, next],
    ] as const) {
      expect(figures.clv).toBeCloseTo(
        scores.reduce((sum, { clv }) => sum + (clv?.total ?? 0), 0),
        6,
      );
      expect(figures.byQuadrant.TRUE_FRIEND).toBe(
        scores.filter(({ quadrant }) => quadrant === 'TRUE_FRIEND').length,
      );
    }
  });

  it('tells of all from a share of them, and of how many', () => {
    const [own, all] = [1, 0.25].map((share) =>
      previewSettings(RECORDS, choice(), choice({ profitThreshold: 20_000 }), share),
    );

    expect([all?.lookedAt, all?.customers]).toEqual([RECORDS.length, 4 * RECORDS.length]);
    expect([all?.changed, all?.moves[0]?.customers]).toEqual([
      4 * (own?.changed ?? 0),
      4 * (own?.moves[0]?.customers ?? 0),
    ]);
    expect(all?.after.clv).toBeCloseTo(4 * (own?.after.clv ?? 0), 6);
    expect(all?.after.byQuadrant.TRUE_FRIEND).toBe(4 * (own?.after.byQuadrant.TRUE_FRIEND ?? 0));
  });

  it('names the threshold and the horizon on both sides, learned or chosen', () => {
    const learned = choice().model;

    const { profitThreshold, horizonDays } = preview({ profitThreshold: 5_000, horizonDays: 90 });

    expect(profitThreshold).toEqual({ before: learned.profitThreshold, after: 5_000 });
    expect(horizonDays).toEqual({ before: learned.horizonDays, after: 90 });
  });

  it('moves somebody in the cases above, so that they say something', () => {
    const { changed, moves } = preview({ profitThreshold: 20_000 });

    expect(changed).toBeGreaterThan(0);
    expect(moves[0]).toMatchObject({ from: 'TRUE_FRIEND', to: 'BARNACLE' });
  });
});
