import type { ProgrammeTracking } from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';

type NpsChange = ProgrammeTracking['nps']['members'];

const PROMOTER = 9;
const DETRACTOR = 6;
/** Of fewer answers no score is told. */
const FEWEST_ANSWERS = 5;

/** The score of the customers' last answers before a day, and of their last since. */
export function npsChange(records: readonly CustomerRecord[], start: Day, today: Day): NpsChange {
  const before = records.flatMap((record) => lastScore(record, Number.NEGATIVE_INFINITY, start - 1));
  const since = records.flatMap((record) => lastScore(record, start, today));
  return { before: npsOf(before), since: npsOf(since), answers: since.length };
}

/** Of several answers on one day the lowest counts. */
function lastScore({ relations }: CustomerRecord, from: Day, to: Day): number[] {
  let [last, score]: [Day, number | null] = [from, null];
  for (const { day, nps } of relations?.surveys ?? []) {
    if (nps === undefined || day < last || day > to) continue;
    score = day === last && score !== null ? Math.min(score, nps) : nps;
    last = day;
  }
  return score === null ? [] : [score];
}

function npsOf(scores: readonly number[]): number | null {
  if (scores.length < FEWEST_ANSWERS) return null;
  const share = (holds: (score: number) => boolean) => scores.filter(holds).length / scores.length;
  return 100 * (share((score) => score >= PROMOTER) - share((score) => score <= DETRACTOR));
}
