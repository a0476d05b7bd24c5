import { overlap } from '../../../workbook/area.ts';
import type { Area, Edit, Operation } from '../../../workbook/protocol.ts';
import { type Shift, shifted } from '../../../workbook/shift.ts';
import { type Move, shiftBy } from '../../../workbook/shift-by.ts';
import type { UndoStep } from './undo-step.ts';

/** What a person did and can take back, and what was taken back and can be done again. */
export interface UndoStack {
  did(step: UndoStep): void;
  /** The edits that take the last step back; none when there is nothing to take back. */
  undo(): Edit[];
  redo(): Edit[];
  /**
   * Follows what a script does meanwhile: steps move along with their cells; a step whose cells the script has
   * written over, moved apart or deleted is forgotten with all before it, so that nothing newer is wiped out.
   */
  scriptDid(operation: Operation): void;
  clear(): void;
}

export function undoStack(): UndoStack {
  let done: UndoStep[] = [];
  let undone: UndoStep[] = [];

  function keep(follow: (step: UndoStep) => UndoStep | null): void {
    done = newestKept(done, follow);
    undone = newestKept(undone, follow);
  }

  return {
    did(step) {
      done.push(step);
      undone = [];
    },
    undo() {
      const step = done.pop();
      if (step) undone.push(step);
      return step?.undo ?? [];
    },
    redo() {
      const step = undone.pop();
      if (step) done.push(step);
      return step?.redo ?? [];
    },
    scriptDid(operation) {
      if (operation.type === 'cells') {
        const { sheetId, row, column, cells } = operation;
        const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
        const written = { row, column, rows: cells.length, columns };
        keep((step) => (touches(step, sheetId, written) ? null : step));
      } else if (operation.type === 'sheetRemoved') {
        keep((step) => (isOfSheet(step, operation.sheetId) ? null : step));
      }
      const move = shiftBy(operation);
      // Where a person moved cells too, older steps count from another place than newer ones.
      if (move && [...done, ...undone].some(movesCells)) keep(() => null);
      else if (move) keep((step) => shiftedStep(step, move));
    },
    clear() {
      done = [];
      undone = [];
    },
  };
}

/** Steps as they follow, from the newest on, up to the first that is lost. */
function newestKept(steps: UndoStep[], follow: (step: UndoStep) => UndoStep | null): UndoStep[] {
  const kept: UndoStep[] = [];
  for (const step of steps.toReversed()) {
    const followed = follow(step);
    if (!followed) break;
    kept.unshift(followed);
  }
  return kept;
}

function shiftedStep(step: UndoStep, move: Move): UndoStep | null {
  const undo = step.undo.map((edit) => shiftedEdit(edit, move));
  const redo = step.redo.map((edit) => shiftedEdit(edit, move));
  if ([...undo, ...redo].includes(null)) return null;
  return { undo: undo.filter((edit) => edit !== null), redo: redo.filter((edit) => edit !== null) };
}

/** Null where its cells no longer stand side by side. */
function shiftedEdit(edit: Edit, { sheetId, axis, shift }: Move): Edit | null {
  if (!('sheetId' in edit) || edit.sheetId !== sheetId) return edit;
  if (edit.type === 'hide' || edit.type === 'resize') {
    if (edit.axis !== axis) return edit;
    const index = movedTogether(edit.index, 'count' in edit ? edit.count : 1, shift);
    return index === null ? null : { ...edit, index };
  }
  const area = areaOf(edit);
  if (!area) return edit;
  const start = movedTogether(area[axis], axis === 'row' ? area.rows : area.columns, shift);
  return start === null ? null : { ...edit, [axis]: start };
}

function movedTogether(start: number, count: number, shift: Shift): number | null {
  const first = shifted(start, shift);
  const last = shifted(start + count - 1, shift);
  return first !== null && last !== null && last - first === count - 1 ? first : null;
}

function areaOf(edit: Edit): Area | null {
  if (edit.type !== 'input' && edit.type !== 'cells') return null;
  const lines: readonly (readonly unknown[])[] = edit.type === 'input' ? edit.input : edit.cells;
  const columns = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { row: edit.row, column: edit.column, rows: lines.length, columns };
}

function touches(step: UndoStep, sheetId: number, written: Area): boolean {
  return [...step.undo, ...step.redo].some((edit) => {
    const area = areaOf(edit);
    return area !== null && 'sheetId' in edit && edit.sheetId === sheetId && overlap(area, written);
  });
}

function isOfSheet(step: UndoStep, sheetId: number): boolean {
  return step.undo.some((edit) => 'sheetId' in edit && edit.sheetId === sheetId);
}

function movesCells(step: UndoStep): boolean {
  return step.redo.some(({ type }) => /^(insert|remove)(Rows|Columns)$/.test(type));
}
