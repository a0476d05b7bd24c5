import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProgrammeDesign, Quadrant } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { type DrawnFutures, drawFutures, runProgramme, type SimulatedCustomer } from '#shared/programmes';
import { drawDeviations, UNCERTAIN } from '../../../../shared/programmes/simulator/assumed.ts';
import { design, exactly, sure } from './simulated.ts';

const DRAWS = 20;
const MONTHS = 36;
const DAYS_PER_MONTH = 60;

const NOTHING_UNCERTAIN = Object.fromEntries(
  UNCERTAIN.map((name) => [name, new Float64Array(DRAWS)]),
) as ReturnType<typeof drawDeviations>;

const quadrant = fc.constantFrom(...Quadrant.options);
const share = (most: number) => fc.double({ min: 0, max: most, noNaN: true });

const customer = fc
  .record({
    quadrant,
    sales: share(50_000),
    costToServe: share(1_000),
    margin: share(0.6),
    wallet: fc.option(share(60_000)),
    pAlive: share(1),
    leavesPerYear: share(2),
  })
  .map(({ margin, pAlive, leavesPerYear, ...rest }) =>
    sure({
      ...rest,
      margin: { rate: margin, source: 'orders' },
      futures: [
        { weight: 0.4, pAlive, salesPerYear: rest.sales, leavesPerYear },
        { weight: 0.6, pAlive, salesPerYear: 1.3 * rest.sales, leavesPerYear: leavesPerYear / 2 },
      ],
    }),
  );

const programme = fc
  .record({
    invited: fc.uniqueArray(quadrant, { minLength: 1 }),
    minimumSales: share(5_000),
    rewardOn: fc.constantFrom<ProgrammeDesign['rewardOn']>('all_sales', 'growth'),
    rates: fc.tuple(share(0.1), share(0.2)),
    benefitPerMember: share(200),
    feePerMember: share(200),
    runningCost: share(3_000),
    startCost: share(3_000),
    join: share(1),
    uplift: share(0.5),
    stay: share(0.5),
    pulledForward: share(1),
    redeem: share(1),
  })
  .map(({ rates: [low, high], join, uplift, stay, pulledForward, redeem, ...chosen }) => ({
    ...design(
      {
        ...chosen,
        rules: [
          { from: 0, rate: low },
          { from: 20_000, rate: high },
        ],
      },
      {
        join: {
          TRUE_FRIEND: exactly(join),
          BUTTERFLY: exactly(join / 2),
          BARNACLE: exactly(join),
          STRANGER: exactly(join / 3),
        },
        uplift: exactly(uplift),
        stay: exactly(stay),
        pulledForward: exactly(pulledForward),
        redeem: exactly(redeem),
      },
    ),
  }));

/** The same by walking through each month in small steps and booking what flows in each of them, undiscounted. */
function walk(
  futures: DrawnFutures,
  customers: readonly SimulatedCustomer[],
  one: ProgrammeDesign,
  draw: number,
): { gain: number; paidBackAfter: number } {
  const { uplift, stay, pulledForward, redeem, join } = one.assumptions;
  let cash = -one.startCost;
  let paidBackAfter = 0;
  for (let month = 1; month <= MONTHS; month++) {
    for (let step = 0; step < DAYS_PER_MONTH; step++) {
      const at = (month - 1 + (step + 0.5) / DAYS_PER_MONTH) / 12;
      const length = 1 / 12 / DAYS_PER_MONTH;
      cash -= one.runningCost * length;
      for (const [
        i,
        { quadrant: place, sales: before, costToServe, margin, wallet },
      ] of customers.entries()) {
        const cell = draw * customers.length + i;
        const stays = futures.yearsStaying[cell] ?? 0;
        const isMember =
          one.invited.includes(place) &&
          before >= one.minimumSales &&
          (futures.reluctance[cell] ?? 1) < join[place].low;
        if (!isMember || at >= stays / (1 - stay.low)) continue;
        const sales = futures.salesPerYear[cell] ?? 0;
        const more = Math.max(0, Math.min(sales * uplift.low, (wallet ?? Number.POSITIVE_INFINITY) - sales));
        const rate = sales + more >= 20_000 ? one.rules[1]?.rate : one.rules[0]?.rate;
        const rewarded = one.rewardOn === 'growth' ? Math.max(0, sales + more - before) : sales + more;
        cash += length * (more * (1 - pulledForward.low) * margin.rate - redeem.low * (rate ?? 0) * rewarded);
        cash += length * (one.feePerMember - one.benefitPerMember);
        if (at >= stays) cash += length * (sales * margin.rate - costToServe);
      }
    }
    if (paidBackAfter === 0 && cash >= 0) paidBackAfter = month;
  }
  return { gain: cash, paidBackAfter };
}

describe('a programme run through drawn futures', () => {
  it('comes to what walking through it step by step comes to', () => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 4 }), programme, (customers, one) => {
        const futures = drawFutures(customers, DRAWS, seededRandom(3));
        const run = runProgramme(futures, one, NOTHING_UNCERTAIN, { months: MONTHS, discountRate: 0 });

        for (let draw = 0; draw < DRAWS; draw += 7) {
          const { gain, paidBackAfter } = walk(futures, customers, one, draw);
          // A member may leave within a step, of which the walk books all or nothing.
          const step = (customers.length * 50_000) / 12 / DAYS_PER_MONTH;
          expect(Math.abs((run.gain[draw] ?? Number.NaN) - gain)).toBeLessThan(1 + step);
          if (Math.abs(gain) > 2 * step)
            expect(paidBackAfter > 0 || (run.paybackMonth[draw] ?? 0) < MONTHS).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  const meanGain = (customers: readonly SimulatedCustomer[], one: ProgrammeDesign) => {
    const random = seededRandom(5);
    const deviations = drawDeviations(DRAWS, random);
    const { gain } = runProgramme(drawFutures(customers, DRAWS, random), one, deviations, {
      months: MONTHS,
      discountRate: 0.1,
    });
    return gain.reduce((sum, each) => sum + each, 0) / DRAWS;
  };

  it.each<[string, (one: ProgrammeDesign) => ProgrammeDesign]>([
    [
      'dearer rewards',
      (one) => ({ ...one, rules: one.rules.map(({ from, rate }) => ({ from, rate: rate + 0.02 })) }),
    ],
    ['dearer gifts', (one) => ({ ...one, benefitPerMember: one.benefitPerMember + 50 })],
    ['smaller fees', (one) => ({ ...one, feePerMember: one.feePerMember / 2 })],
    ['a dearer start', (one) => ({ ...one, startCost: one.startCost + 500 })],
    ['dearer running', (one) => ({ ...one, runningCost: one.runningCost + 500 })],
    [
      'more that is only pulled forward',
      (one) => ({ ...one, assumptions: { ...one.assumptions, pulledForward: exactly(1) } }),
    ],
    ['rewards for all sales instead of growth', (one) => ({ ...one, rewardOn: 'all_sales' })],
  ])('never earns more with %s', (_, worse) => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 6 }), programme, (customers, one) => {
        expect(meanGain(customers, worse(one))).toBeLessThanOrEqual(meanGain(customers, one) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('never earns less with more uplift, where rewards are below the margin and the rules have no steps', () => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 6 }), programme, (customers, one) => {
        const good = customers.map((each) => ({ ...each, margin: { ...each.margin, rate: 0.4 } }));
        const flat = { ...one, rules: one.rules.slice(0, 1) };
        const { assumptions } = flat;
        const pulledForward = exactly(0);
        const more = { ...assumptions, pulledForward, uplift: exactly(assumptions.uplift.high + 0.1) };

        expect(meanGain(good, { ...flat, assumptions: more })).toBeGreaterThanOrEqual(
          meanGain(good, { ...flat, assumptions: { ...assumptions, pulledForward } }) - 1e-6,
        );
      }),
      { numRuns: 60 },
    );
  });
});
