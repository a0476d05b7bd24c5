import type { HostEvent, UiEvent, WorkbookSnapshot } from '../workbook/protocol.ts';

/** What the server sends to a page: one `welcome` (or `failure`), then `host` for each event. Dialogs may come before. */
export type ServerMessage =
  | {
      type: 'welcome';
      /** Of the page that the server has now; a page of another build loads itself again. */
      build: string;
      workbook: WorkbookSnapshot;
      /** The add-on's menu, once it was built. */
      menu: UiEvent | null;
    }
  | { type: 'failure'; message: string }
  | { type: 'host'; event: HostEvent };
