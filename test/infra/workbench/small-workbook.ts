import { blankSheet } from '../../../infra/local/workbook/blank-sheet.ts';
import type { WorkbookSnapshot } from '../../../infra/local/workbook/protocol.ts';

/** Two Brazilian customers on one sheet, and an empty sheet behind it. */
export function smallWorkbook(): WorkbookSnapshot {
  return {
    id: 'small',
    name: 'Clientes',
    locale: 'pt_BR',
    timeZone: 'America/Sao_Paulo',
    activeSheetId: 1,
    sheets: [
      {
        ...blankSheet(1, 'Clientes', { rowCount: 10, columnCount: 5 }),
        frozenRows: 1,
        filteredRows: [4],
        hiddenColumns: [3],
        conditionalFormats: [
          {
            ranges: [{ row: 1, column: 1, rows: 9, columns: 1 }],
            startsWith: 'Café',
            style: { background: '#dff3ea' },
          },
        ],
        columnWidths: { 0: 80, 2: 220 },
        cells: [
          [{ value: 'Código' }, { value: 'Cliente' }],
          [{ value: 'C-1' }, { value: 'Café Serra Azul' }],
          [{ value: 'C-2' }, { value: 'Papelaria Norte' }],
        ],
      },
      blankSheet(2, 'Pedidos', { rowCount: 10, columnCount: 5 }),
    ],
  };
}
