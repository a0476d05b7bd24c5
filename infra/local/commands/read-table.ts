import type { Locale } from '#shared/contracts';
import { explainTableProblem } from '#shared/i18n';
import {
  type CleaningReport,
  columnsUnderstood,
  type Entity,
  type NamedColumns,
  readLayout,
  type SheetCell,
  type TableLayout,
} from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { readCsv } from './read-csv.ts';

/** The currency of a company that names none, by its language. */
export const CURRENCY: Readonly<Record<Locale, string>> = { en: 'USD', 'pt-BR': 'BRL', pl: 'PLN' };

/** A CSV file of orders or customers, with its header found and understood. */
export function readTable(
  path: string,
  entity: Entity,
  locale: Locale,
  columns: NamedColumns = {},
  amounts: 'needed' | 'optional' = 'needed',
): { readonly cells: SheetCell[][]; readonly layout: TableLayout } {
  const options = { entity, columns, amounts };
  const cells = readCsv(path, locale, columnsUnderstood(options));
  const reading = readLayout(cells, options);
  if ('problem' in reading) {
    throw new UnusableInput(`${path}: ${explainTableProblem(reading.problem, locale)}`);
  }
  return { cells, layout: reading.layout };
}

/** What to say of a file of which no row could be used. */
export function nothingLeft(path: string, { rejected }: Pick<CleaningReport, 'rejected'>): string {
  const [first] = rejected;
  const example = first
    ? ` The first: row ${first.row}, ${first.column} "${first.value}": ${first.code}.`
    : '';
  return `${path} holds no order that can be used; ${rejected.length} rows were rejected.${example}`;
}
