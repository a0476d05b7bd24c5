import { COLUMN_HEADER, type OwnColumn } from '#shared/i18n';

/** Every column that can be written. */
export const OWN_COLUMNS = Object.keys(COLUMN_HEADER) as readonly OwnColumn[];

/** What is written until somebody chooses otherwise: the label, how sure it is, and what to do about it. */
export const DEFAULT_COLUMNS: readonly OwnColumn[] = [
  'quadrant',
  'confidence',
  'clv',
  'stillActive',
  'action',
  'moneyAtStake',
  'due',
  'why',
  'updated',
];

/** A choice as it can be kept: names that we know, each once, in the order given; the default where none is left. */
export function columnChoice(names: readonly string[]): readonly OwnColumn[] {
  const known = [...new Set(names)].flatMap((name) => OWN_COLUMNS.find((column) => column === name) ?? []);
  return known.length > 0 ? known : DEFAULT_COLUMNS;
}

/** What is known of our columns in one sheet. */
export interface ColumnsKnown {
  /** Which the document wants, in the order in which new ones are made. */
  chosen: readonly OwnColumn[];
  /** Those that stand in the sheet. */
  found: { has(column: OwnColumn): boolean; readonly size: number };
  /** Those that were ever made there. */
  made: readonly OwnColumn[];
}

/**
 * Wanted columns that a person has deleted. Where none of ours is left there is nothing to ask: whoever runs the
 * command on such a sheet wants columns.
 */
export function deletedColumns({ chosen, found, made }: ColumnsKnown): OwnColumn[] {
  return found.size === 0 ? [] : chosen.filter((column) => !found.has(column) && made.includes(column));
}

/** Wanted columns that are to be made now: those that are missing and that nobody has deleted. */
export function missingColumns(known: ColumnsKnown): OwnColumn[] {
  const deleted = deletedColumns(known);
  return known.chosen.filter((column) => !known.found.has(column) && !deleted.includes(column));
}
