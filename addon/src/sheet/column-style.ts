import type { Locale } from '#shared/contracts';
import type { OwnColumn } from '#shared/i18n';

/** How a column that the add-on makes looks from then on; a person may restyle it. Widths in pixels. */
export interface ColumnStyle {
  width: number;
  align: 'left' | 'right';
  /** Null leaves the cell's automatic format. */
  format: string | null;
}

export const HEADER_INK = '#1f2328';
export const HEADER_FILL = '#e9edf2';

/** The month's name, in the spreadsheet's language, leaves no doubt which number is the day. */
export const DAY_FORMAT = 'd mmm yyyy';

const TEXT: ColumnStyle = { width: 150, align: 'left', format: null };
const SHARE: ColumnStyle = { width: 105, align: 'right', format: '0%' };
const COUNT: ColumnStyle = { width: 90, align: 'right', format: '#,##0' };
const DAY: ColumnStyle = { width: 100, align: 'right', format: DAY_FORMAT };

/** The style of each own column. `locale` is the one that the spreadsheet writes money in. */
export function columnStyles(currency: string, locale: Locale): Readonly<Record<OwnColumn, ColumnStyle>> {
  const money: ColumnStyle = {
    width: 110,
    align: 'right',
    format: moneyFormat(currency, locale),
  };
  return {
    quadrant: { ...TEXT, width: 165 },
    confidence: SHARE,
    lifecycle: TEXT,
    clv: money,
    contribution: { ...money, width: 220 },
    stillActive: SHARE,
    nextOrder: { ...DAY, width: 150 },
    touch: { ...TEXT, width: 100 },
    action: { ...TEXT, width: 340 },
    moneyAtStake: money,
    due: DAY,
    why: { ...TEXT, width: 480 },
    alternative: { ...TEXT, width: 340 },
    was: { ...TEXT, width: 165 },
    points: COUNT,
    tier: { ...TEXT, width: 110 },
    pointsExpiring: { ...COUNT, width: 160 },
    customerLine: { ...TEXT, width: 620 },
    pilot: { ...TEXT, width: 460 },
    updated: { width: 130, align: 'right', format: 'd mmm yyyy hh:mm' },
  };
}

/** `[$R$] #,##0`, `#,##0 [$zł]`: whole units with the symbol where the language puts it. */
export function moneyFormat(currency: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const symbol = `[$${parts.find(({ type }) => type === 'currency')?.value ?? currency}]`;
  const symbolFirst = parts[0]?.type === 'currency';
  const space = parts.some(({ type }) => type === 'literal') ? ' ' : '';
  return symbolFirst ? `${symbol}${space}#,##0` : `#,##0${space}${symbol}`;
}
