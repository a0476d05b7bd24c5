/** A day as a whole number: days since 1970-01-01. All history is kept in days; no time of day, no zone. */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;

/** `1997-01-01` → 9862. */
export function dayOf(isoDate: string): Day {
  return Date.parse(`${isoDate}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

// A portfolio has few days and asks for each of them often; `toISOString` takes a microsecond.
const isoDates = new Map<Day, string>();

/** 9862 → `1997-01-01`. */
export function isoDateOf(day: Day): string {
  let text = isoDates.get(day);
  if (text === undefined) {
    text = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
    isoDates.set(day, text);
  }
  return text;
}

/** The same day of the month so many months later, or the month's last. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = Date.UTC(year, month + 1, 0) / MILLISECONDS_PER_DAY;
  return Math.min(lastOfMonth, Date.UTC(year, month, date.getUTCDate()) / MILLISECONDS_PER_DAY);
}
