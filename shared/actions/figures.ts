import { DAYS_PER_YEAR } from '#shared/clv';
import type { Locale } from '#shared/contracts';
import { type Day, dayOf, isoDateOf } from '#shared/history';
import { COUNTED, formatDate, formatMoney, formatPercent, say } from '#shared/i18n';
import { dueDay } from './choose.ts';
import { accountManagerGain } from './money.ts';
import type { Situation } from './situation.ts';

/** Who reads: the language, and the currency of the money, with its minor units. */
export interface Reader {
  readonly locale: Locale;
  readonly currency: string;
  readonly minorPerMajor: number;
}

/** Stands where a sentence asks for a fact that is not known; no sentence is chosen that does. */
const UNKNOWN = '–';

/**
 * The figures that reasons name, as the reader writes them. Each is worked out when a sentence asks for it: a row
 * has some thirty and needs a handful.
 */
export function figuresOf(s: Situation, reader: Reader) {
  const { facts } = s;
  const { money, day, date, share, count } = writer(reader);
  return {
    get year() {
      return money(s.contribution);
    },
    get gross() {
      return money(s.gross);
    },
    get value() {
      return money(s.valueIfActive);
    },
    get complaintDate() {
      return date(facts.complaintDate);
    },
    get cancelDate() {
      return date(facts.cancelPageViewed);
    },
    get priceDate() {
      return date(facts.pricePageViewed);
    },
    get npsDate() {
      return date(facts.npsDate);
    },
    get contractEnd() {
      return s.contract ? day(s.contract.end) : UNKNOWN;
    },
    get daysLeft() {
      return count('days', s.contract ? s.contract.end - s.asOf : 0);
    },
    get since() {
      return day(s.since);
    },
    get tenure() {
      return count('years', Math.floor((s.asOf - s.since) / DAYS_PER_YEAR));
    },
    get orders() {
      return count('orders', s.orders);
    },
    get cycle() {
      return count('days', Math.max(1, Math.round(s.cycleDays)));
    },
    get silence() {
      return count('days', s.silentDays);
    },
    get overdue() {
      return count('cycles', Math.round(s.overdueCycles * 10) / 10);
    },
    get unheard() {
      return count('days', facts.lastInbound === undefined ? 0 : s.asOf - dayOf(facts.lastInbound));
    },
    get activeShare() {
      return share(s.projectedShare);
    },
    get horizon() {
      return count('days', s.horizonDays);
    },
    get nps() {
      return facts.nps ?? UNKNOWN;
    },
    get contactsMade() {
      return count('contacts', facts.contactsSinceLastOrder ?? 0);
    },
    get peopleKnown() {
      return count(
        'contacts',
        circlesOf(s).reduce((sum, known) => sum + known, 0),
      );
    },
    get circles() {
      return circlesOf(s).filter((known) => known > 0).length;
    },
    get visits() {
      return count('visits', facts.supportViews14d ?? 0);
    },
    get referrals() {
      return count('customersBrought', facts.referrals12m ?? 0);
    },
    get usage() {
      const change = facts.usageTrend ?? 0;
      return change > 0 ? `+${share(change)}` : share(change);
    },
    get wallet() {
      return s.wallet ? money(s.wallet.sizeMinor) : UNKNOWN;
    },
    get walletShare() {
      return s.wallet ? share(s.wallet.share) : UNKNOWN;
    },
    get returnRate() {
      return share(s.returnRate);
    },
    get serviceShare() {
      return share(s.gross > 0 ? s.costToServe / s.gross : 1);
    },
    get managerGain() {
      return money(accountManagerGain(s));
    },
    get managerCost() {
      return money(s.economics.accountManagerCost);
    },
    get nextCheck() {
      return day(dueDay('A34', s) ?? s.asOf);
    },
  };
}

/** Writes minor units as the reader writes money. */
export function moneyFor({ locale, currency, minorPerMajor }: Reader): (minor: number) => string {
  return (minor) => formatMoney(minor / minorPerMajor, currency, locale);
}

function writer(reader: Reader) {
  const { locale } = reader;
  return {
    money: moneyFor(reader),
    day: (day: Day) => formatDate(isoDateOf(day), locale),
    date: (isoDate: string | undefined) => (isoDate === undefined ? UNKNOWN : formatDate(isoDate, locale)),
    share: (fraction: number) => formatPercent(fraction, locale),
    count: (thing: keyof typeof COUNTED, count: number) => say(COUNTED[thing], locale, { count }),
  };
}

function circlesOf({ facts }: Situation): readonly number[] {
  return facts.circles ?? [];
}
