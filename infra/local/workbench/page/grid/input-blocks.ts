/** Text as typed into one cell; row and column from 0. */
export interface TypedCell {
  row: number;
  column: number;
  text: string;
}

export interface InputBlock {
  row: number;
  column: number;
  input: string[][];
}

/** Groups typed cells, in any order, into full rectangles, so that a fill of 1,000 rows travels as one edit. */
export function inputBlocks(cells: TypedCell[]): InputBlock[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: InputBlock[] = [];
  for (const run of runsOf(sorted)) {
    const above = blocks.find(
      (block) =>
        block.column === run.column &&
        block.row + block.input.length === run.row &&
        block.input[0]?.length === run.texts.length,
    );
    if (above) above.input.push(run.texts);
    else blocks.push({ row: run.row, column: run.column, input: [run.texts] });
  }
  return blocks;
}

interface Run {
  row: number;
  column: number;
  texts: string[];
}

function runsOf(sorted: TypedCell[]): Run[] {
  const runs: Run[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === cell.row && last.column + last.texts.length === cell.column) {
      last.texts.push(cell.text);
    } else {
      runs.push({ row: cell.row, column: cell.column, texts: [cell.text] });
    }
  }
  return runs;
}
