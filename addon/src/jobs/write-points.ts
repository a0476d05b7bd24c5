import type { Locale, PointsAccount, PointsResponse } from '#shared/contracts';
import type { PROGRAMME_COLUMN_HEADER } from '#shared/i18n';
import { fetchPoints } from '../client/points-api.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { plainText } from '../sheet/plain-text.ts';
import { writeThrough } from '../sheet/protection.ts';
import { tableOf, type Workbook } from '../sheet/workbook.ts';
import { writeRows } from '../sheet/write-rows.ts';
import type { WrittenRow } from '../sheet/written-row.ts';
import { asItStands } from './as-it-stands.ts';
import { customerRowsOf } from './customer-rows.ts';
import { findCustomers } from './find-customers.ts';
import { pointsLine } from './points-line.ts';
import { keepForUndo } from './undo.ts';

/** What writing did. */
export interface PointsWritten {
  customers: number;
  /** Of them, those that take part. */
  members: number;
  tab: string;
}

const COLUMNS = [
  'points',
  'tier',
  'pointsExpiring',
  'customerLine',
] as const satisfies readonly (keyof typeof PROGRAMME_COLUMN_HEADER)[];

/**
 * Writes balance, level, what expires and a line for the customer beside every customer of the list, into columns of
 * our own. What stood there before can be restored. Customers without history, or who take no part, get empty cells.
 */
export function writePoints(workbook: Workbook, lineLocale: Locale): PointsWritten {
  const table =
    tableOf(workbook.activeTab(), 'customers') ?? findCustomers(workbook, workbook.tables('orders'));
  if (!table) throw new Failure({ code: 'no_customer_list' });
  const identified = recallImport();
  const rows = [...customerRowsOf(table, workbook, identified).idAt].map(([row, id]) => ({ row, id }));
  const answers = fetchPoints(rows.map(({ id }) => id));
  const [first] = answers;
  if (first === undefined) throw new Failure({ code: 'nobody_known' });
  const accounts = accountsIn(answers);

  const now = asItStands(workbook, table, rows, identified);
  const written = rows.map(({ row, id }) => rowOf(row, accounts.get(id), first, lineLocale));
  writeThrough(now.sheet, () => {
    keepForUndo(workbook, now, rows);
    const making = {
      headerRow: now.layout.headerRow + 1,
      reader: readerLocale(),
      sheetLocale: workbook.locale,
      currency: first.currency,
    };
    const missing = COLUMNS.filter((column) => !now.own.has(column));
    writeRows(now.sheet, { found: now.own, missing }, written, making, workbook.now);
  });
  return {
    customers: rows.length,
    members: [...accounts.values()].filter(({ member }) => member).length,
    tab: now.sheet.getName(),
  };
}

function accountsIn(answers: readonly PointsResponse[]): ReadonlyMap<string, PointsAccount> {
  return new Map(
    answers.flatMap(({ accounts }) => accounts.map((account) => [account.customerId, account] as const)),
  );
}

function rowOf(
  row: number,
  account: PointsAccount | undefined,
  { rules, currency, asOf }: PointsResponse,
  locale: Locale,
): WrittenRow {
  if (!account?.member) {
    return { row, values: { points: '', tier: '', pointsExpiring: '', customerLine: '' }, note: '' };
  }
  const { balance, tier, expiring } = account;
  const name = tier === null ? undefined : rules.tiers?.levels[tier]?.name;
  const soon = expiring.reduce((sum, { points }) => sum + points, 0);
  return {
    row,
    values: {
      points: balance,
      tier: plainText(name ?? ''),
      pointsExpiring: soon > 0 ? soon : '',
      customerLine: plainText(pointsLine(account, { rules, currency, asOf, locale })),
    },
    note: '',
  };
}
