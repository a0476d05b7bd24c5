import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '#shared/history';
import {
  EMPTY_LEARNING_TALLY,
  fitPortfolio,
  fitTally,
  learningTallyOf,
  mergeLearningTallies,
  standingForAll,
} from '#shared/scoring';
import { AS_OF, buyer, every, recordOf, SETTINGS } from './records.ts';

const anyCustomer = fc.record({
  days: fc.uniqueArray(fc.integer({ min: -20, max: 900 }), { maxLength: 8 }),
  amount: fc.integer({ min: -2_000, max: 90_000 }),
  facts: fc.record(
    {
      grossMargin: fc.integer({ min: -10, max: 90 }).map((percent) => percent / 100),
      costToServe12mMinor: fc.nat(500_000),
      nps: fc.nat(10),
      isProspect: fc.boolean(),
      dataError: fc.constant('blank_customer_id'),
      contract: fc.constant({ end: '2027-03-31', annualValueMinor: 1_250_000 }),
    },
    { requiredKeys: [] },
  ),
  outcome: fc.option(
    fc.record({
      day: fc.constant(AS_OF - 30),
      action: fc.constantFrom('a', 'b'),
      done: fc.boolean(),
      worked: fc.boolean(),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { nil: undefined },
  ),
});
/** Each with the part that it belongs to. */
const anyPortfolio = fc.array(fc.tuple(anyCustomer, fc.nat(3)), { maxLength: 60 }).map((customers) =>
  customers.map(([{ days, amount, facts, outcome }, part], i) => {
    const record = buyer(`c${i}`, days, amount / 100, facts);
    const relations = outcome && { outcomes: [outcome] };
    return { record: { ...record, ...(relations && { relations }) } as CustomerRecord, part };
  }),
);

const tallyOf = (records: readonly CustomerRecord[]) => learningTallyOf(records, SETTINGS, AS_OF);

describe('the tallies of a portfolio’s parts', () => {
  it('merge, in any order and grouping, into that of the whole', () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const whole = tallyOf(customers.map(({ record }) => record));
        const parts = [...Map.groupBy(customers, ({ part }) => part).values()].map((part) =>
          tallyOf(part.map(({ record }) => record)),
        );

        expect(parts.reduce(mergeLearningTallies, EMPTY_LEARNING_TALLY)).toEqual(whole);
        expect(
          parts.reduceRight((all, part) => mergeLearningTallies(part, all), EMPTY_LEARNING_TALLY),
        ).toEqual(whole);
      }),
    );
  });

  it('teach, also as files, the model that the whole portfolio at once does', () => {
    const records = Array.from({ length: 90 }, (_, i) =>
      buyer(`s${i}`, [600 + i, 590, 480, 470, 250, 240, 20 + i].slice(i % 5), 500 + 100 * i, {
        ...(i % 3 === 0 && { grossMargin: 0.1 + i / 300 }),
        nps: i % 11,
      }),
    );
    const parts = [records.slice(0, 7), records.slice(7, 50), records.slice(50)].map(
      (part): ReturnType<typeof tallyOf> => JSON.parse(JSON.stringify(tallyOf(part))),
    );

    const model = fitTally(parts.reduce(mergeLearningTallies), SETTINGS, AS_OF);

    expect(model.timing.name).toBe('auto');
    expect(model).toEqual(fitPortfolio(records, SETTINGS, AS_OF));
  });
});

describe('a tally', () => {
  it('tells of nobody who they are', () => {
    const records = [
      buyer('secret-1', every(30, 5, 3), 100, { nps: 9 }),
      recordOf('secret-2', [], { isProspect: true }),
    ];

    expect(JSON.stringify(tallyOf(records))).not.toMatch(/secret/);
  });

  it('counts every customer, but learns from those only that can be scored', () => {
    const records = [
      buyer('a', [400, 10], 100, { nps: 10 }),
      buyer('b', [10], 100, { nps: 3 }),
      buyer('wrong', [400, 10], 100, { nps: 0, dataError: 'blank_customer_id' }),
      buyer('tomorrow', [-1], 100),
      recordOf('p', [], { isProspect: true }),
    ];

    expect(tallyOf(records)).toMatchObject({
      customers: 5,
      firstOrders: [
        [AS_OF - 400, 1],
        [AS_OF - 10, 1],
      ],
      repeatCustomers: 1,
      nps: { promoters: 1, passives: 0, detractors: 1 },
      sample: { length: 2 },
    });
  });
});

describe('the tally of a share of all', () => {
  const tally = tallyOf([
    {
      ...buyer('a', [400, 10], 100, { nps: 10, grossMargin: 0.5 }),
      relations: { outcomes: [{ day: AS_OF - 30, action: 'a', done: true, worked: true, count: 2 }] },
    },
    buyer('b', [10], 100, { nps: 3 }),
  ]);

  it('stands for all in what it counts and sums up, and makes no evidence of what nobody saw', () => {
    expect(standingForAll(tally, 1 / 30)).toMatchObject({
      customers: 60,
      firstOrders: [
        [AS_OF - 400, expect.closeTo(30)],
        [AS_OF - 10, expect.closeTo(30)],
      ],
      repeatCustomers: 30,
      nps: { promoters: 30, passives: 0, detractors: 30 },
      marginKnown: { salesMinor: 30 * tally.marginKnown.salesMinor },
      outcomes: [{ action: 'a', count: 2 }],
      sample: tally.sample,
    });
  });

  it('loses nobody to rounding, however few came on any one day', () => {
    const days = Array.from({ length: 300 }, (_, i) => buyer(`d${i}`, [i + 1], 100));

    const { firstOrders } = standingForAll(tallyOf(days), 0.7);
    const model = fitTally(standingForAll(tallyOf(days), 0.7), SETTINGS, AS_OF);

    expect(firstOrders).toHaveLength(300);
    expect(model.customersWithOrders).toBe(Math.round(300 / 0.7));
  });

  it('is as it was where the share is the whole', () => {
    expect(standingForAll(tally, 1)).toEqual(tally);
  });
});
