import { rhythmCycle, rhythmPAlive } from '#shared/btyd';
import type { ContractState, Mood } from '#shared/clv';
import { type CustomerDetail, FIRST_DAY } from '#shared/contracts';
import { customerForecaster, type Occasions, purchasesUntil, spread } from '#shared/forecast';
import { type CustomerRecord, type Day, dayOf, gapsBetween, isoDateOf } from '#shared/history';
import { contractOutlook } from '#shared/segmentation';
import type { Frame } from './frame.ts';
import type { ScorableStanding } from './standing.ts';

type Curve = CustomerDetail['curve'];

/** Together with the first and the last day and today, at most 60 points. */
const MOST_MONTHS = 22;
const MOST_TURNS = 22;
const MOST_MONTHS_AHEAD = 12;

/**
 * Prepares the curves of one portfolio's customers: the probability of being still active, as the model of today sees
 * it, on some days from the first order on, and on into the horizon as if no further order came. Each day is judged by
 * what was ordered up to then, with the very forecaster of the row, so that today's point is the row's `pAlive`.
 */
export function activeCurves(
  frame: Pick<Frame, 'model' | 'asOf' | 'horizonDays' | 'usualCycleDays'>,
): (standing: ScorableStanding, record: Pick<CustomerRecord, 'facts'>) => Curve {
  const { model, asOf, horizonDays, usualCycleDays } = frame;
  const forecastOf = model.orders && customerForecaster(model.orders, horizonDays);
  const byOrders = (occasions: Occasions) => (day: Day) => {
    const purchases = purchasesUntil(occasions, day);
    if (!purchases) return 0;
    if (forecastOf) return forecastOf(purchases).pAlive;
    return rhythmPAlive({
      orders: purchases.occasions.length,
      recencyDays: purchases.recencyDays,
      cycleDays: rhythmCycle(gapsBetween(purchases.occasions), usualCycleDays),
    });
  };
  return (standing, { facts }) => {
    if (standing.kind === 'contract') {
      const { contract } = standing;
      // Reckoned from many renewals, a start may lie before any day that a history may hold.
      const first = Math.min(Math.max(contract.start, dayOf(FIRST_DAY)), asOf);
      return curve({ first, asOf, horizonDays }, turnsOf(contract, asOf), byContract(contract, facts, asOf));
    }
    const { occasions } = standing.purchases;
    return curve({ first: occasions[0] ?? asOf, asOf, horizonDays }, occasions, byOrders(occasions));
  };
}

/** Where a contract's curve makes a step: when notice is known, and at the end. */
function turnsOf({ end, noticeGiven }: ContractState, asOf: Day): Day[] {
  return noticeGiven ? [asOf - 1, end, end + 1] : [end, end + 1];
}

/** Sure while it runs, gone after its end. Since when notice is known is not known: it counts from today on. */
function byContract(contract: ContractState, mood: Mood, asOf: Day): (day: Day) => number {
  return (day) =>
    contractOutlook(
      { ...contract, running: contract.end >= day, noticeGiven: contract.noticeGiven && day >= asOf },
      mood,
    ).pAlive;
}

function curve(
  { first, asOf, horizonDays }: { readonly first: Day; readonly asOf: Day; readonly horizonDays: number },
  turns: readonly Day[],
  pAliveOn: (day: Day) => number,
): Curve {
  const last = asOf + horizonDays;
  const months = monthStarts(first, last);
  const days = new Set([
    first,
    asOf,
    last,
    ...spread(
      months.filter((day) => day < asOf),
      MOST_MONTHS,
    ),
    ...spread(
      months.filter((day) => day > asOf),
      MOST_MONTHS_AHEAD,
    ),
    ...spread(
      turns.filter((day) => day > first && day < last),
      MOST_TURNS,
    ),
  ]);
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({ date: isoDateOf(day), pAlive: pAliveOn(day), ahead: day > asOf }));
}

/** The first days of the months between two days. */
function monthStarts(first: Day, last: Day): Day[] {
  const starts: Day[] = [];
  for (let day = first + 1; day < last; day++) {
    if (isoDateOf(day).endsWith('-01')) starts.push(day);
  }
  return starts;
}
