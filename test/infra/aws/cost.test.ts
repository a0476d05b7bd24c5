import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monthOf, totalOf, USE } from '../../../infra/aws/cost/month.ts';
import { PRICES } from '../../../infra/aws/cost/prices.ts';
import { costReport, type Evidence } from '../../../infra/aws/cost/report.ts';

const evidence: Evidence = JSON.parse(readFileSync('infra/aws/cost/evidence.json', 'utf8'));
const line = (customers: number, name: string, changes: Partial<Evidence> = {}) =>
  monthOf(customers, { ...evidence, ...changes }).find(([what]) => what === name)?.[1] ?? Number.NaN;

describe('what a month costs', () => {
  it('charges an order as a transaction: two units for each KB of the order and of the summary', () => {
    const bytes = { ...evidence.bytes, order: 1_025, summary: 300 };

    expect(line(1_000_000, 'Imports: writes', { bytes })).toBeCloseTo(
      1e6 * USE.ordersPerCustomer * (4 + 2) * PRICES.writeUnit,
      6,
    );
  });

  it('writes by night what changes, and no more', () => {
    const still = line(2_000, 'Nights: writes', { changedShare: 0 });
    const lively = line(2_000, 'Nights: writes', { changedShare: 0.5 });

    const bytes = Math.ceil(evidence.bytes.result / 1024);
    expect(lively - still).toBeCloseTo(2_000 * 30 * 0.5 * (4 + 2 * bytes) * PRICES.writeUnit, 8);
  });

  it('charges a signal for its request and for what it writes, and an e-mail as SES does', () => {
    const bytes = { ...evidence.bytes, order: 1_000, summary: 1_000, mail: 0, result: 0 };
    const signal = line(1_000_000, 'Signals of marketing tools', { bytes }) / 1e6 / USE.signalsPerCustomer;

    expect(signal).toBeGreaterThan(5 * PRICES.writeUnit + PRICES.apiRequest);
    expect(signal).toBeLessThan(1e-5);
    expect(line(USE.customersPerCompany, 'Weekly e-mail (SES)', { bytes })).toBeCloseTo(
      USE.mailsPerCompany * USE.weeks * PRICES.mail,
      8,
    );
  });

  it('grows with the customers, but for what watches', () => {
    const [small, large] = [100_000, 1_000_000].map((customers) =>
      totalOf(monthOf(customers, evidence).filter(([what]) => what !== 'CloudWatch')),
    );
    expect((large ?? 0) / (small ?? 1)).toBeGreaterThan(9.5);
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(10.01);
  });

  it('is what COST.md says', () => {
    expect(readFileSync('infra/COST.md', 'utf8')).toBe(costReport(evidence));
  });
});
