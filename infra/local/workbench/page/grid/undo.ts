import type { Edit } from '../../../workbook/protocol.ts';

export type InputEdit = Extract<Edit, { type: 'input' }>;

/** Typed edits that can be taken back, and those taken back that can be done again. */
export interface UndoStack {
  /** Remembers an edit by what puts the cells back. */
  did(edit: InputEdit, inverse: InputEdit): void;
  /** What to send to take the last edit back; null when there is none. */
  undo(): InputEdit | null;
  redo(): InputEdit | null;
  /** Forgets all: cells have moved, and the edits name places that are no longer theirs. */
  clear(): void;
}

export function undoStack(): UndoStack {
  interface Step {
    edit: InputEdit;
    inverse: InputEdit;
  }
  let done: Step[] = [];
  let undone: Step[] = [];
  return {
    did(edit, inverse) {
      done.push({ edit, inverse });
      undone = [];
    },
    undo() {
      const step = done.pop();
      if (step) undone.push(step);
      return step?.inverse ?? null;
    },
    redo() {
      const step = undone.pop();
      if (step) done.push(step);
      return step?.edit ?? null;
    },
    clear() {
      done = [];
      undone = [];
    },
  };
}
