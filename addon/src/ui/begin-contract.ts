import type { Entity } from '#shared/tabular';
import type { SidebarReply } from './reply-contract.ts';

/** More than this is better read as a file: a person waits long for it, and a box of text grows slow. */
export const MAX_PASTED_CHARACTERS = 2_000_000;

/** What the sidebar may call to begin otherwise than with an orders tab. */
export interface BeginScript {
  /** Makes a tab of pasted delimited text. */
  sidebarPasteExport(text: string): SidebarReply;
  /** Makes an empty tab with the headers of a kind. */
  sidebarMakeTemplate(entity: Entity): SidebarReply;
  /** Makes the tabs of a sample company, imports them and labels its customers. */
  sidebarTrySample(): SidebarReply;
  /** Takes the sample's tabs, labels and history away. */
  sidebarRemoveSample(): SidebarReply;
}
