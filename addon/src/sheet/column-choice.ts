import { COLUMN_HEADER, type OwnColumn, PROGRAMME_COLUMN_HEADER, type ScoreColumn } from '#shared/i18n';

/** Every column that segmenting can write. */
export const SCORE_COLUMNS = Object.keys(COLUMN_HEADER) as readonly ScoreColumn[];

export function isScoreColumn(column: OwnColumn): column is ScoreColumn {
  return SCORE_COLUMNS.some((name) => name === column);
}

/** Every column that is marked as ours. */
export const OWN_COLUMNS: readonly OwnColumn[] = [
  ...SCORE_COLUMNS,
  ...(Object.keys(PROGRAMME_COLUMN_HEADER) as (keyof typeof PROGRAMME_COLUMN_HEADER)[]),
];

/** What is written until somebody chooses otherwise: the label, how sure it is, and what to do about it. */
export const DEFAULT_COLUMNS: readonly ScoreColumn[] = [
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
export function columnChoice(names: readonly string[]): readonly ScoreColumn[] {
  const known = [...new Set(names)].flatMap((name) => SCORE_COLUMNS.find((column) => column === name) ?? []);
  return known.length > 0 ? known : DEFAULT_COLUMNS;
}

/** What is known of our columns in one sheet. */
export interface ColumnsKnown {
  /** Which the document wants, in the order in which new ones are made. */
  chosen: readonly ScoreColumn[];
  /** Those that stand in the sheet. */
  found: { has(column: OwnColumn): boolean };
  /** Those that were ever made there. */
  made: readonly ScoreColumn[];
}

/**
 * Wanted columns that a person has deleted. Where none of ours is left there is nothing to ask: whoever runs the
 * command on such a sheet wants columns.
 */
export function deletedColumns({ chosen, found, made }: ColumnsKnown): ScoreColumn[] {
  if (!SCORE_COLUMNS.some((column) => found.has(column))) return [];
  return chosen.filter((column) => !found.has(column) && made.includes(column));
}

/** Wanted columns that are to be made now: those that are missing and that nobody has deleted. */
export function missingColumns(known: ColumnsKnown): ScoreColumn[] {
  const deleted = deletedColumns(known);
  return known.chosen.filter((column) => !known.found.has(column) && !deleted.includes(column));
}
