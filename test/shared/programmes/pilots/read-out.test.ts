import { describe, expect, it } from 'vitest';
import type { Pilot, PilotMeasure } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { type CustomerRecord, type Day, dayOf, isoDateOf, relationsOf } from '#shared/history';
import { designPilot, type ReadOutGround, readOut } from '#shared/programmes';
import { newestDay } from '../../../../shared/programmes/pilots/newest-day.ts';
import { company, draft, groundOf, TODAY } from './company.ts';

const START = TODAY - 200;
const DAYS = 180;
const end = START + DAYS - 1;

/** A pilot that began two hundred days ago, drawn up on what was known then. */
function pilotOf(measure: PilotMeasure = 'sales', seed = 11): Pilot {
  const known = groundOf(company(48, { until: START - 1 }), START - 1);
  const asked = draft({ measure, start: isoDateOf(START), days: DAYS });
  const { pairs, power } = designPilot(asked, known, seed);
  if (power === null) throw new Error('too few pairs');
  return {
    id: 'p',
    draft: asked,
    createdOn: isoDateOf(START - 1),
    end: isoDateOf(end),
    seed,
    pairs: [...pairs],
    power,
  };
}

const pilot = pilotOf();
const inA = new Set(pilot.pairs.map(({ a }) => a));
const grownBy = (factor: number) =>
  company(48, { grow: (id, day) => (inA.has(id) && day >= START ? factor : 1) });

const groundFor = (records: readonly CustomerRecord[], today: Day = TODAY): ReadOutGround => ({
  records: new Map(records.map((record) => [record.customerId, record])),
  termsOf: () => ({ marginRate: 0.3, hourCost: 6500 }),
  historyUntil: newestDay(records),
  today,
  currency: 'PLN',
  minorPerMajor: 100,
});

describe('a read-out', () => {
  it('tells nothing before the last day is over', () => {
    const early = readOut(pilot, groundFor(grownBy(3), end));

    expect(early).toMatchObject({
      verdict: 'too_early',
      daysLeft: 1,
      chanceBetter: null,
      effect: null,
      groups: null,
    });
    expect(readOut(pilot, groundFor(grownBy(3), end + 1)).verdict).toBe('better');
  });

  it('waits for the orders of the period', () => {
    const stale = company(48, { until: end - 40 });

    expect(readOut(pilot, groundFor(stale))).toMatchObject({
      verdict: 'history_missing',
      chanceBetter: null,
    });
  });

  it('finds an effect that is there, in per cent and in money', () => {
    const found = readOut(pilot, groundFor(grownBy(1.4)));

    expect(found.verdict).toBe('better');
    expect(found.chanceBetter).toBeGreaterThan(0.99);
    expect(found.effect?.low).toBeLessThan(0.4);
    expect(found.effect?.high).toBeGreaterThan(0.35);
    expect(found.total?.mean).toBeCloseTo((found.perCustomer?.mean ?? 0) * pilot.pairs.length, 6);
    expect(found.learnt?.mean).toBe(found.effect?.mean);
  });

  it('calls a loss a loss', () => {
    expect(readOut(pilot, groundFor(grownBy(0.6))).verdict).toBe('worse');
  });

  it('refuses to call noise a success', () => {
    const quiet = groundFor(company(48));
    const random = seededRandom(5);
    const verdicts = Array.from({ length: 200 }, () => {
      const pairs = pilot.pairs.map(({ a, b }) => (random() < 0.5 ? { a, b } : { a: b, b: a }));
      return readOut({ ...pilot, pairs }, quiet).verdict;
    });

    expect(verdicts.filter((verdict) => verdict === 'better').length).toBeLessThanOrEqual(16);
    expect(verdicts.filter((verdict) => verdict === 'worse').length).toBeLessThanOrEqual(16);
  });

  it('counts only pairs of whom both are still known, and says how many are not', () => {
    const gone = pilot.pairs[0]?.a ?? '';
    const forgotten = {
      ...pilot,
      pairs: pilot.pairs.map((pair, i) => (i === 1 ? { ...pair, b: null } : pair)),
    };
    const found = readOut(forgotten, groundFor(company(48).filter(({ customerId }) => customerId !== gone)));

    expect(found.pairsLost).toBe(2);
    expect(found.pairs).toBe(pilot.pairs.length - 2);
  });

  it('charges group A with the work and the rewards that it cost', () => {
    const paid = company(48).map((record) => ({
      ...record,
      relations: inA.has(record.customerId)
        ? relationsOf([
            {
              kind: 'membership',
              eventId: '1',
              customerId: record.customerId,
              date: isoDateOf(START + 5),
              what: 'redeemed',
              costMinor: 3_000_000,
            },
            {
              kind: 'touchpoint',
              eventId: '2',
              customerId: record.customerId,
              date: isoDateOf(START + 9),
              channel: 'visit',
              hours: 10,
            },
          ])
        : {},
    }));

    expect(readOut(pilot, groundFor(paid)).verdict).toBe('no_difference');
    expect(
      readOut({ ...pilot, draft: { ...pilot.draft, measure: 'contribution' } }, groundFor(paid)).verdict,
    ).toBe('worse');
  });

  it('compares rates where the question is whether customers buy at all', () => {
    const bought = pilotOf('bought');
    const a = new Set(bought.pairs.map((pair) => pair.a));
    const records = company(48).map((record) =>
      a.has(record.customerId)
        ? record
        : { ...record, ledger: record.ledger.filter(({ day }) => day < START) },
    );

    const found = readOut(bought, groundFor(records));

    expect(found.verdict).toBe('better');
    expect(found.groups?.b.bought).toBe(0);
    expect(found.perCustomer).toBeNull();
    expect(found.effect?.high).toBeLessThanOrEqual(1);
  });
});

describe('a customer under contract', () => {
  it('brings its annual value by the day, and its invoices are not counted again', () => {
    const start = dayOf('2026-01-01');
    const contract = {
      kind: 'contract',
      eventId: 'k',
      customerId: 'C',
      start: '2025-01-01',
      end: '2027-12-31',
      annualValueMinor: 3_650_000,
    } as const;
    const record: CustomerRecord = {
      customerId: 'C',
      name: 'C',
      ledger: company(1)[0]?.ledger ?? [],
      facts: {},
      relations: relationsOf([contract]),
    };
    const found = readOut(
      {
        ...pilot,
        draft: { ...pilot.draft, start: isoDateOf(start), days: 100 },
        end: isoDateOf(start + 99),
        pairs: Array.from({ length: 4 }, () => ({ a: 'C', b: 'C' })),
      },
      groundFor([record]),
    );

    expect(found.groups?.a).toEqual({ customers: 4, usual: 40_000, value: 40_000, bought: 4 });
  });
});
