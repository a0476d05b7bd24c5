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

const TEXT: ColumnStyle = { width: 150, align: 'left', format: null };

/** The style of each own column. `locale` is the one that the spreadsheet writes money in. */
export function columnStyles(currency: string, locale: Locale): Readonly<Record<OwnColumn, ColumnStyle>> {
  const money: ColumnStyle = {
    width: 110,
    align: 'right',
    format: moneyFormat(currency, locale),
  };
  return {
    quadrant: { ...TEXT, width: 165 },
    clv: money,
    stillActive: { width: 105, align: 'right', format: '0%' },
    action: { ...TEXT, width: 340 },
    moneyAtStake: money,
    // The month's name, in the spreadsheet's language, leaves no doubt which number is the day.
    due: { width: 100, align: 'right', format: 'd mmm yyyy' },
    why: { ...TEXT, width: 480 },
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
