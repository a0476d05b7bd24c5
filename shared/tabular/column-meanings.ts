import { type Field, isOfDocument, isPersonal } from './fields.ts';
import type { TableLayout } from './layout.ts';

export interface ColumnMeanings {
  /** Header as written → field, for the columns that come out in the rows. */
  readonly mapping: Readonly<Record<string, Field>>;
  /** The same for those that do not: about persons, or only telling how to read others. */
  readonly alsoRecognised: Readonly<Record<string, Field>>;
}

/** What the columns mean, in the order of the sheet. Of equal headers the later ones are numbered: `Cliente (2)`. */
export function columnMeanings(layout: TableLayout): ColumnMeanings {
  const mapping: Record<string, Field> = {};
  const alsoRecognised: Record<string, Field> = {};
  const seen = new Map<string, number>();
  const columns = (Object.entries(layout.columns) as [Field, number][]).sort(([, a], [, b]) => a - b);
  for (const [field, column] of columns) {
    const header = layout.headers[column] ?? '';
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    const comesOut = (!isPersonal(field) && !isOfDocument(field)) || isCatalogued(field, layout);
    (comesOut ? mapping : alsoRecognised)[times === 1 ? header : `${header} (${times})`] = field;
  }
  return { mapping, alsoRecognised };
}

/** A list of customers has a known column for e-mail addresses; they stay in the sheet all the same. */
function isCatalogued(field: Field, layout: TableLayout): boolean {
  return field === 'email' && layout.entity === 'customers';
}
