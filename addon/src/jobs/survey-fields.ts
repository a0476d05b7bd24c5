import {
  type Field,
  fieldsOf,
  howSure,
  IDENTITY_FIELDS,
  isBlank,
  likelyHeaders,
  NEEDED_COLUMNS,
  readLayout,
  type SheetCell,
  type TableLayout,
} from '#shared/tabular';
import type { Tab } from '../sheet/workbook.ts';
import type { SurveyedField, SurveyedTab } from '../ui/first-run-contract.ts';

const MOST_SAMPLES = 3;

/** How a tab is read, or would be if only what it lacks were there; null where nothing of it is known. */
export function layoutToShow({ cells, choice, reading }: Tab): TableLayout | null {
  if ('layout' in reading) return reading.layout;
  if (reading.problem.code !== 'column_not_found') return reading.closest ?? null;
  const there = { ...choice, columns: columnsThere(choice.columns ?? {}, likelyHeaders(cells)) };
  const again = readLayout(cells, there);
  return 'layout' in again ? again.layout : (again.closest ?? null);
}

/** What each column was taken for, with all that it could be taken for instead. */
export function surveyFields(tab: Tab, layout: TableLayout | null): Pick<SurveyedTab, 'headers' | 'fields'> {
  const { cells, choice } = tab;
  const entity = layout?.entity ?? choice.entity;
  const headers = layout ? distinct(layout.headers) : likelyHeaders(cells);
  if (!entity) return { headers, fields: [] };
  const columns = layout?.columns ?? {};
  const needed = neededFields(entity, columns);
  const fields = fieldsOf(entity).map((field): SurveyedField => {
    const column = columns[field];
    const chosen = choice.columns?.[field];
    const header = column === undefined ? null : (layout?.headers[column] ?? null);
    const samples = column === undefined ? [] : samplesOf(cells.slice((layout?.headerRow ?? 0) + 1), column);
    const certainty = layout?.certainty[field];
    return {
      field,
      header,
      samples,
      sure: certainty === undefined || samples.length === 0 ? null : howSure(certainty),
      needed: needed.includes(field),
      chosen: chosen !== undefined || choice.absent?.includes(field) === true,
      gone: chosen !== undefined && !headers.includes(chosen) ? chosen : null,
    };
  });
  const rank = ({ needed, header, gone }: SurveyedField) => (needed || gone ? 0 : header === null ? 2 : 1);
  return { headers, fields: fields.sort((a, b) => rank(a) - rank(b)) };
}

/** The columns that a tab cannot do without: of several that would do, those that are there, else the first. */
function neededFields(entity: TableLayout['entity'], columns: TableLayout['columns']): Field[] {
  const { all, any } = NEEDED_COLUMNS[entity];
  return [...oneOf(['customer_name', ...IDENTITY_FIELDS], columns), ...all, ...oneOf(any, columns)];
}

function oneOf(fields: readonly Field[], columns: TableLayout['columns']): Field[] {
  const there = fields.filter((field) => columns[field] !== undefined);
  return there.length > 0 ? there : fields.slice(0, 1);
}

function samplesOf(rows: readonly (readonly SheetCell[])[], column: number): SheetCell[] {
  const samples = new Set<SheetCell>();
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (!isBlank(cell)) samples.add(cell);
    if (samples.size === MOST_SAMPLES) break;
  }
  return [...samples];
}

function columnsThere(
  columns: Readonly<Partial<Record<Field, string>>>,
  headers: readonly string[],
): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(columns).filter(([, header]) => headers.includes(header)));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
