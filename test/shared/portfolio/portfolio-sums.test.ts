import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quadrant } from '#shared/contracts';
import { addSums, EMPTY_SUMS, portfolioSums } from '#shared/portfolio';

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((minor) => minor / 100);
const customer = fc.record({
  quadrant: fc.constantFrom<Quadrant | null>('TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER', null),
  contributionLastActiveYear: fc.option(cents),
  clv: fc.option(fc.record({ historical: cents, residual: cents, total: cents })),
});

describe('the sums of a portfolio', () => {
  it('are those of its parts, to the cent, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(customer), fc.nat(), (customers, at) => {
        const cut = at % (customers.length + 1);
        const parts = [customers.slice(0, cut), customers.slice(cut)].map((part) =>
          portfolioSums(part, 'EUR'),
        );

        const whole = parts.reduce((a, b) => addSums(a, b, 'EUR'), EMPTY_SUMS);

        expect(whole).toEqual(portfolioSums(customers, 'EUR'));
      }),
    );
  });

  it('count who has no quadrant, and take what is not there for nothing', () => {
    const sums = portfolioSums(
      [
        {
          quadrant: 'BUTTERFLY',
          contributionLastActiveYear: 0.1,
          clv: { historical: 1, residual: 2, total: 3 },
        },
        { quadrant: 'BUTTERFLY', contributionLastActiveYear: 0.2, clv: null },
        { quadrant: null, contributionLastActiveYear: null, clv: null },
      ],
      'EUR',
    );

    expect(sums.BUTTERFLY).toEqual({ customers: 2, contribution: 0.3, residual: 2, clv: 3 });
    expect(sums.none).toEqual({ customers: 1, contribution: 0, residual: 0, clv: 0 });
    expect(sums.TRUE_FRIEND.customers).toBe(0);
  });
});
