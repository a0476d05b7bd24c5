/** The hour of a company's day at which the work of its night begins; no change of the clocks leaves it out. */
export const REFRESH_HOUR = 4;

/** Whether it is that hour in a time zone (IANA name). False in one that there is not. */
export function isDue(timeZone: string, now: Date): boolean {
  try {
    const hour = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now);
    return Number(hour) === REFRESH_HOUR;
  } catch {
    // Kept before the runtime's list of zones changed: its company refreshes by hand.
    return false;
  }
}
