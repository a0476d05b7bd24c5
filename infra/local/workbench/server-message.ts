import type { HostEvent, UiEvent, WorkbookSnapshot } from '../workbook/protocol.ts';

/** What the server sends to a page, in this order: one `welcome` (or `failure`), then `host` for each event. */
export type ServerMessage =
  | {
      type: 'welcome';
      /** Of the page that the server has now; a page of another build loads itself again. */
      build: string;
      workbook: WorkbookSnapshot;
      /** The menu and the dialogs that wait for an answer. */
      standing: UiEvent[];
    }
  | { type: 'failure'; message: string }
  | { type: 'host'; event: HostEvent };
