import { DAYS_PER_YEAR } from '#shared/clv';
import type { Locale } from '#shared/contracts';
import { type Day, dayOf, isoDateOf } from '#shared/history';
import {
  type ACTION_REASON,
  COUNTED,
  formatDate,
  formatMoney,
  formatPercent,
  type PhraseValues,
  say,
  USAGE,
} from '#shared/i18n';
import { managerCase } from './account-manager.ts';
import { dueDay } from './choose.ts';
import type { Situation } from './situation.ts';

/** Who reads: the language, and the currency of the money, with its minor units. */
export interface Reader {
  readonly locale: Locale;
  readonly currency: string;
  readonly minorPerMajor: number;
}

/** Stands where a sentence asks for a fact that is not known; no sentence is chosen that does. */
const UNKNOWN = '–';

type ReasonPhrase = (typeof ACTION_REASON)[keyof typeof ACTION_REASON];

/** The names in the braces of a sentence. */
type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;

/** Every figure that a sentence names must be here, and no other; two sentences are about rows without a score. */
type FigureName = Exclude<Holes<ReasonPhrase['en']>, 'problem' | 'typicalYear'>;

/** The figures that a reason names, as the reader writes them. A row has some thirty, and a sentence needs two. */
export function figuresFor(phrase: ReasonPhrase, s: Situation, reader: Reader): PhraseValues {
  const values: Record<string, string | number> = {};
  for (const name of namesIn(phrase.en)) {
    const figure = FIGURES.get(name);
    if (figure) values[name] = figure(s, reader);
  }
  return values;
}

const namesByText = new Map<string, readonly string[]>();

/** The holes of a sentence; each sentence is looked through once. */
function namesIn(text: string): readonly string[] {
  let names = namesByText.get(text);
  if (names === undefined) {
    names = (text.match(/\{\w+\}/g) ?? []).map((hole) => hole.slice(1, -1));
    namesByText.set(text, names);
  }
  return names;
}

type Figure = (s: Situation, reader: Reader) => string | number;

const money =
  (minor: (s: Situation) => number): Figure =>
  (s, reader) =>
    moneyFor(reader)(minor(s));

const share =
  (fraction: (s: Situation) => number): Figure =>
  (s, { locale }) =>
    formatPercent(fraction(s), locale);

const count =
  (thing: keyof typeof COUNTED, many: (s: Situation) => number): Figure =>
  (s, { locale }) =>
    say(COUNTED[thing], locale, { count: many(s) });

const day =
  (of: (s: Situation) => Day | undefined): Figure =>
  (s, { locale }) => {
    const known = of(s);
    return known === undefined ? UNKNOWN : formatDate(isoDateOf(known), locale);
  };

const date =
  (of: (facts: Situation['facts']) => string | undefined): Figure =>
  ({ facts }, { locale }) => {
    const known = of(facts);
    return known === undefined ? UNKNOWN : formatDate(known, locale);
  };

const FIGURE: Readonly<Record<FigureName, Figure>> = {
  year: money((s) => s.contribution),
  gross: money((s) => s.gross),
  value: money((s) => s.valueIfActive),
  wallet: money((s) => s.wallet?.sizeMinor ?? 0),
  managerGain: money((s) => managerCase(s).gain),
  managerCost: money((s) => s.economics.accountManagerCost),

  complaintDate: date((facts) => facts.complaintDate),
  cancelDate: date((facts) => facts.cancelPageViewed),
  priceDate: date((facts) => facts.pricePageViewed),
  npsDate: date((facts) => facts.npsDate),
  inboundDate: date((facts) => facts.lastInbound),
  contractEnd: day((s) => s.contract?.end),
  since: day((s) => s.since),
  nextCheck: day((s) => dueDay('A34', s) ?? s.asOf),

  daysLeft: count('days', (s) => (s.contract ? s.contract.end - s.asOf : 0)),
  tenure: count('years', (s) => Math.floor((s.asOf - s.since) / DAYS_PER_YEAR)),
  orders: count('orders', (s) => s.orders),
  cycle: count('days', (s) => Math.max(1, Math.round(s.cycleDays))),
  silence: count('days', (s) => s.silentDays),
  overdue: count('cycles', (s) => Math.round(s.overdueCycles * 10) / 10),
  unheard: count('days', ({ asOf, facts }) =>
    facts.lastInbound === undefined ? 0 : asOf - dayOf(facts.lastInbound),
  ),
  horizon: count('days', (s) => s.horizonDays),
  contactsMade: count('contacts', ({ facts }) => facts.contactsSinceLastOrder ?? 0),
  attempts: count('attempts', ({ facts }) => facts.winbackAttempts ?? 0),
  peopleKnown: count('contacts', (s) => circlesOf(s).reduce((sum, known) => sum + known, 0)),
  opposed: count('people', ({ facts }) => facts.opposedContacts ?? 0),
  visits: count('visits', ({ facts }) => facts.supportViews14d ?? 0),
  referrals: count('customersBrought', ({ facts }) => facts.referrals12m ?? 0),
  circles: (s) => circlesOf(s).filter((known) => known > 0).length,
  nps: ({ facts }) => facts.nps ?? UNKNOWN,

  activeShare: share((s) => s.projectedShare),
  walletShare: share((s) => s.wallet?.share ?? 0),
  returnRate: share((s) => Math.min(1, s.returnRate)),
  serviceShare: share((s) => (s.gross > 0 ? s.costToServe / s.gross : 1)),
  usageDrop: share(({ facts }) => Math.max(0, -(facts.usageTrend ?? 0))),
  usage,
};

const FIGURES: ReadonlyMap<string, Figure> = new Map(Object.entries(FIGURE));

function usage({ facts }: Situation, { locale }: Reader): string {
  const change = facts.usageTrend ?? 0;
  const phrase = change === 0 ? USAGE.same : change > 0 ? USAGE.up : USAGE.down;
  return say(phrase, locale, { share: formatPercent(Math.abs(change), locale) });
}

/** Writes minor units as the reader writes money. */
export function moneyFor({ locale, currency, minorPerMajor }: Reader): (minor: number) => string {
  return (minor) => formatMoney(minor / minorPerMajor, currency, locale);
}

function circlesOf({ facts }: Situation): readonly number[] {
  return facts.circles ?? [];
}
