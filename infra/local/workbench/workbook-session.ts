import type {
  Disturbance,
  Edit,
  HostEvent,
  RangeAddress,
  ScriptHost,
  UiEvent,
} from '../workbook/protocol.ts';
import type { OwnWorkbook, ServerMessage } from './server-message.ts';

export interface RunRequest {
  functionName: string;
  args: unknown[];
  /** What is selected at the moment of the call. */
  selection: RangeAddress[];
}

/** One workbook and everybody who looks at it. */
export interface WorkbookSession {
  /**
   * Sends the dialogs that wait for an answer, the workbook as it is, then each event from then on; gives the
   * function that stops it. The first page to join opens the document, and so does each that comes when nobody was
   * looking any more. When that fails the page is told, and the next one tries again.
   */
  join(send: (message: ServerMessage) => void): Promise<() => void>;
  edit(edit: Edit): Promise<void>;
  run(request: RunRequest): Promise<unknown>;
  answerDialog(dialogId: number, button: string): Promise<void>;
  disturb(disturbance: Disturbance | null): Promise<void>;
  close(): Promise<void>;
}

/** What a page is told beside its workbook. */
export interface Surroundings {
  /** Of the page that the server has now, for pages that are older than the server. */
  build: string;
  ownWorkbooks(): Promise<OwnWorkbook[]>;
}

export function workbookSession(
  openHost: () => Promise<ScriptHost>,
  { build, ownWorkbooks }: Surroundings,
): WorkbookSession {
  let opened: Promise<ScriptHost> | null = null;
  let menu: UiEvent | null = null;
  const dialogs = new Map<number, UiEvent>();
  let watching = 0;
  /** Whether everybody who looked at it has gone. */
  let leftAlone = false;

  /** What pages that come later need too. */
  function remember(event: HostEvent): void {
    if (event.kind === 'operation') return;
    if (event.ui.type === 'menu') menu = event.ui;
    if (event.ui.type === 'dialog') dialogs.set(event.ui.dialogId, event.ui);
  }

  async function open(): Promise<ScriptHost> {
    const host = await openHost();
    host.listen(remember);
    await host.open();
    return host;
  }

  function host(): Promise<ScriptHost> {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  return {
    async join(send) {
      let stop = () => {};
      const tellFailure = (error: unknown) =>
        send({ type: 'failure', message: error instanceof Error ? error.message : String(error) });
      const comesBack = opened !== null && leftAlone;
      watching += 1;
      leftAlone = false;
      try {
        const joined = await host();
        const early: HostEvent[] = [];
        let deliver = (event: HostEvent) => {
          early.push(event);
        };
        stop = joined.listen((event) => deliver(event));
        // A dialog that somebody reloaded away holds up the script, and so the snapshot: it is asked again first.
        for (const ui of dialogs.values()) send({ type: 'host', event: { kind: 'ui', ui } });
        const [workbook, own] = await Promise.all([joined.snapshot(), ownWorkbooks()]);
        send({ type: 'welcome', build, workbook, menu, own });
        // The snapshot already holds the operations that came before it.
        for (const event of early) {
          if (event.kind === 'ui' && event.ui !== menu) send({ type: 'host', event });
        }
        deliver = (event) => send({ type: 'host', event });
        // Not awaited: what runs on opening may show dialogs, which the page has to answer.
        if (comesBack) joined.open().catch(tellFailure);
      } catch (error) {
        stop();
        opened = null;
        tellFailure(error);
      }
      return () => {
        watching -= 1;
        leftAlone = watching === 0;
        stop();
      };
    },
    async edit(edit) {
      await (await host()).edit(edit);
    },
    async run({ functionName, args, selection }) {
      const running = await host();
      if (selection.length > 0) await running.edit({ type: 'select', ranges: selection });
      return running.run(functionName, args);
    },
    async answerDialog(dialogId, button) {
      dialogs.delete(dialogId);
      (await host()).answerDialog(dialogId, button);
    },
    async disturb(disturbance) {
      await (await host()).disturb(disturbance);
    },
    async close() {
      if (opened) await (await opened).close();
    },
  };
}
