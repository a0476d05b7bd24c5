import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/history';
import { FIRST_DAY } from '../../../infra/local/samples/calendar.ts';
import { contractInvoices, contractTerms, type Term } from '../../../infra/local/samples/contract.ts';
import { sfc32 } from '../../../infra/local/samples/sfc32.ts';

function termsOf(seed: string, start: string, renewChance: number, most = 10): Term[] {
  const terms: Term[] = [];
  for (const term of contractTerms(sfc32(seed), dayOf(start), 12_000, renewChance)) {
    terms.push(term);
    if (terms.length === most) break;
  }
  return terms;
}

describe('contractTerms', () => {
  it('follow one another without a gap, each a renewal more and never cheaper', () => {
    const terms = termsOf('MG-0003', '2021-01-31', 1);

    expect(terms.map(({ renewals }) => renewals)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const [i, term] of terms.slice(1).entries()) {
      expect(term.start).toBe(terms[i]?.end);
      expect(term.annualValue).toBeGreaterThanOrEqual(terms[i]?.annualValue ?? 0);
      expect(term.noticeDay).toBeNull();
    }
  });

  it('end with the one in which notice is given, before its end', () => {
    const [only, ...more] = termsOf('MG-0004', '2024-05-01', 0);

    expect(more).toEqual([]);
    expect(only?.noticeDay).toBeLessThan(only?.end ?? 0);
    expect(only?.noticeDay).toBeGreaterThan(only?.start ?? 0);
  });
});

describe('contractInvoices', () => {
  it('come monthly for a twelfth of the year, as far back as the records go', () => {
    const term = {
      start: dayOf('2021-07-01'),
      end: dayOf('2022-07-01'),
      annualValue: 12_000,
      renewals: 0,
      noticeDay: null,
    };

    const invoices = [...contractInvoices(sfc32('MG-0005'), [term])];

    expect(invoices).toHaveLength(6);
    expect(invoices.every(({ day, amount }) => day >= FIRST_DAY && amount === 1_000)).toBe(true);
  });
});
