import { describe, expect, it } from 'vitest';
import { ProgrammeDesign } from '#shared/contracts';
import { adviseProgrammes } from '#shared/programmes';
import { many, outlook } from '../outlooks.ts';

const TERMS = { hourCost: 40, managerCost: 1_720, managerUplift: 0.1, discountRate: 0.1 };
const ANSWERS = { partners: false, paidService: false };

const advise = (customers: Parameters<typeof adviseProgrammes>[0], answers = ANSWERS) =>
  adviseProgrammes(customers, answers, TERMS).advice;
const fitting = (customers: Parameters<typeof adviseProgrammes>[0], answers = ANSWERS) =>
  advise(customers, answers)
    .filter(({ fits }) => fits)
    .map(({ type }) => type)
    .toSorted();

describe('the adviser', () => {
  it.each<[string, Parameters<typeof adviseProgrammes>[0], string[]]>([
    ['many that order monthly get points', many(60, () => outlook({ quadrant: 'BUTTERFLY' })), ['points']],
    ['few that hold half get terms of their own', many(12, () => outlook()), ['complementary', 'individual']],
    [
      'volumes far apart get levels',
      many(60, (i) => outlook({ quadrant: 'BARNACLE', sales: 100 * 1.1 ** i, ordersLastYear: 4 })),
      ['individual', 'tiers'],
    ],
  ])('%s', (_, customers, types) => {
    expect(fitting(customers)).toEqual(types);
  });

  it('takes partners and paid service from the answers', () => {
    const customers = many(60, () => outlook({ quadrant: 'BUTTERFLY', ordersLastYear: 3 }));

    expect(fitting(customers)).toEqual([]);
    expect(fitting(customers, { partners: true, paidService: true })).toEqual(['paid', 'partnership']);
  });

  it('says that none is best where all stay and nothing is left to win', () => {
    const [best] = advise(many(60, () => outlook({ wallet: 12_500 })));

    expect(best).toMatchObject({
      type: 'none',
      fits: true,
      design: null,
      price: null,
      traits: [
        { trait: 'manyStay', speaks: 'for', value: 1 },
        { trait: 'littleRoom', speaks: 'for' },
      ],
    });
  });

  it('puts what probably loses money behind doing nothing', () => {
    const advice = advise(many(60, () => outlook({ sales: 100, quadrant: 'BUTTERFLY' })));
    const points = advice.findIndex(({ type }) => type === 'points');

    expect(advice[points]?.price?.pGain).toBeLessThan(0.5);
    expect(points).toBeGreaterThan(advice.findIndex(({ type }) => type === 'none'));
  });

  it('warns of points and levels where Barnacles cost what they seem to bring', () => {
    const customers = [
      ...many(60, () => outlook()),
      outlook({ quadrant: 'BARNACLE', guarded: true, sales: 7_000 }),
    ];
    const { advice, guarded } = adviseProgrammes(customers, ANSWERS, TERMS);

    expect(advice.find(({ type }) => type === 'points')?.traits).toContainEqual({
      trait: 'guardedBarnacles',
      speaks: 'against',
      value: 1,
      threshold: 1,
    });
    expect(guarded).toEqual({ customers: 1, sales: 7_000 });
  });

  it('proposes designs that can be simulated, in amounts of the portfolio’s own', () => {
    const advice = advise(many(60, (i) => outlook({ sales: 1_000 * (i + 1) })));
    const designs = Object.fromEntries(advice.map(({ type, design }) => [type, design]));

    for (const design of Object.values(designs)) {
      if (design) expect(ProgrammeDesign.parse(design)).toEqual(design);
    }
    expect(designs.tiers?.rules.map(({ from }) => from)).toEqual([31_000, 48_000, 57_000]);
    // A twentieth of a margin of 30%.
    expect(designs.points?.rules).toEqual([{ from: 0, rate: 0.015 }]);
    expect(designs.individual?.rewardOn).toBe('growth');
  });

  it('has something to say of a company without customers', () => {
    expect(advise([]).map(({ type }) => type)).toHaveLength(7);
  });
});
