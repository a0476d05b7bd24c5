import { DAYS_PER_YEAR } from '#shared/clv';
import type { CustomerFacts } from '#shared/contracts';
import type { Counted, Day, Relations } from '#shared/history';
import type { Moment } from './moment.ts';

const WINBACK = 'A08';
const SUCCESS_STORY = 'A23';

/** What our own actions came to, and the customers that this one brought or tried to bring. */
export function outcomeFacts(
  { outcomes = [], referrals = [] }: Relations,
  { asOf, lastOrder }: Moment,
): CustomerFacts {
  const known = outcomes.filter(({ day }) => day <= asOf);
  const winbacks = known.filter(({ action, done }) => action === WINBACK && done);
  const caseDone = known.some(({ action, worked }) => action === SUCCESS_STORY && worked === true);
  const referred = referrals.filter(({ day }) => day <= asOf);
  return {
    ...(winbacks.length > 0 && {
      winbackAttempts: timesAfter(lastOrder ?? Number.NEGATIVE_INFINITY, winbacks),
    }),
    ...(caseDone && { caseDone }),
    ...(referred.length > 0 && { referrals12m: timesAfter(asOf - DAYS_PER_YEAR, referred) }),
  };
}

function timesAfter(start: Day, happened: readonly Counted<{ readonly day: Day }>[]): number {
  return happened.reduce((sum, { day, count }) => (day > start ? sum + count : sum), 0);
}
