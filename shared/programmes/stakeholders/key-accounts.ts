import type { CustomerScore, StakeholderPlan } from '#shared/contracts';

/** Key are those who, the largest first, make this part of the contribution (Pareto's cut at a half). */
const KEY_SHARE = 0.5;

type Scored = Pick<
  CustomerScore,
  'customerId' | 'contributionLastActiveYear' | 'touchTier' | 'valueIfActive'
>;

/** A key account, and by what it is one. */
export interface KeyAccount<Score> {
  readonly score: Score;
  readonly keyBy: NonNullable<StakeholderPlan['keyBy']>;
}

/** Who gets high touch, and who makes the first half of the contribution; the most valuable first. */
export function keyAccounts<Score extends Scored>(scores: readonly Score[]): KeyAccount<Score>[] {
  const leading = leadersIn(scores);
  return scores
    .flatMap((score): KeyAccount<Score>[] => {
      if (score.touchTier === 'HIGH') return [{ score, keyBy: 'high_touch' }];
      return leading.has(score.customerId) ? [{ score, keyBy: 'contribution' }] : [];
    })
    .sort(
      ({ score: a }, { score: b }) =>
        (b.valueIfActive ?? 0) - (a.valueIfActive ?? 0) || (a.customerId < b.customerId ? -1 : 1),
    );
}

function leadersIn(scores: readonly Scored[]): ReadonlySet<string> {
  const earning = scores
    .map(({ customerId, contributionLastActiveYear }) => ({
      customerId,
      contribution: contributionLastActiveYear ?? 0,
    }))
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution || (a.customerId < b.customerId ? -1 : 1));
  const half = KEY_SHARE * earning.reduce((sum, { contribution }) => sum + contribution, 0);
  const leaders = new Set<string>();
  let running = 0;
  for (const { customerId, contribution } of earning) {
    if (running >= half) break;
    running += contribution;
    leaders.add(customerId);
  }
  return leaders;
}
