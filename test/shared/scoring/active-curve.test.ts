import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '#shared/contracts';
import { type CustomerRecord, dayOf, isoDateOf } from '#shared/history';
import { customerScorer, fitPortfolio } from '#shared/scoring';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, recordOf, SETTINGS, TODAY } from './records.ts';

const SCATTERED = Array.from({ length: 40 }, (_, i) =>
  buyer(`s${i}`, [600 + i, 590, 480, 470, 250, 240, 20 + i], 500 + 100 * i, { grossMargin: 0.25 }),
);
const CONTRACT = {
  end: isoDateOf(AS_OF + 60),
  start: isoDateOf(AS_OF - 400),
  annualValueMinor: 900_000,
  renewals: 1,
};

const contracted = (facts: CustomerFacts) => recordOf('k', [], facts);

function scored(record: CustomerRecord, portfolio = SCATTERED, horizonDays: number | null = null) {
  const settings = horizonDays === null ? SETTINGS : { ...SETTINGS, horizonDays };
  const model = fitPortfolio([...portfolio, record], settings, AS_OF);
  const score = customerScorer(model, settings, AS_OF, 'en', { detail: true })(record);
  return { pAlive: score.pAlive, curve: score.detail?.curve ?? [] };
}

const IRREGULAR = buyer('x', [500, 430, 200, 190, 90], 700);
const CASES: readonly (readonly [string, CustomerRecord, readonly CustomerRecord[]])[] = [
  ['the forecast', IRREGULAR, SCATTERED],
  ['the forecast, after one order', buyer('x', [40], 700), SCATTERED],
  ['the forecast, on the day of the first order', buyer('x', [0], 700), SCATTERED],
  ['the forecast, after very many orders', buyer('x', every(3, 500, 30), 70), SCATTERED],
  ['rhythm', buyer('x', every(31, 20, 55), 700), MONTHLY_PORTFOLIO],
  ['a contract', contracted({ contract: CONTRACT }), SCATTERED],
  ['a contract with notice', contracted({ contract: { ...CONTRACT, notice: true } }), SCATTERED],
  ['a contract that ended', contracted({ contract: { ...CONTRACT, end: isoDateOf(AS_OF - 9) } }), SCATTERED],
];

describe('the curve of "still active"', () => {
  describe.each(CASES)('by %s', (_, record, portfolio) => {
    const { pAlive, curve } = scored(record, [...portfolio]);

    it('says today what the row says, to the last bit', () => {
      const today = curve.filter(({ date }) => date === TODAY);

      expect(today).toEqual([{ date: TODAY, pAlive, ahead: false }]);
    });

    it('goes from the first day into the horizon, a few probabilities in order of time', () => {
      const dates = curve.map(({ date }) => date);

      expect(curve.length).toBeGreaterThan(3);
      expect(curve.length).toBeLessThanOrEqual(60);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.at(-1)).toBe(isoDateOf(AS_OF + 365));
      for (const { date, pAlive: p, ahead } of curve) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(ahead).toBe(date > TODAY);
      }
    });

    it('falls beyond today, as if no order came', () => {
      const ahead = curve.filter(({ date }) => date >= TODAY).map((point) => point.pAlive);

      expect(ahead).toEqual([...ahead].sort((a, b) => b - a));
    });
  });

  it('begins on the first day that a history may hold, however many renewals a contract claims', () => {
    const { start: _, ...noStart } = CONTRACT;
    const { curve } = scored(contracted({ contract: { ...noStart, renewals: 500 } }));

    expect(curve[0]?.date).toBe('1900-01-01');
  });

  it('says for a day what the row would have said on it, had the model been the same', () => {
    const model = fitPortfolio([...SCATTERED, IRREGULAR], SETTINGS, AS_OF);
    const scorer = (day: number) => customerScorer(model, SETTINGS, day, 'en')(IRREGULAR).pAlive;

    for (const { date, pAlive } of scored(IRREGULAR).curve) {
      expect(pAlive).toBeCloseTo(scorer(dayOf(date)) ?? -1, 12);
    }
  });

  it('has a point at each order, from where on the customer is surer again', () => {
    const { curve } = scored(IRREGULAR);
    const at = (daysAgo: number) => curve.findIndex(({ date }) => date === isoDateOf(AS_OF - daysAgo));

    for (const daysAgo of [430, 200, 90]) {
      expect(at(daysAgo)).toBeGreaterThan(0);
      expect(curve[at(daysAgo)]?.pAlive).toBeGreaterThan(curve[at(daysAgo) - 1]?.pAlive ?? 1);
    }
  });

  it('is sure of a contract until its end, and knows of its notice from today on', () => {
    const { curve } = scored(contracted({ contract: { ...CONTRACT, notice: true } }));
    const on = (day: number) => curve.find(({ date }) => date === isoDateOf(day))?.pAlive;

    expect([on(AS_OF - 1), on(AS_OF), on(AS_OF + 60), on(AS_OF + 61)]).toEqual([1, 0.05, 0.05, 0]);
  });

  it('stays as small over a horizon of years', () => {
    expect(scored(IRREGULAR, SCATTERED, 3650).curve.length).toBeLessThanOrEqual(60);
  });

  it('is not worked out for rows without detail', () => {
    const model = fitPortfolio(SCATTERED, SETTINGS, AS_OF);

    expect(customerScorer(model, SETTINGS, AS_OF, 'en')(IRREGULAR).detail).toBeUndefined();
  });
});
