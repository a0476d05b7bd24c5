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
      /** The number of the last event that `workbook` holds. */
      events: number;
    }
  | { type: 'failure'; message: string }
  | {
      type: 'host';
      event: HostEvent;
      /** Of the event, counted from 1. */
      number: number;
    };

/** What a run of the script answers, and the number of the last event that it brought about. */
export type RunAnswer = { events: number } & ({ value?: unknown } | { error: string });
