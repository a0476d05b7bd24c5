import type { CellValue, Style } from 'exceljs';
import type { CustomerScore, Locale, ScoredAction } from '#shared/contracts';
import {
  CELL,
  COLUMN_HEADER,
  CUSTOMER_HEADER,
  formatMoney,
  LIFECYCLE_NAME,
  say,
  TOUCH_NAME,
} from '#shared/i18n';
import { quadrantLabel } from '../../../addon/src/sheet/quadrant-cell.ts';
import { type CellFormats, dateCell } from './cell-formats.ts';

const HEADER = { ...CUSTOMER_HEADER, ...COLUMN_HEADER };
type Column = keyof typeof HEADER;

/** The columns of the customers' sheet in their order; what a list had before, a new file cannot say. */
export const CUSTOMER_COLUMNS = [
  'customerId',
  'name',
  'quadrant',
  'confidence',
  'lifecycle',
  'stillActive',
  'nextOrder',
  'clv',
  'contribution',
  'touch',
  'action',
  'due',
  'why',
  'moneyAtStake',
  'alternative',
] as const satisfies readonly Column[];
type CustomerColumnName = (typeof CUSTOMER_COLUMNS)[number];

/** Characters of the column whose text wraps. */
export const WHY_WIDTH = 70;

/** How one column of the customers' sheet looks, and what it says of a customer. */
export interface CustomerColumn {
  readonly header: string;
  /** In characters; `most` where it fits its content up to there. */
  readonly width: number | { readonly most: number };
  readonly style: Partial<Style>;
  readonly cellOf: (score: CustomerScore) => CellValue;
}

/** The columns in their order. Texts go in as texts: nothing becomes a formula. */
export function customerColumns(
  formats: CellFormats,
  currency: string,
  locale: Locale,
): readonly CustomerColumn[] {
  const bodies = columnBodies(formats, currency, locale);
  return CUSTOMER_COLUMNS.map((name) => ({ header: say(HEADER[name], locale), ...bodies[name] }));
}

function columnBodies(
  formats: CellFormats,
  currency: string,
  locale: Locale,
): Readonly<Record<CustomerColumnName, Omit<CustomerColumn, 'header'>>> {
  const number = (numFmt: string): Partial<Style> => ({ numFmt, alignment: { ...TOP, horizontal: 'right' } });
  const text: Partial<Style> = { alignment: TOP };
  return {
    customerId: {
      width: { most: 24 },
      style: { ...text, numFmt: formats.text },
      cellOf: ({ customerId }) => customerId,
    },
    name: { width: { most: 40 }, style: { ...text, numFmt: formats.text }, cellOf: ({ name }) => name },
    quadrant: { width: { most: 30 }, style: text, cellOf: (score) => quadrantCell(score, locale) },
    confidence: { width: 13, style: number(formats.percent), cellOf: ({ confidence }) => confidence },
    lifecycle: {
      width: 22,
      style: text,
      cellOf: ({ lifecycle }) => say(LIFECYCLE_NAME[lifecycle], locale),
    },
    stillActive: { width: 13, style: number(formats.percent), cellOf: ({ pAlive }) => pAlive },
    nextOrder: {
      width: 15,
      style: number(formats.date),
      cellOf: ({ nextOrderDate }) => dateCell(nextOrderDate),
    },
    clv: { width: 15, style: number(formats.money), cellOf: ({ clv }) => clv?.total ?? null },
    contribution: {
      width: 20,
      style: number(formats.money),
      cellOf: ({ contributionLastActiveYear }) => contributionLastActiveYear,
    },
    touch: {
      width: 15,
      style: text,
      cellOf: ({ touchTier }) => (touchTier ? say(TOUCH_NAME[touchTier], locale) : null),
    },
    action: { width: { most: 50 }, style: text, cellOf: ({ primaryAction }) => primaryAction.label },
    due: {
      width: 15,
      style: number(formats.date),
      cellOf: ({ primaryAction }) => dateCell(primaryAction.dueDate),
    },
    why: {
      width: WHY_WIDTH,
      style: { alignment: { ...TOP, wrapText: true } },
      cellOf: ({ primaryAction }) => primaryAction.reason,
    },
    moneyAtStake: {
      width: 16,
      style: number(formats.money),
      cellOf: ({ primaryAction }) => primaryAction.netEffect,
    },
    alternative: {
      width: { most: 50 },
      style: text,
      cellOf: ({ alternatives: [next] }) => (next ? alternativeText(next, currency, locale) : null),
    },
  };
}

const TOP = { vertical: 'top' } as const;

function quadrantCell({ quadrant, lifecycle }: CustomerScore, locale: Locale): string {
  if (quadrant) return quadrantLabel(quadrant, locale);
  return say(lifecycle === 'PROSPECT' ? CELL.noOrdersYet : CELL.checkData, locale);
}

function alternativeText({ label, netEffect }: ScoredAction, currency: string, locale: Locale): string {
  return netEffect === null ? label : `${label} (${formatMoney(netEffect, currency, locale)})`;
}
