export type { SheetCell, SheetCells } from './cells.ts';
export { cleanCustomers } from './clean-customers.ts';
export { cleanOrders } from './clean-orders.ts';
export type { CleaningOptions } from './cleaning-options.ts';
export { normalizeName } from './company-name.ts';
export { type DayOrder, parseDate } from './date.ts';
export { type Entity, type Field, IDENTITY_FIELDS, type IdentityField, isField } from './fields.ts';
export { normalizeHeader } from './header-text.ts';
export { chooseIdentity } from './identity.ts';
export {
  type LayoutOptions,
  readLayout,
  type TableLayout,
  type TableProblem,
  type TableProblemCode,
} from './layout.ts';
export type { Columns, NamedColumns } from './map-columns.ts';
export { type DecimalMark, type ParsedNumber, parseNumber } from './number.ts';
export {
  type Assumption,
  type AssumptionCode,
  type CleaningReport,
  type ProblemCode,
  type RowProblem,
  SKIPPED_ROWS,
} from './report.ts';
