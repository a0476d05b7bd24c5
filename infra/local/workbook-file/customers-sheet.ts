import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { CustomerScore, Locale } from '#shared/contracts';
import { QUADRANT_LOOK, say, WORKBOOK_SHEET } from '#shared/i18n';
import { quadrantNote } from '../../../addon/src/sheet/quadrant-note.ts';
import { filled, inked, styleHeader } from './cell-styles.ts';
import { CUSTOMER_COLUMNS, type CustomerColumn, customerColumns, WHY_WIDTH } from './customer-columns.ts';
import type { Page } from './page.ts';
import { LANDSCAPE } from './page-setup.ts';
import { heightOf } from './row-height.ts';

const QUADRANT_AT = CUSTOMER_COLUMNS.indexOf('quadrant') + 1;

/** A row for each customer, in the order given, with our columns beside its id and name. */
export function addCustomersSheet(
  workbook: Workbook,
  customers: readonly CustomerScore[],
  { formats, currency, locale }: Omit<Page, 'sheet'>,
): Worksheet {
  const sheet = workbook.addWorksheet(say(WORKBOOK_SHEET.customers, locale), {
    // The header and who the row is about stay in sight.
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
    pageSetup: { ...LANDSCAPE, printTitlesRow: '1:1' },
  });
  const columns = customerColumns(formats, currency, locale);
  sheet.columns = columns.map((column) => {
    const { header, style } = column;
    return { header, style, width: widthOf(column, customers) };
  });
  for (const score of customers) {
    const row = sheet.addRow(columns.map(({ cellOf }) => cellOf(score)));
    row.height = heightOf(score.primaryAction.reason, WHY_WIDTH);
    markQuadrant(row.getCell(QUADRANT_AT), score, locale);
  }
  styleHeader(sheet.getRow(1));
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: customers.length + 1, column: columns.length },
  };
  return sheet;
}

/** ExcelJS gives every note a box of two columns by four rows: small letters fit more into it. */
const NOTE_FONT = { name: 'Calibri', family: 2, size: 9 };

function markQuadrant(cell: Cell, score: CustomerScore, locale: Locale): void {
  if (score.quadrant) {
    const { ink, fill } = QUADRANT_LOOK[score.quadrant];
    cell.font = inked(ink);
    cell.fill = filled(fill);
  }
  const note = quadrantNote(score, locale);
  if (note !== '') cell.note = { texts: [{ font: NOTE_FONT, text: note }] };
}

/** Room for the button of the filter beside a header, and for a margin beside a text. */
const FILTER_BUTTON = 4;
const MARGIN = 2;

function widthOf({ header, width, cellOf }: CustomerColumn, customers: readonly CustomerScore[]): number {
  if (typeof width === 'number') return width;
  const longest = customers.reduce((most, score) => Math.max(most, String(cellOf(score) ?? '').length), 0);
  return Math.min(width.most, Math.max(header.length + FILTER_BUTTON, longest + MARGIN));
}
