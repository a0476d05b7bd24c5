export { idOf, isBlank, type SheetCell, type SheetCells } from './cells.ts';
export { cleanCustomers } from './clean-customers.ts';
export {
  type CleanedEvents,
  cleanEvents,
  type EventLayout,
  type EventRow,
  isEventLayout,
} from './clean-events.ts';
export { type CancelledOrder, type CleanedOrders, cleanOrders } from './clean-orders.ts';
export { type CleanedTable, cleanTable } from './clean-table.ts';
export type { CleaningOptions } from './cleaning-options.ts';
export { type ColumnMeanings, columnMeanings } from './column-meanings.ts';
export { nameIdentity, normalizeName } from './company-name.ts';
export { contentHash } from './content-id.ts';
export { type CsvProblem, columnsUnderstood, csvCells } from './csv-cells.ts';
export { type DayOrder, parseDate } from './date.ts';
export type { FieldType } from './field-headers.ts';
export {
  type Entity,
  type Field,
  fieldsOf,
  fieldType,
  IDENTITY_FIELDS,
  type IdentityField,
  isField,
} from './fields.ts';
export { normalizeHeader } from './header-text.ts';
export { chooseIdentity, taxDigits } from './identity.ts';
export {
  type LayoutOptions,
  type LayoutReading,
  readLayout,
  type TableLayout,
  type TableProblem,
  type TableProblemCode,
} from './layout.ts';
export { likelyHeaders } from './likely-headers.ts';
export type { Columns, NamedColumns } from './map-columns.ts';
export { ENTITIES, NEEDED_COLUMNS } from './needed-columns.ts';
export { type DecimalMark, type ParsedNumber, parseNumber } from './number.ts';
export type { DatedRate, Rates } from './rates.ts';
export {
  type Assumption,
  type AssumptionCode,
  type CleaningReport,
  type ProblemCode,
  type RowProblem,
  SKIPPED_ROWS,
  type SkippedCode,
  type SkippedRow,
} from './report.ts';
export type { CleanRow, CleanValue } from './row-values.ts';
export { type SameCustomers, sameCustomersIn } from './same-customers.ts';
export { howSure, type Sureness } from './sureness.ts';
export { currencyOfTable } from './table-currency.ts';
