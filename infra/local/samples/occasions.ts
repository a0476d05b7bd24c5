import type { Day } from '#shared/history';
import { workdayFrom } from './calendar.ts';
import { gamma } from './draws.ts';
import type { SampleCustomer } from './portfolio.ts';
import type { Random } from './sfc32.ts';

/** For so long after its last order a customer still calls and answers. */
const LINGERS_DAYS = 45;

/**
 * Workdays on which something happens with a customer: at random, `meanGapDays` apart, from its first order to some
 * weeks after its last, up to `today`. Whoever draws for a day does it before asking for the next.
 */
export function* occasions(
  random: Random,
  { documents }: SampleCustomer,
  today: Day,
  meanGapDays: number,
): Generator<Day> {
  const days = documents.map(({ day }) => day);
  const end = Math.min(today, Math.max(...days) + LINGERS_DAYS);
  for (let moment = Math.min(...days); ; ) {
    moment += gamma(random, 1, meanGapDays);
    const day = workdayFrom(Math.floor(moment));
    if (day > end) return;
    yield day;
  }
}
