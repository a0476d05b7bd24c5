import type { HostEvent, UiEvent, WorkbookSnapshot } from '../workbook/protocol.ts';

/** A workbook made of a person's own file. */
export interface OwnWorkbook {
  id: string;
  name: string;
}

/** What the server sends to a page: one `welcome` (or `failure`), then `host` for each event. Dialogs may come before. */
export type ServerMessage =
  | {
      type: 'welcome';
      /** Of the page that the server has now; a page of another build loads itself again. */
      build: string;
      workbook: WorkbookSnapshot;
      /** The add-on's menu, once it was built. */
      menu: UiEvent | null;
      /** What the person has opened so far, to go back to. */
      own: OwnWorkbook[];
    }
  | { type: 'failure'; message: string }
  | { type: 'host'; event: HostEvent };
