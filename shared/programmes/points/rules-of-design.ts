import type { PointsRules, ProgrammeDesign } from '#shared/contracts';

/** Sales that one point stands for: small enough for every order to count, large enough for balances to be read. */
const SALES_PER_POINT = 10;

/**
 * The rules of a programme of points or tiers as rules of the ledger: a point is worth what the lowest rate gives back
 * for its sales, and each further threshold is a level, for which `names` has the words. Null for programmes without
 * such rules. What a level gives beyond points is up to the company: the ledger knows one value of a point.
 */
export function pointsRulesOf(
  { type, rules, assumptions }: Pick<ProgrammeDesign, 'type' | 'rules' | 'assumptions'>,
  names: readonly string[],
  usual: PointsRules,
): PointsRules | null {
  const [lowest] = rules;
  if ((type !== 'points' && type !== 'tiers') || lowest === undefined) return null;
  const levels = rules
    .filter(({ from }) => from > 0)
    .flatMap(({ from }, i) => {
      const name = names[i];
      return name === undefined ? [] : [{ name, from }];
    });
  return {
    ...usual,
    earning: [{ kind: 'per_amount', points: 1, per: SALES_PER_POINT }],
    tiers: levels.length === 0 ? null : { by: 'sales', graceMonths: 3, levels },
    pointValue: lowest.rate * SALES_PER_POINT,
    breakage: 1 - (assumptions.redeem.low + assumptions.redeem.high) / 2,
  };
}
