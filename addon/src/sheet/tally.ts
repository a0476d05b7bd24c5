import type { SheetCell } from '#shared/tabular';
import type { Tally } from '../document-state.ts';
import { quadrantOf } from './quadrant-cell.ts';
import type { Tab } from './workbook.ts';

/** Counts what stands in our Quadrant and CLV columns; null where nothing does. */
export function tallyOf({ raw, own }: Tab): Tally | null {
  const column = (name: 'quadrant' | 'clv') => raw.map((row) => row[(own.get(name) ?? 0) - 1] ?? null);
  return tallyCells(column('quadrant'), column('clv'));
}

/** Counts by quadrant, whatever language the cells are in. */
export function tallyCells(
  quadrantCells: readonly SheetCell[],
  clvCells: readonly SheetCell[],
): Tally | null {
  const tally: Tally = {
    TRUE_FRIEND: { customers: 0, clv: 0 },
    BUTTERFLY: { customers: 0, clv: 0 },
    BARNACLE: { customers: 0, clv: 0 },
    STRANGER: { customers: 0, clv: 0 },
  };
  for (const [row, cell] of quadrantCells.entries()) {
    const quadrant = quadrantOf(cell);
    if (!quadrant) continue;
    const clv = clvCells[row];
    tally[quadrant].customers += 1;
    tally[quadrant].clv += typeof clv === 'number' ? clv : 0;
  }
  return Object.values(tally).some(({ customers }) => customers > 0) ? tally : null;
}
