import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { dayOf, isoDateOf } from '#shared/history';
import { SAMPLE_CUSTOMER_IDS, sampleCompany } from '#shared/samples';

const TODAY = '2026-11-29';
const company = (today = TODAY, locale: Locale = 'en', currency = 'EUR') =>
  sampleCompany({ locale, currency, today });

describe('the sample company', () => {
  it('has sixty customers and two years of orders, and nothing in the future', () => {
    const { customers, orders, complaints } = company();

    expect(customers.map(({ id }) => id)).toEqual(SAMPLE_CUSTOMER_IDS);
    expect(customers).toHaveLength(60);
    expect(orders.length).toBeGreaterThan(800);
    expect(orders.length).toBeLessThan(1_000);
    const days = [
      ...orders.map(({ date }) => date),
      ...complaints.flatMap(({ opened, resolved }) => [opened, resolved]),
      ...customers.flatMap(({ survey }) => survey?.date ?? []),
    ];
    expect(days.every((day) => day <= TODAY)).toBe(true);
    expect(Math.min(...orders.map(({ date }) => dayOf(date)))).toBeGreaterThanOrEqual(dayOf(TODAY) - 731);
  });

  it('has a complaint that is open, and a contract that ends within weeks', () => {
    const { customers, complaints } = company();

    expect(complaints.filter(({ resolved }) => resolved === '')).toHaveLength(1);
    const ends = customers.flatMap(({ contract }) => contract?.end ?? []);
    expect(ends.some((end) => end > TODAY && end <= isoDateOf(dayOf(TODAY) + 60))).toBe(true);
  });

  it('is the same each time, and moves along with the day under the same ids', () => {
    expect(company()).toEqual(company());

    const ids = ({ orders }: ReturnType<typeof company>) => orders.map(({ id }) => id).sort();
    expect(ids(company('2027-03-03'))).toEqual(ids(company()));
  });

  it.each(Locale.options)('gives every customer a name of its own in %s', (locale) => {
    expect(new Set(company(TODAY, locale).customers.map(({ name }) => name)).size).toBe(60);
  });

  it('speaks of amounts as a company in the currency would', () => {
    const [euro] = company().orders;
    const [real] = company(TODAY, 'pt-BR', 'BRL').orders;
    expect((real?.net ?? 0) / (euro?.net ?? 1)).toBeCloseTo(6, 2);
  });
});
