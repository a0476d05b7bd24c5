import type { CustomerScore, GroupSums, PortfolioSums } from '#shared/contracts';
import { minorPerMajor } from '#shared/history';

type Summed = Pick<CustomerScore, 'quadrant' | 'contributionLastActiveYear' | 'clv'>;

const NOTHING: GroupSums = { customers: 0, contribution: 0, residual: 0, clv: 0 };

export const EMPTY_SUMS: PortfolioSums = {
  TRUE_FRIEND: NOTHING,
  BUTTERFLY: NOTHING,
  BARNACLE: NOTHING,
  STRANGER: NOTHING,
  none: NOTHING,
};

/**
 * The sums of some of the customers, by quadrant: those of parts of a portfolio add up to those of the whole, see
 * `addSums`. `currency` tells how small an amount can be: sums are exact in its minor units.
 */
export function portfolioSums(scores: readonly Summed[], currency: string): PortfolioSums {
  const sums: { -readonly [Group in keyof PortfolioSums]: GroupSums } = { ...EMPTY_SUMS };
  for (const { quadrant, contributionLastActiveYear, clv } of scores) {
    const group = quadrant ?? 'none';
    const own: GroupSums = {
      customers: 1,
      contribution: contributionLastActiveYear ?? 0,
      residual: clv?.residual ?? 0,
      clv: clv?.total ?? 0,
    };
    sums[group] = addGroup(sums[group], own, currency);
  }
  return sums;
}

export function addSums(a: PortfolioSums, b: PortfolioSums, currency: string): PortfolioSums {
  return {
    TRUE_FRIEND: addGroup(a.TRUE_FRIEND, b.TRUE_FRIEND, currency),
    BUTTERFLY: addGroup(a.BUTTERFLY, b.BUTTERFLY, currency),
    BARNACLE: addGroup(a.BARNACLE, b.BARNACLE, currency),
    STRANGER: addGroup(a.STRANGER, b.STRANGER, currency),
    none: addGroup(a.none, b.none, currency),
  };
}

function addGroup(a: GroupSums, b: GroupSums, currency: string): GroupSums {
  const perMajor = minorPerMajor(currency);
  const add = (x: number, y: number) => Math.round((x + y) * perMajor) / perMajor;
  return {
    customers: a.customers + b.customers,
    contribution: add(a.contribution, b.contribution),
    residual: add(a.residual, b.residual),
    clv: add(a.clv, b.clv),
  };
}
