import type { OwnColumn, ScoreColumn } from '#shared/i18n';
import { columnChoice, DEFAULT_COLUMNS, isScoreColumn } from './sheet/column-choice.ts';

/** Which columns the document wants, and which were made in each of its sheets, by the sheet's id. */
interface ColumnMemory {
  chosen: readonly ScoreColumn[];
  made: Readonly<Record<string, readonly ScoreColumn[]>>;
}

const COLUMNS = 'columns.v1';

/** The columns that are written, in the order in which new ones are made. */
export function chosenColumns(): readonly ScoreColumn[] {
  return recall().chosen;
}

/**
 * Keeps the choice for everybody who uses the document. Columns that stand already stay where they are; one that is
 * newly chosen is made without a question, though it may have been deleted once.
 */
export function chooseColumns(names: readonly string[]): void {
  const { chosen: before, made } = recall();
  const chosen = columnChoice(names);
  const asked = (column: ScoreColumn) => before.includes(column) || !chosen.includes(column);
  const remembered = Object.entries(made).map(([id, columns]) => [id, columns.filter(asked)] as const);
  remember({ chosen, made: Object.fromEntries(remembered) });
}

/** The sheets in which columns were made. */
export function sheetsWithMadeColumns(): number[] {
  return Object.keys(recall().made).map(Number);
}

/** The columns that were made in a sheet and that nobody has since said to forget. */
export function madeColumns(sheetId: number): readonly ScoreColumn[] {
  return recall().made[sheetId] ?? [];
}

/** From then on a missing one of them is known to have been deleted. */
export function rememberMadeColumns(sheetId: number, columns: readonly OwnColumn[]): void {
  const memory = recall();
  remember({ ...memory, made: { ...memory.made, [sheetId]: columns.filter(isScoreColumn) } });
}

function recall(): ColumnMemory {
  const text = PropertiesService.getDocumentProperties().getProperty(COLUMNS);
  if (text === null) return { chosen: DEFAULT_COLUMNS, made: {} };
  const { chosen, made }: ColumnMemory = JSON.parse(text);
  return { chosen: columnChoice(chosen), made };
}

function remember(memory: ColumnMemory): void {
  PropertiesService.getDocumentProperties().setProperty(COLUMNS, JSON.stringify(memory));
}
