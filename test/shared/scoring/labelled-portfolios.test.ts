import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dayOf, foldOrders } from '#shared/history';
import { fitPortfolio, readPortfolioFile, scoreCustomer } from '#shared/scoring';

/** What an expert wrote beside each customer of the four portfolios. */
const Labelled = z.object({
  scenario: z.object({
    customers: z.array(
      z.object({
        id: z.string(),
        expected: z.object({
          quadrant: z.nullable(z.string()),
          quadrant_also_ok: z.array(z.string()),
          lifecycle: z.string(),
          primary_action: z.string(),
          action_also_ok: z.array(z.string()),
          must_not_be_primary: z.array(z.string()),
        }),
      }),
    ),
  }),
});

const PORTFOLIOS = [
  'packaging-distributor',
  'accounting-software',
  'industrial-equipment',
  'food-wholesaler',
];
const SHARE_RIGHT = 0.97;

function readLabelled(name: string) {
  const json: unknown = JSON.parse(
    readFileSync(new URL(`../../fixtures/portfolios/${name}.json`, import.meta.url), 'utf8'),
  );
  const portfolio = readPortfolioFile(json);
  const asOf = dayOf(portfolio.asOf);
  const records = portfolio.customers.map(({ customerId, name, facts }) => ({
    customerId,
    name: name ?? customerId,
    facts,
    ledger: foldOrders(
      [],
      portfolio.orders.filter((order) => order.customerId === customerId),
    ),
  }));
  const model = fitPortfolio(records, portfolio.settings, asOf);
  const labels = new Map(Labelled.parse(json).scenario.customers.map(({ id, expected }) => [id, expected]));
  return records.map((record) => {
    const score = scoreCustomer(record, model, portfolio.settings, asOf, 'en');
    const expected = labels.get(record.customerId);
    if (!expected) throw new Error(`no label for ${record.customerId}`);
    return { score, expected };
  });
}

describe.each(PORTFOLIOS)('the portfolio %s, labelled by an expert', (name) => {
  const rows = readLabelled(name);

  it('has the quadrant right', () => {
    const right = rows.filter(({ score, expected }) =>
      [expected.quadrant, ...expected.quadrant_also_ok].includes(score.quadrant),
    );

    expect(right.length / rows.length).toBeGreaterThanOrEqual(SHARE_RIGHT);
  });

  it('has the primary action right', () => {
    const right = rows.filter(({ score, expected }) =>
      [expected.primary_action, ...expected.action_also_ok].includes(score.primaryAction.id),
    );

    expect(right.length / rows.length).toBeGreaterThanOrEqual(SHARE_RIGHT);
  });

  it('has the lifecycle right', () => {
    const right = rows.filter(({ score, expected }) => score.lifecycle === expected.lifecycle);

    expect(right.length / rows.length).toBeGreaterThanOrEqual(SHARE_RIGHT);
  });

  it('proposes nothing that the expert forbids', () => {
    const forbidden = rows.filter(({ score, expected }) =>
      expected.must_not_be_primary.includes(score.primaryAction.id),
    );

    expect(forbidden.map(({ score }) => score.customerId)).toEqual([]);
  });
});
