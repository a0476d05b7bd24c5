import type { WorkbookSnapshot } from '../../../infra/local/workbook/protocol.ts';

/** Two Brazilian customers on one sheet, and an empty sheet behind it. */
export function smallWorkbook(): WorkbookSnapshot {
  const empty = {
    frozenRows: 0,
    hidden: false,
    hiddenRows: [],
    filteredRows: [],
    hiddenColumns: [],
    columnWidths: {},
    conditionalFormats: [],
    cells: [],
  };
  return {
    id: 'small',
    name: 'Clientes',
    locale: 'pt_BR',
    timeZone: 'America/Sao_Paulo',
    activeSheetId: 1,
    sheets: [
      {
        ...empty,
        id: 1,
        name: 'Clientes',
        rowCount: 10,
        columnCount: 5,
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
      { ...empty, id: 2, name: 'Pedidos', rowCount: 10, columnCount: 5 },
    ],
  };
}
