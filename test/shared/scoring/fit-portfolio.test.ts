import { describe, expect, it } from 'vitest';
import { Hindcast, ModelSummary } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { fitPortfolio, modelSummary, scoreCustomer } from '#shared/scoring';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, recordOf, SETTINGS } from './records.ts';

/** Gaps that grow and shrink by a factor of eleven: far more scattered than Erlang-2. */
const SCATTERED = Array.from({ length: 40 }, (_, i) =>
  buyer(`s${i}`, [600 + i, 590, 480, 470, 250, 240, 20 + i], 500 + 100 * i, { grossMargin: 0.25 }),
);

describe('the model of a portfolio', () => {
  it('is plain JSON', () => {
    const model = fitPortfolio(SCATTERED, SETTINGS, AS_OF);

    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('is the same whatever the order of the customers', () => {
    expect(fitPortfolio([...SCATTERED].reverse(), SETTINGS, AS_OF)).toEqual(
      fitPortfolio(SCATTERED, SETTINGS, AS_OF),
    );
  });

  it.each([
    ['scattered gaps are fitted', SCATTERED, 'auto', 'fitted'],
    ['regular gaps are read by rhythm', MONTHLY_PORTFOLIO, 'rhythm', 'regular_gaps'],
    ['so are those of few customers, five of which show it', SCATTERED.slice(0, 5), 'auto', 'fitted'],
    ['four show nothing: rhythm', SCATTERED.slice(0, 4), 'rhythm', 'small_portfolio'],
    ['two that came back are too few', SCATTERED.slice(0, 2), 'rhythm', 'thin_history'],
    [
      'three months are too short',
      [1, 2, 3, 4].map((i) => buyer(`y${i}`, every(9 + i, 8, i), 10)),
      'rhythm',
      'thin_history',
    ],
    [
      'without orders there is nothing to fit',
      [recordOf('p', [], { isProspect: true })],
      'rhythm',
      'no_orders',
    ],
    ['nor in an empty portfolio', [], 'rhythm', 'no_orders'],
  ])('%s', (_, portfolio, name, why) => {
    expect(fitPortfolio(portfolio, SETTINGS, AS_OF).timing).toEqual({ name, why });
  });

  it('learns margin from what is known, weighted by sales', () => {
    const portfolio = [
      buyer('a', [10], 3000, { grossMargin: 0.2 }),
      buyer('b', [10], 1000, { grossMargin: 0.4 }),
      buyer('c', [10], 9000),
    ];

    expect(fitPortfolio(portfolio, SETTINGS, AS_OF).grossMargin).toBeCloseTo(0.25, 12);
  });

  it('takes the margin from the costs on the orders where they are known', () => {
    const costed = recordOf('a', [{ date: '2026-11-01', netMinor: 100_000, costMinor: 60_000 }], {
      grossMargin: 0.1,
    });

    expect(fitPortfolio([costed], SETTINGS, AS_OF).grossMargin).toBeCloseTo(0.4, 12);
  });

  it('takes threshold and horizon from the settings where these fix them', () => {
    const settings = { ...SETTINGS, profitThreshold: 777, horizonDays: 500 };

    expect(fitPortfolio(MONTHLY_PORTFOLIO, settings, AS_OF)).toMatchObject({
      profitThreshold: 777,
      horizonDays: 500,
    });
  });
});

describe('its summary', () => {
  it.each([
    ['en', SCATTERED, /^Fitted to the orders of this portfolio, in which 40 customers/],
    ['pt-BR', MONTHLY_PORTFOLIO, /tanta regularidade \(variação 0, no máximo 0,5\)/],
    ['pl', SCATTERED.slice(0, 5), /\(5 klientów kupiło więcej niż raz\) i skorygowano/],
  ] as const)('has the contract’s shape and says why in %s', (locale, portfolio, why) => {
    const summary = modelSummary(fitPortfolio(portfolio, SETTINGS, AS_OF), locale);

    expect(ModelSummary.parse(summary)).toEqual(summary);
    expect(summary.why).toMatch(why);
  });
});

describe('the models behind the scores', () => {
  const summary = modelSummary(fitPortfolio(SCATTERED, SETTINGS, AS_OF), 'en');

  it('are named with their weights, heaviest first', () => {
    const weights = summary.experts.map(({ weight }) => weight);

    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(summary.experts.map(({ name }) => name)).toContain('pareto-nbd');
    expect(summary.pastWindows).toBeGreaterThan(0);
  });

  it('come with how right they would have been last time, in days that a reader knows', () => {
    const { hindcast, asOf, horizonDays } = summary;

    expect(Hindcast.parse(hindcast)).toMatchObject({ until: asOf });
    expect(dayOf(asOf) - dayOf(hindcast?.from ?? asOf)).toBeLessThanOrEqual(horizonDays);
    expect(hindcast?.orders.came).toBeGreaterThan(0);
  });

  it('stand beside the parameters of BG/NBD, to compare with', () => {
    expect(summary.name).toBe('bg-nbd');
    expect(Object.keys(summary.parameters)).toEqual(['r', 'alpha', 'a', 'b']);
  });

  it('are none under rhythm', () => {
    expect(modelSummary(fitPortfolio(MONTHLY_PORTFOLIO, SETTINGS, AS_OF), 'en')).toMatchObject({
      name: 'rhythm',
      experts: [],
      dropout: null,
      pastWindows: 0,
      hindcast: null,
    });
  });
});

/** Half of them order for a year and more, half stop after one order or two. */
const LEAVING = Array.from({ length: 60 }, (_, i) =>
  i % 2 === 0
    ? buyer(`l${i}`, [700 + i, 640, 500, 470, 300 - i, 240, 100 - i, 20 + (i % 7)], 500)
    : buyer(`l${i}`, i % 4 === 1 ? [600 - 3 * i] : [700 - 3 * i, 640 - 3 * i], 500),
);

describe('one-time buyers', () => {
  const model = fitPortfolio(LEAVING, SETTINGS, AS_OF);
  const score = (daysAgo: number) => scoreCustomer(buyer('x', [daysAgo], 500), model, SETTINGS, AS_OF, 'en');

  it('are new at first, and lost after a long silence', () => {
    expect(score(10).lifecycle).toBe('NEW');
    expect(score(900).lifecycle).toBe('LAPSED');
  });

  it('fade with silence, although BG/NBD would call them alive for ever', () => {
    const fading = [10, 100, 300, 900].map((daysAgo) => score(daysAgo).pAlive ?? Number.NaN);

    expect(fading).toEqual([...fading].sort((a, b) => b - a));
    expect(fading[3]).toBeLessThan(0.5);
  });
});
