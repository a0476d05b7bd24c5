/** The hour of a company's day at which the work of its night begins; no change of the clocks leaves it out. */
export const REFRESH_HOUR = 4;

/** Whether it is that hour in a time zone (IANA name). False in one that there is not. */
export function isDue(timeZone: string, now: Date): boolean {
  return hourIn(timeZone, now) === REFRESH_HOUR;
}

/** The hour of the day, 0…23, in a time zone; null in one that there is not. */
export function hourIn(timeZone: string, now: Date): number | null {
  try {
    return Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now));
  } catch {
    // Kept before the runtime's list of zones changed: its company refreshes by hand.
    return null;
  }
}
