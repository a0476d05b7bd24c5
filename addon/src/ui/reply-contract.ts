import type { DocumentState } from '../document-state.ts';

/** A failure; `message` is a whole text in the reader's language. */
export interface Refusal {
  ok: false;
  message: string;
  /** Where the help says what to do about it, as `sidebarOpenHelp` takes it; none where the message says all. */
  help?: string;
}

/** What a page of ours gets for what it asked. */
export type DataReply<Data> = { ok: true; data: Data } | Refusal;

/** What a call that may have changed the document answers. */
export type SidebarReply = { ok: true; state: DocumentState; message: string | null } | Refusal;
