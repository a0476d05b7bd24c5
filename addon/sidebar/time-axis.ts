/** The months that the charts of a card share, and where a day stands among them. */
export interface TimeAxis {
  /** As 2026-11, oldest first, without a gap. */
  readonly months: readonly string[];
  /** From 0, where the first month begins, to 1, where the last one ends; a day of no month of it is outside. */
  readonly at: (date: string) => number;
}

/** So much of the past is shown, or as much as there is; and so much of what is to come. */
const MOST_MONTHS = 24;
const MOST_MONTHS_AHEAD = 12;

/** From the month of `first` on, over that of `today`, to that of `last`. ISO days or months. */
export function timeAxis(first: string, today: string, last: string): TimeAxis {
  const now = monthNumber(today);
  const from = Math.max(now - MOST_MONTHS + 1, Math.min(now, monthNumber(first)));
  const to = Math.min(now + MOST_MONTHS_AHEAD, Math.max(now, monthNumber(last)));
  const months = Array.from({ length: to - from + 1 }, (_, i) => monthName(from + i));
  return { months, at: (date) => (monthNumber(date) + monthShare(date) - from) / months.length };
}

function monthNumber(iso: string): number {
  return 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7)) - 1;
}

function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** How much of its month has passed when the day begins. */
function monthShare(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (day - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}
