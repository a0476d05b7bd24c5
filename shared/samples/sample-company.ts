import type { Locale } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { type Day, dayOf, isoDateOf } from '#shared/history';
import { HABITS, type Habit } from './habits.ts';
import { CATEGORIES, COMPLAINT_SUBJECTS, nameAt } from './sample-names.ts';

/** Days are ISO dates, money is in major units. */
export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly segment: string;
  /** Part of the net sales, 0…1. */
  readonly margin: number;
  readonly costToServe: number;
  readonly contract: {
    readonly end: string;
    readonly annualValue: number;
    readonly renewals: number;
  } | null;
  readonly survey: { readonly nps: number; readonly date: string } | null;
}

export interface SampleOrder {
  readonly id: string;
  readonly date: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly category: string;
  readonly net: number;
}

export interface SampleComplaint {
  readonly id: string;
  readonly customerId: string;
  readonly opened: string;
  /** '' while it is open. */
  readonly resolved: string;
  readonly subject: string;
}

export interface SampleCompany {
  readonly customers: readonly SampleCustomer[];
  /** The newest first, as exports have them. */
  readonly orders: readonly SampleOrder[];
  readonly complaints: readonly SampleComplaint[];
}

export interface SampleOptions {
  /** Of the names and words. */
  readonly locale: Locale;
  readonly currency: string;
  /** The last day of the history. */
  readonly today: string;
}

const SEED = 2_002;
const PREFIX = 'SAMPLE-';
const DAYS_PER_YEAR = 365;

/** What a unit of the habits' amounts is in currencies that are worth much less. */
const WORTH: Readonly<Record<string, number>> = { PLN: 4, BRL: 6 };

/** The ids of the made-up customers, the same in every language and on every day. */
export const SAMPLE_CUSTOMER_IDS: readonly string[] = Array.from(
  { length: HABITS.reduce((sum, { customers }) => sum + customers, 0) },
  (_, i) => `${PREFIX}${String(i + 1).padStart(2, '0')}`,
);

/**
 * A made-up company with two years of orders: all four quadrants, True Friends that slip away, an open complaint, a
 * contract near its end. The same on every machine; another day moves all of it along, under the same ids.
 */
export function sampleCompany(options: SampleOptions): SampleCompany {
  const lives = habitOfEach().map((habit, place) => liveOf(place, habit, options));
  const customers = lives.map(({ customer }) => customer);
  const orders = lives
    .flatMap((life) => life.orders)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  return { customers, orders, complaints: complaintsOf(customers, options) };
}

function habitOfEach(): Habit[] {
  return HABITS.flatMap((habit) => Array.from({ length: habit.customers }, () => habit));
}

interface Life {
  readonly customer: SampleCustomer;
  readonly orders: readonly SampleOrder[];
}

function liveOf(place: number, habit: Habit, { locale, currency, today }: SampleOptions): Life {
  const random = seededRandom(SEED + place);
  const between = ([low, high]: readonly [number, number]) => low + (high - low) * random();
  const last = dayOf(today);
  const id = SAMPLE_CUSTOMER_IDS[place] ?? '';
  const { name, segment } = nameAt(place, locale);
  const typical = between(habit.amount) * (WORTH[currency] ?? 1);
  const gapDays = between(habit.gapDays);
  const margin = between(habit.margin);
  const serviceShare = between(habit.serviceShare);
  const mostOrders = habit.orders ? Math.round(between(habit.orders)) : Number.POSITIVE_INFINITY;
  const until = last - Math.round(habit.silentDays ? between(habit.silentDays) : 0);
  const favourite = CATEGORIES[locale][place % CATEGORIES[locale].length] ?? '';

  const orders: SampleOrder[] = [];
  for (
    let day = last - Math.round(between(habit.firstDaysAgo));
    day <= until && orders.length < mostOrders;
    day += Math.max(1, Math.round(gapDays * between([0.7, 1.3])))
  ) {
    const other = CATEGORIES[locale][Math.floor(random() * CATEGORIES[locale].length)] ?? '';
    orders.push({
      id: `${id}/${String(orders.length + 1).padStart(2, '0')}`,
      date: isoDateOf(workday(day)),
      customerId: id,
      customerName: name,
      category: random() < 0.7 ? favourite : other,
      net: cents(typical * between([0.7, 1.3])),
    });
  }
  const yearAgo = isoDateOf(last - DAYS_PER_YEAR);
  const netOfYear = orders.reduce((sum, { date, net }) => (date > yearAgo ? sum + net : sum), 0);
  return {
    orders,
    customer: {
      id,
      name,
      segment,
      margin: Math.round(margin * 100) / 100,
      costToServe: Math.round(netOfYear * serviceShare),
      contract: contractOf(place, netOfYear, last),
      survey: surveyOf(place, last),
    },
  };
}

/** Two of the True Friends have one, and the first ends within weeks. */
function contractOf(place: number, netOfYear: number, today: Day): SampleCustomer['contract'] {
  if (place % 7 !== 4 || place > 14) return null;
  return {
    end: isoDateOf(today + 40 + (place - 4) * 14),
    annualValue: Math.round(netOfYear / 100) * 100,
    renewals: 4,
  };
}

/** Answers of every third customer, the friends' mostly good. */
function surveyOf(place: number, today: Day): SampleCustomer['survey'] {
  if (place % 3 !== 2) return null;
  const nps = [9, 10, 8, 9, 4, 10, 7, 9, 6, 8][Math.floor(place / 3) % 10] ?? 8;
  return { nps, date: isoDateOf(workday(today - 12 - 4 * (place % 11))) };
}

/** A True Friend's is open; two others were settled. */
function complaintsOf(customers: readonly SampleCustomer[], options: SampleOptions): SampleComplaint[] {
  const today = dayOf(options.today);
  const [late, damaged, wrong] = COMPLAINT_SUBJECTS[options.locale];
  return [
    { place: 5, opened: 8, resolved: null, subject: late },
    { place: 9, opened: 95, resolved: 91, subject: damaged },
    { place: 33, opened: 60, resolved: 48, subject: wrong },
  ].map(({ place, opened, resolved, subject }, i) => ({
    id: `${PREFIX}R${i + 1}`,
    customerId: customers[place]?.id ?? '',
    opened: isoDateOf(workday(today - opened)),
    resolved: resolved === null ? '' : isoDateOf(workday(today - resolved)),
    subject,
  }));
}

/** The day itself, or the Friday before a weekend, so that no day is in the future. */
function workday(day: Day): Day {
  const weekday = (day + 4) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
  if (weekday === 6) return day - 1;
  return weekday === 0 ? day - 2 : day;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
