import { type SheetCells, textOf } from './cells.ts';
import type { FieldType } from './field-headers.ts';
import { type Entity, type Field, fieldType, type HeaderMeaning, hasField, meaningsOf } from './fields.ts';
import type { HeaderTexts } from './header-row.ts';
import { normalizeHeader } from './header-text.ts';
import { valueFit } from './value-fit.ts';

/** Which column holds which field, by index. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** How far the name and the values of each field's column speak for it, 0…1. */
export type Certainty = Readonly<Partial<Record<Field, number>>>;

/** The header that the user named for a field, as written. */
export type NamedColumns = Readonly<Partial<Record<Field, string>>>;

/** What the user said of a table's columns. */
export interface Wishes {
  readonly named: NamedColumns;
  /** Fields that no column holds, whatever its name. */
  readonly absent: readonly Field[];
}

/** How well the values below a column fit a type, 0…1. */
export type Fit = (column: number, type: FieldType) => number;

export interface ColumnMapping {
  readonly columns: Columns;
  readonly certainty: Certainty;
  /** Sum over the recognised headers: weight × fit. */
  readonly score: number;
  /** Headers that the user named and that are not in this row. */
  readonly notFound: readonly string[];
}

const AMOUNTS: readonly Field[] = ['amount_net', 'amount', 'amount_gross'];

/** To compare header rows by their words alone. */
export const ANY_VALUES: Fit = () => 1;

/** Judges columns by these rows, each column and type once. */
export function fitOf(sample: SheetCells): Fit {
  // A sheet that holds headers only can still be recognised by them.
  if (sample.length === 0) return ANY_VALUES;
  const known = new Map<string, number>();
  return (column, type) => {
    const key = `${column} ${type}`;
    const fit =
      known.get(key) ??
      valueFit(
        type,
        sample.map((row) => row[column]),
      );
    known.set(key, fit);
    return fit;
  };
}

/** Reads a header for the entity's fields: every field at most one column, every column one field. */
export function mapColumns(
  { headers, lookUps }: HeaderTexts,
  entity: Entity,
  { named, absent }: Wishes,
  fitness: Fit,
): ColumnMapping {
  const columns: Partial<Record<Field, number>> = {};
  const certainty: Partial<Record<Field, number>> = {};
  const notFound: string[] = [];
  let score = 0;

  for (const [field, header] of Object.entries(named) as [Field, string][]) {
    if (!hasField(entity, field)) continue;
    const column = findHeader(headers, header);
    if (column === -1) {
      notFound.push(header);
    } else {
      columns[field] = column;
      certainty[field] = fitness(column, fieldType(entity, field) ?? 'text');
      score += 1;
    }
  }

  const takenColumns = new Set(Object.values(columns));
  // Who names an amount wants that one, not a better-sounding column beside it.
  const takenFields = new Set<Field>(AMOUNTS.some((field) => field in columns) ? AMOUNTS : []);
  for (const field of absent) takenFields.add(field);
  for (const field of Object.keys(columns) as Field[]) takenFields.add(field);

  for (const match of rankMatches(lookUps, entity, fitness)) {
    if (takenColumns.has(match.column) || takenFields.has(match.field)) continue;
    columns[match.field] = match.column;
    certainty[match.field] = match.score;
    takenColumns.add(match.column);
    takenFields.add(match.field);
    score += match.score;
  }
  return { columns, certainty, score, notFound };
}

interface Match {
  readonly field: Field;
  readonly column: number;
  readonly score: number;
}

function rankMatches(lookUps: HeaderTexts['lookUps'], entity: Entity, fitness: Fit): Match[] {
  const matches: Match[] = [];
  lookUps.forEach((forms, column) => {
    for (const { field, type, weight } of meaningsOfHeader(entity, forms)) {
      matches.push({ field, column, score: weight * fitness(column, type) });
    }
  });
  // Sorting is stable: of equals the leftmost column wins, and of its fields the one named first.
  return matches.sort((a, b) => b.score - a.score);
}

function meaningsOfHeader(entity: Entity, forms: readonly string[]): readonly HeaderMeaning[] {
  for (const form of forms) {
    const meanings = meaningsOf(entity, form);
    if (meanings.length > 0) return meanings;
  }
  return [];
}

function findHeader(headers: readonly string[], wanted: string): number {
  const exact = headers.indexOf(textOf(wanted));
  if (exact !== -1) return exact;
  const normalized = normalizeHeader(wanted);
  return normalized === '' ? -1 : headers.findIndex((header) => normalizeHeader(header) === normalized);
}
