import type { Area, Edit, Operation, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { clipboard } from './clipboard.ts';
import { undoStack } from './undo.ts';
import { undoStep } from './undo-step.ts';

/** What a person does to the workbook, so that it can be taken back. */
export interface Editing {
  /** Makes edits that belong together: one undo takes them all back. */
  perform(...edits: Edit[]): void;
  took(how: 'copy' | 'cut', sheetId: number, area: Area): void;
  paste(text: string, sheetId: number, target: Area): void;
  undo(): void;
  redo(): void;
  /** Whether what happens from now on is a script's doing. */
  scriptRuns(runs: boolean): void;
  follow(operation: Operation): void;
  /** Another workbook is shown. */
  forget(): void;
}

export function editing(workbook: () => WorkbookSnapshot, send: (edit: Edit) => void): Editing {
  const steps = undoStack();
  const copied = clipboard();
  let scriptAtWork = false;

  function perform(...edits: Edit[]): void {
    const made = edits.map((edit) => undoStep(edit, workbook())).filter((step) => step !== null);
    if (made.length > 0) {
      steps.did({
        undo: made.toReversed().flatMap(({ undo }) => undo),
        redo: made.flatMap(({ redo }) => redo),
      });
    }
    for (const edit of edits) send(edit);
  }

  return {
    perform,
    took: (how, sheetId, area) => copied.took(how, workbook(), sheetId, area),
    paste: (text, sheetId, target) => perform(...copied.paste(text, sheetId, target)),
    undo: () => steps.undo().forEach(send),
    redo: () => steps.redo().forEach(send),
    scriptRuns(runs) {
      scriptAtWork = runs;
    },
    follow(operation) {
      // A deleted sheet does not come back, whoever deleted it.
      if (scriptAtWork || operation.type === 'sheetRemoved') steps.scriptDid(operation);
    },
    forget: steps.clear,
  };
}
