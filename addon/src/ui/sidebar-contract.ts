import type { DocumentState } from '../document-state.ts';

/** What every call of the sidebar answers. `message` is a whole text in the reader's language. */
export type SidebarReply =
  | { ok: true; state: DocumentState; message: string | null }
  | { ok: false; message: string };

/** The functions of the script that the sidebar may call. */
export type SidebarCall = 'sidebarState' | 'sidebarSegmentSelected' | 'sidebarImportOrders';
