import type { PointsAccount, PointsOverview, PointsRules } from '#shared/contracts';
import { minorPerMajor } from '#shared/history';

/**
 * The points of a company's customers together; see PointsOverview. The liability is what the customers may still
 * redeem, less the breakage that experience lets expect (IFRS 15, B44–B46: unexercised rights).
 */
export function pointsOverview(
  accounts: readonly PointsAccount[],
  rules: PointsRules,
  currency: string,
): Omit<PointsOverview, 'asOf' | 'currency' | 'rules'> {
  const total = (figureOf: (account: PointsAccount) => number) =>
    accounts.reduce((sum, account) => sum + figureOf(account), 0);
  const outstanding = total(({ balance }) => Math.max(0, balance));
  const perMajor = minorPerMajor(currency);
  const liability = outstanding * rules.pointValue * (1 - rules.breakage);
  return {
    members: total(({ member }) => Number(member)),
    outstanding,
    liability: Math.round(liability * perMajor) / perMajor,
    expiringSoon: total(({ expiring }) => expiring.reduce((sum, { points }) => sum + points, 0)),
    redeemed: total(({ redeemed }) => redeemed),
    expired: total(({ expired }) => expired),
    tierSizes: (rules.tiers?.levels ?? []).map((_, i) => total(({ tier }) => Number(tier === i))),
  };
}
