import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '#shared/contracts';
import { type CustomerRecord, foldOrders, isoDateOf } from '#shared/history';
import { customerScorer, fitPortfolio, scoreCustomer } from '#shared/scoring';
import { AS_OF, recordOf, SETTINGS } from './records.ts';

/** Each fits a portfolio or two. */
const RUNS = 25;

const day = fc.integer({ min: 0, max: 1500 }).map((ago) => isoDateOf(AS_OF - ago));
const order = fc.record({ date: day, netMinor: fc.integer({ min: -2_000_000, max: 20_000_000 }) });
const facts: fc.Arbitrary<CustomerFacts> = fc.record(
  {
    grossMargin: fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
    costToServe12mMinor: fc.integer({ min: 0, max: 2_000_000 }),
    acquisitionCostMinor: fc.integer({ min: 0, max: 1_000_000 }),
    walletAnnualMinor: fc.integer({ min: 0, max: 90_000_000 }),
    contract: fc.record({
      end: fc.integer({ min: -800, max: 800 }).map((d) => isoDateOf(AS_OF + d)),
      annualValueMinor: fc.nat(9_000_000),
      renewals: fc.nat(6),
      notice: fc.boolean(),
    }),
    nps: fc.integer({ min: 0, max: 10 }),
    circles: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    cancelPageViewed: day,
    pricePageViewed: day,
    supportViews14d: fc.nat(6),
    usageTrend: fc.double({ min: -1, max: 3, noNaN: true }),
    lastInbound: day,
    referrals12m: fc.nat(3),
    hasAccountManager: fc.boolean(),
    isProspect: fc.boolean(),
    discountDependent: fc.boolean(),
    contactsSinceLastOrder: fc.nat(8),
    winbackAttempts: fc.nat(4),
    complaintState: fc.constantFrom('none', 'resolved_satisfied', 'resolved_unsatisfied'),
    complaintDate: day,
  },
  { requiredKeys: [] },
);
const portfolio: fc.Arbitrary<CustomerRecord[]> = fc
  .array(fc.tuple(fc.array(order, { maxLength: 12 }), facts), { minLength: 1, maxLength: 30 })
  .map((customers) => customers.map(([orders, known], i) => recordOf(`c${i}`, orders, known)));

function scoreAll(
  records: readonly CustomerRecord[],
  locale: 'en' | 'pt-BR' | 'pl' = 'en',
  settings = SETTINGS,
) {
  const model = fitPortfolio(records, settings, AS_OF);
  return records.map((record) => scoreCustomer(record, model, settings, AS_OF, locale));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function scaled(record: CustomerRecord, factor: number): CustomerRecord {
  const { contract, ...known } = record.facts;
  const times = (minor: number | undefined) => (minor === undefined ? {} : minor * factor);
  const money = (key: 'costToServe12mMinor' | 'acquisitionCostMinor' | 'walletAnnualMinor') =>
    known[key] === undefined ? {} : { [key]: times(known[key]) };
  return {
    ...record,
    ledger: record.ledger.map((entry) => ({
      ...entry,
      netMinor: entry.netMinor * factor,
      refundMinor: entry.refundMinor * factor,
      costedNetMinor: entry.costedNetMinor * factor,
      costMinor: entry.costMinor * factor,
    })),
    facts: {
      ...known,
      ...money('costToServe12mMinor'),
      ...money('acquisitionCostMinor'),
      ...money('walletAnnualMinor'),
      ...(contract && { contract: { ...contract, annualValueMinor: contract.annualValueMinor * factor } }),
    },
  };
}

function expectWithin(
  figure: number | null,
  interval: { readonly low: number; readonly high: number } | null,
  rounding = 1e-9,
): void {
  expect(interval === null).toBe(figure === null);
  if (interval === null || figure === null) return;
  expect(interval.low).toBeLessThanOrEqual(figure + rounding);
  expect(interval.high).toBeGreaterThanOrEqual(figure - rounding);
}

describe('for any portfolio', () => {
  it('every number is finite and every sentence whole, in the three languages', () => {
    fc.assert(
      fc.property(
        portfolio,
        fc.constantFrom('en' as const, 'pt-BR' as const, 'pl' as const),
        (records, locale) => {
          for (const row of scoreAll(records, locale)) {
            expect(numbersIn(row).every(Number.isFinite)).toBe(true);
            for (const { reason } of [row.primaryAction, ...row.alternatives]) {
              expect(reason).not.toMatch(/[{}–]|NaN|∞|undefined/);
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('probabilities and shares stay within 0 and 1', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        for (const { pAlive, pBuysAgain, projectedShare } of scoreAll(records)) {
          for (const share of [pAlive ?? 0, pBuysAgain ?? 0, projectedShare ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          if (pBuysAgain !== null) expect(pBuysAgain).toBeLessThanOrEqual((pAlive ?? 0) + 1e-12);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the probabilities of the quadrants are none negative, make 1, and the largest is the confidence', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        for (const { quadrant, quadrantProbabilities, confidence } of scoreAll(records)) {
          expect(quadrantProbabilities === null).toBe(quadrant === null);
          if (quadrantProbabilities === null) continue;
          const probabilities = Object.values(quadrantProbabilities);
          expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
          expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          expect(confidence).toBe(Math.max(...probabilities));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('every interval holds the figure that it is drawn about', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        for (const { intervals, pAlive, expectedOrders, clv } of scoreAll(records)) {
          if (intervals === null) continue;
          expectWithin(pAlive, intervals.pAlive);
          expectWithin(expectedOrders, intervals.expectedOrders);
          expectWithin(clv?.residual ?? null, intervals.residual);
          // The total is the sum of two rounded figures.
          expectWithin(clv?.total ?? null, intervals.clv, 0.02);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the same record gives the same row twice', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        const model = fitPortfolio(records, SETTINGS, AS_OF);
        const score = customerScorer(model, SETTINGS, AS_OF, 'en');
        for (const record of records) {
          const alone = scoreCustomer(record, model, SETTINGS, AS_OF, 'en');
          expect(JSON.stringify(score(record))).toBe(JSON.stringify(alone));
          expect(score(record)).toEqual(alone);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a further order never lowers P(alive) at that date', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        const model = fitPortfolio(records, SETTINGS, AS_OF);
        const score = customerScorer(model, SETTINGS, AS_OF, 'en');
        for (const record of records) {
          const { contract: _, ...facts } = record.facts;
          const before = score({ ...record, facts });
          const ledger = foldOrders(record.ledger, [{ date: isoDateOf(AS_OF), netMinor: 100_000 }]);
          const after = score({ ...record, facts, ledger });
          expect(after.pAlive).toBeGreaterThanOrEqual((before.pAlive ?? 0) - 1e-12);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the order of customers and of orders changes no byte', () => {
    const shuffledCopy = portfolio.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffledCopy, ([records, shuffled]) => {
        const byId = new Map(scoreAll(shuffled).map((row) => [row.customerId, JSON.stringify(row)]));
        for (const row of scoreAll(records)) expect(byId.get(row.customerId)).toBe(JSON.stringify(row));
      }),
      { numRuns: RUNS },
    );
  });

  it('another unit of money changes no quadrant', () => {
    fc.assert(
      fc.property(portfolio, fc.constantFrom(2, 3, 100), (records, factor) => {
        const quadrants = scoreAll(records).map(({ quadrant }) => quadrant);
        const scaledRows = scoreAll(records.map((record) => scaled(record, factor)));

        expect(scaledRows.map(({ quadrant }) => quadrant)).toEqual(quadrants);
      }),
      { numRuns: RUNS },
    );
  });

  it('an open complaint always comes first, and nothing is sold meanwhile', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        const complaining = records.map((record) => ({
          ...record,
          facts: { ...record.facts, complaintState: 'open' as const },
        }));
        for (const row of scoreAll(complaining)) {
          if (row.quadrant === null) continue;
          expect(row.primaryAction.id).toBe('A02');
          const sold = row.alternatives.filter(({ id }) =>
            ['A14', 'A15', 'A16', 'A18', 'A23', 'A24', 'A28'].includes(id),
          );
          expect(sold).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('alternatives fall in money and end with doing nothing', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        for (const { primaryAction, alternatives } of scoreAll(records)) {
          const effects = alternatives.map(({ netEffect }) => netEffect ?? 0);
          expect(effects).toEqual([...effects].sort((a, b) => b - a));
          if (primaryAction.id !== 'A34') expect(alternatives[alternatives.length - 1]?.id).toBe('A34');
          const ids = [primaryAction, ...alternatives].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a customer without repeat evidence is never long-term', () => {
    fc.assert(
      fc.property(portfolio, (records) => {
        for (const row of scoreAll(records).filter(({ provisional }) => provisional)) {
          expect(['BUTTERFLY', 'STRANGER']).toContain(row.quadrant);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
