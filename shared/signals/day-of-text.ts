/** Unix times of seconds have fewer digits than those of milliseconds until the year 5138. */
const FIRST_MILLISECONDS = 1e11;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME_WITHOUT_ZONE = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const TIME_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The day (ISO) that a field means: a day, a time, or a Unix time in seconds or milliseconds. A time without a zone is
 * one of the company's own clocks.
 *
 * @param dayOf the day of a moment in the company's time zone
 * @returns null when it is none of these
 */
export function dayOfText(text: string, dayOf: (moment: Date) => string): string | null {
  if (DAY.test(text)) return text;
  const [, day] = TIME_WITHOUT_ZONE.exec(text) ?? [];
  if (day !== undefined) return day;
  const moment = momentOf(text);
  return moment === null || Number.isNaN(moment.getTime()) ? null : dayOf(moment);
}

function momentOf(text: string): Date | null {
  if (TIME_WITH_ZONE.test(text)) return new Date(text);
  if (!/^\d{9,14}$/.test(text)) return null;
  const time = Number(text);
  return new Date(time < FIRST_MILLISECONDS ? time * 1000 : time);
}
