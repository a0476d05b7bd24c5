/** A moment as the clock on the wall of a time zone shows it: `2026-11-21T06:10`. */
export type LocalTime = string;

/**
 * Reads moments as days and times of one time zone. Made once a run: building the formatter is the slow part,
 * and an orders tab asks tens of thousands of times, mostly for the same days.
 */
export function wallClock(timeZone: string): (moment: Date) => LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const known = new Map<number, LocalTime>();
  return (moment) => {
    const time = moment.getTime();
    let text = known.get(time);
    if (text === undefined) {
      const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
      text = `${String(part.year).padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
      known.set(time, text);
    }
    return text;
  };
}

/** The day of a moment, `2026-11-21`. */
export function isoDayOf(time: LocalTime): string {
  return time.slice(0, 10);
}
