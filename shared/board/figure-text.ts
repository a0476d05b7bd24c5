import type { FigureName, Locale, PortfolioFigure } from '#shared/contracts';
import { FIGURES, formatNumber, formatPercent, say } from '#shared/i18n';

/** What a figure is counted in. */
const UNIT: Readonly<Record<FigureName, 'share' | 'days' | 'points'>> = {
  customerRetention: 'share',
  moneyRetention: 'share',
  netRetention: 'share',
  purchaseCycle: 'days',
  nps: 'points',
  answered: 'share',
  satisfaction: 'share',
  upsellCustomers: 'share',
  upsellSales: 'share',
  crossSellCustomers: 'share',
  crossSellSales: 'share',
  walletShare: 'share',
  walletCoverage: 'share',
};

const PERCENT = 100;
/** Shorter cycles are told with a tenth of a day. */
const FEW_DAYS = 10;

/** `85%`, `31 days`, `+24`; what is not known is said so. */
export function figureValue(name: FigureName, value: number | null, locale: Locale): string {
  if (value === null) return say(FIGURES.unknown, locale);
  if (UNIT[name] === 'share') return formatPercent(value, locale);
  if (UNIT[name] === 'points') return signed(PERCENT * value, locale);
  const digits = value < FEW_DAYS ? 1 : 0;
  return say(FIGURES.days, locale, {
    value: formatNumber(value, locale, digits),
    count: shown(value, digits),
  });
}

/** `(79–90%)`; empty where too few tell. */
export function figureWithin(name: FigureName, { low, high }: PortfolioFigure, locale: Locale): string {
  if (low === null || high === null) return '';
  if (UNIT[name] === 'points') {
    const ends = { low: signed(PERCENT * low, locale), high: signed(PERCENT * high, locale) };
    return `(${say(FIGURES.between, locale, ends)})`;
  }
  const scale = UNIT[name] === 'share' ? PERCENT : 1;
  const end = UNIT[name] === 'share' ? '%' : '';
  return `(${formatNumber(scale * low, locale)}–${formatNumber(scale * high, locale)}${end})`;
}

/** `+3 points`, `−12 days`: how far a figure moved, or a part of it. */
export function figureChange(name: FigureName, change: number, locale: Locale): string {
  const inDays = UNIT[name] === 'days';
  const amount = inDays ? change : PERCENT * change;
  const digits = Math.abs(amount) < 1 ? 1 : 0;
  const phrase = inDays ? FIGURES.days : FIGURES.points;
  return say(phrase, locale, {
    value: signed(amount, locale, digits),
    count: shown(Math.abs(amount), digits),
  });
}

/** The number as it is read: it decides between one and many. */
function shown(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** A true minus sign, and a plus where it counts. */
function signed(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−');
}
