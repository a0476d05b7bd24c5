import type { CustomerRecord, Day } from '#shared/history';

/** What a customer did in the programme since a day. */
export interface Member {
  /** Since when it is one without a break; null where it is none, or not any more. */
  readonly since: Day | null;
  /** It was one and is none any more. */
  readonly left: boolean;
  readonly redemptions: number;
  /** What the rewards cost, minor units. */
  readonly rewardCost: number;
}

/** Who redeems has joined, whether or not the day was noted. Leaving on the day of joining is leaving. */
export function memberOf({ relations }: CustomerRecord, from: Day, today: Day): Member {
  const steps = (relations?.memberships ?? [])
    .filter(({ day }) => day >= from && day <= today)
    .sort((one, other) => one.day - other.day || RANK[one.what] - RANK[other.what]);
  let since: Day | null = null;
  let [left, redemptions, rewardCost] = [false, 0, 0];
  for (const { day, what, costMinor = 0, count } of steps) {
    left = what === 'left' && since !== null;
    since = what === 'left' ? null : (since ?? day);
    rewardCost += what === 'redeemed' ? costMinor * count : 0;
    redemptions += what === 'redeemed' ? count : 0;
  }
  return { since, left, redemptions, rewardCost };
}

const RANK = { joined: 0, redeemed: 1, left: 2 } as const;
