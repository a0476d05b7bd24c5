import type { ProgrammeDesign, ProgrammeType, Quadrant } from '#shared/contracts';
import type { PlanTerms } from '#shared/scoring';
import { TYPE_ASSUMPTIONS } from './assumptions.ts';
import { roundMoney, roundShare } from './round.ts';
import { type AdvisedCustomer, accountsHolding, quantileOver } from './traits.ts';

/** Hours of work, to set a programme up and a year to run it. */
const HOURS: Readonly<Record<ProgrammeType, { readonly start: number; readonly year: number }>> = {
  points: { start: 80, year: 120 },
  tiers: { start: 60, year: 90 },
  complementary: { start: 16, year: 40 },
  partnership: { start: 60, year: 60 },
  individual: { start: 24, year: 40 },
  paid: { start: 80, year: 120 },
};

/** The part of the margin that rewards may take: enough to be felt, little enough to be earned back. */
const MARGIN_FOR_REWARDS = 0.05;
const MARGIN_FOR_GROWTH = 0.15;
/** The sales at which levels begin: the middle, the upper fifth, the upper twentieth of the customers. */
const TIER_SHARES = [0.5, 0.8, 0.95] as const;
const TIER_STEPS = [0.5, 1, 1.5] as const;
/** Of what a True Friend contributes in a year. */
const GIFT_SHARE = 0.01;
/** Of what a customer buys in a year. */
const FEE_SHARE = 0.01;
const SERVICE_FOR_FEE = 0.5;
/** Hours a year for each account that gets terms of its own. */
const HOURS_FOR_ACCOUNT = 16;

/** Strangers want no investment (Reinartz & Kumar 2002). */
const ALL_BUT_STRANGERS: Quadrant[] = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE'];

/** A programme of the type with simple rules, in this portfolio's own amounts. */
export function defaultDesign(
  type: ProgrammeType,
  customers: readonly AdvisedCustomer[],
  { hourCost }: PlanTerms,
): ProgrammeDesign {
  const buying = customers.filter(({ lifecycle, sales }) => lifecycle !== 'LAPSED' && sales > 0);
  const friends = buying.filter(({ quadrant }) => quadrant === 'TRUE_FRIEND');
  const margin = marginOf(buying);
  const rate = roundShare(Math.max(0, margin) * MARGIN_FOR_REWARDS);
  const usualSales = quantileOver(buying, 0.5, ({ sales }) => sales) ?? 0;
  const base: ProgrammeDesign = {
    type,
    invited: ALL_BUT_STRANGERS,
    minimumSales: 0,
    rules: [],
    rewardOn: 'all_sales',
    benefitPerMember: 0,
    feePerMember: 0,
    runningCost: roundMoney(HOURS[type].year * hourCost),
    startCost: roundMoney(HOURS[type].start * hourCost),
    assumptions: TYPE_ASSUMPTIONS[type],
  };
  switch (type) {
    case 'points':
      return { ...base, rules: [{ from: 0, rate }] };
    case 'tiers':
      return { ...base, rules: tiersOver(buying, rate) };
    case 'complementary': {
      const gift = quantileOver(friends, 0.5, ({ contribution }) => GIFT_SHARE * Math.max(0, contribution));
      return { ...base, invited: ['TRUE_FRIEND'], benefitPerMember: roundMoney(gift ?? 0) };
    }
    case 'partnership':
      return base;
    case 'individual':
      return {
        ...base,
        minimumSales: salesOfKeyAccounts(buying),
        rules: [{ from: 0, rate: roundShare(Math.max(0, margin) * MARGIN_FOR_GROWTH) }],
        rewardOn: 'growth',
        benefitPerMember: roundMoney(HOURS_FOR_ACCOUNT * hourCost),
      };
    case 'paid': {
      const fee = roundMoney(FEE_SHARE * usualSales);
      return { ...base, feePerMember: fee, benefitPerMember: SERVICE_FOR_FEE * fee };
    }
  }
}

/** Of all their sales together. */
function marginOf(customers: readonly AdvisedCustomer[]): number {
  const sum = (of: (customer: AdvisedCustomer) => number) =>
    customers.reduce((total, customer) => total + customer.standsFor * of(customer), 0);
  const sales = sum((customer) => customer.sales);
  return sales > 0 ? sum(({ gross }) => gross) / sales : 0;
}

/** Levels that stand apart; fewer where the customers are too much alike. */
function tiersOver(buying: readonly AdvisedCustomer[], rate: number): ProgrammeDesign['rules'] {
  const levels = TIER_SHARES.map((share, i) => ({
    from: roundMoney(quantileOver(buying, share, ({ sales }) => sales) ?? 0),
    rate: roundShare(rate * (TIER_STEPS[i] ?? 1)),
  }));
  return levels.filter(({ from }, i) => i === 0 || from > (levels[i - 1]?.from ?? 0));
}

/** What the smallest of the accounts that hold half of the profit buys. */
function salesOfKeyAccounts(buying: readonly AdvisedCustomer[]): number {
  const accounts = accountsHolding(0.5, buying) ?? 0;
  const best = [...buying].sort((a, b) => b.contribution - a.contribution).slice(0, accounts);
  return best.length === 0 ? 0 : Math.min(...best.map(({ sales }) => sales));
}
