const DAY_MS = 86_400_000;
/** Serial of 1970-01-01: spreadsheets count days from 1899-12-30. */
const EPOCH_SERIAL = 25_569;
/** Every time zone in use changes its offset on a whole quarter of an hour of UTC. */
const OFFSET_STEP_MS = 900_000;

/** Days since 1899-12-30 of a calendar day and time; null if there is no such day. Months count from 1. */
export function serialOf(year: number, month: number, day: number, seconds = 0): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY_MS + EPOCH_SERIAL + seconds / 86_400;
}

/** The wall-clock time of a serial, to be read with the UTC getters. */
export function wallClockOf(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_SERIAL) * DAY_MS));
}

/** The instant, in milliseconds since 1970, at which clocks of the time zone show the serial. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = wallClockOf(serial).getTime();
  // The offset is that of the instant, which is not known yet: the second guess is right but inside a gap.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** What clocks of the time zone show at an instant, as a serial. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone)) / DAY_MS + EPOCH_SERIAL;
}

const clocks = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

/** Milliseconds by which the time zone is ahead of UTC; remembered, since asking Intl is slow for a whole sheet. */
function offsetAt(instant: number, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? newClock(timeZone);
  const step = Math.floor(instant / OFFSET_STEP_MS);
  const known = clock.offsets.get(step);
  if (known !== undefined) return known;
  const at = step * OFFSET_STEP_MS;
  const field: Record<string, number> = {};
  for (const { type, value } of clock.format.formatToParts(at)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - at;
  clock.offsets.set(step, offset);
  return offset;
}

function newClock(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const clock = { format, offsets: new Map<number, number>() };
  clocks.set(timeZone, clock);
  return clock;
}
