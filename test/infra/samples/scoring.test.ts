import { describe, expect, it } from 'vitest';
import { type CustomerScore, type Locale, Quadrant } from '#shared/contracts';
import { dayOf, EMPTY_LEDGER, EMPTY_RELATIONS, foldEvents, foldOrders } from '#shared/history';
import { defaultSettings, fitPortfolio, scoreCustomer } from '#shared/scoring';
import { cleanCustomers, cleanEvents, cleanOrders, isEventLayout } from '#shared/tabular';
import {
  CURRENCY,
  LOCALES,
  layoutOf,
  readingOptions,
  sampleOf,
  sheetsOf,
  TODAY,
  valuesOf,
} from './samples.ts';

/** Every customer of the sample, scored with the settings that a newcomer starts with. */
function scoresOf(locale: Locale): CustomerScore[] {
  const workbook = sampleOf(locale);
  const { customers: people, orders: sales } = sheetsOf(workbook);
  const options = readingOptions(locale);
  const { customers } = cleanCustomers(valuesOf(people), layoutOf(people), options);
  const { orders } = cleanOrders(valuesOf(sales), layoutOf(sales), options);
  const events = workbook.sheets.flatMap((sheet) => {
    const layout = layoutOf(sheet);
    return isEventLayout(layout) ? cleanEvents(valuesOf(sheet), layout, options).events : [];
  });
  const ordersOf = Map.groupBy(orders, ({ customerId }) => customerId);
  const eventsOf = Map.groupBy(events, ({ customerId }) => customerId);

  const records = customers.map(({ customerId, name = '', facts }) => {
    const ledger = foldOrders(EMPTY_LEDGER, ordersOf.get(customerId) ?? []);
    const relations = foldEvents(EMPTY_RELATIONS, eventsOf.get(customerId) ?? []);
    return { customerId, name, facts, ledger, relations };
  });
  const settings = defaultSettings(CURRENCY[locale], locale, workbook.timeZone);
  const model = fitPortfolio(records, settings, dayOf(TODAY));
  return records.map((record) => scoreCustomer(record, model, settings, dayOf(TODAY), locale));
}

describe.each(LOCALES)('the portfolio of the %s sample', (locale) => {
  const scores = scoresOf(locale);
  const shareOf = (test: (score: CustomerScore) => boolean) => scores.filter(test).length / scores.length;

  it.each(Quadrant.options)('has its share of %s', (quadrant) => {
    const share = shareOf((score) => score.quadrant === quadrant);

    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.42);
  });

  it.each(['NEW', 'ACTIVE', 'SLIPPING', 'LAPSED'])('has customers that are %s', (lifecycle) => {
    expect(shareOf((score) => score.lifecycle === lifecycle)).toBeGreaterThan(0.01);
  });

  it('asks for many different actions, none for most customers', () => {
    const actions = Map.groupBy(scores, ({ primaryAction }) => primaryAction.id);

    expect(actions.size).toBeGreaterThan(12);
    expect(Math.max(...[...actions.values()].map((those) => those.length))).toBeLessThan(
      scores.length * 0.35,
    );
  });

  it('leaves hardly anyone without a quadrant', () => {
    expect(shareOf((score) => score.quadrant === null)).toBeLessThan(0.02);
  });
});
