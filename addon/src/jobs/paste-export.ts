import { BEGIN, say, TAB_NAME } from '#shared/i18n';
import { columnsUnderstood, csvCells, readLayout, type TableProblem } from '#shared/tabular';
import { Failure, type PasteProblem } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { makeTextTab } from '../sheet/text-tab.ts';
import { MAX_PASTED_CHARACTERS } from '../ui/begin-contract.ts';

/** A tab that a pasted text became. */
export interface Pasted {
  tab: string;
  /** Rows below the header; of all, where no header was found. */
  rows: number;
  /** Why its columns are not understood; null where they are. */
  problem: TableProblem | null;
}

/** Sheets holds no longer text in a cell. */
const MAX_CELL_CHARACTERS = 50_000;

/**
 * Makes a tab of pasted delimited text, whatever parts its cells. Its cells are the texts that were pasted, so that
 * numbers, dates and ids are read by us and nobody before. It is named after what it holds.
 */
export function pasteExport(text: string): Pasted {
  const cells = cellsOf(text);
  const reading = readLayout(cells);
  const layout = 'layout' in reading ? reading.layout : null;
  const reader = readerLocale();
  const name = say(layout ? TAB_NAME[layout.entity] : BEGIN.pastedTab, reader);
  const sheet = makeTextTab(name, cells, layout?.headerRow ?? null);
  return {
    tab: sheet.getName(),
    rows: cells.length - (layout ? layout.headerRow + 1 : 0),
    problem: 'problem' in reading ? reading.problem : null,
  };
}

function cellsOf(text: string): string[][] {
  if (text.length > MAX_PASTED_CHARACTERS) throw refused({ code: 'too_large', limit: MAX_PASTED_CHARACTERS });
  const reading = csvCells(text, columnsUnderstood());
  if ('problem' in reading) throw refused(reading.problem);
  const { cells } = reading;
  if (cells.length < 2) throw refused({ code: 'no_table' });
  for (const [row, each] of cells.entries()) {
    const column = each.findIndex((cell) => cell.length > MAX_CELL_CHARACTERS);
    if (column !== -1) throw refused({ code: 'cell_too_long', row: row + 1, column: column + 1 });
  }
  return cells;
}

function refused(problem: PasteProblem): Failure {
  return new Failure({ code: 'paste_unreadable', problem });
}
