import type {
  HostEvent,
  ScriptHost,
  UiEvent,
  WorkbookSnapshot,
} from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';

/** What a function of the script may touch in a test. */
export interface ScriptWorld {
  model: WorkbookModel;
  show(ui: UiEvent): void;
  /** Settles with the button when the dialog is answered. */
  ask(dialogId: number, message: string): Promise<string>;
}

export type ScriptFunction = (world: ScriptWorld, ...args: unknown[]) => unknown;

/** A script host without a thread: the real workbook model, and the functions that a test gives it. */
export function scriptedHost(
  workbook: WorkbookSnapshot,
  functions: Readonly<Record<string, ScriptFunction>>,
): ScriptHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const waiting = new Map<number, (button: string) => void>();
  const emit = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  const model = new WorkbookModel(workbook, { emit: (operation) => emit({ kind: 'operation', operation }) });
  const world: ScriptWorld = {
    model,
    show: (ui) => emit({ kind: 'ui', ui }),
    ask: (dialogId, message) =>
      new Promise((resolve) => {
        waiting.set(dialogId, resolve);
        emit({ kind: 'ui', ui: { type: 'dialog', dialogId, title: '', message, buttons: ['YES', 'NO'] } });
      }),
  };

  async function run(functionName: string, args: unknown[] = []): Promise<unknown> {
    const body = functions[functionName];
    if (!body) throw new Error(`Script function not found: ${functionName}`);
    return body(world, ...args);
  }

  return {
    run,
    snapshot: async () => structuredClone(model.snapshot()),
    open: async () => {
      await run('onOpen');
    },
    edit: async (edit) => void model.edit(edit),
    disturb: async () => {},
    answerDialog: (dialogId, button) => waiting.get(dialogId)?.(button),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
