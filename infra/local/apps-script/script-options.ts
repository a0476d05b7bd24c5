import type { HostEvent, WorkbookSnapshot } from '../workbook/protocol.ts';

/** The fields of `appsscript.json` that decide what a run may do. */
export interface Manifest {
  timeZone: string;
  oauthScopes: readonly string[];
  urlFetchWhitelist?: readonly string[];
}

/** What is pushed to Google: the code, the manifest, and the pages by the name `HtmlService` knows them by. */
export interface ScriptBundle {
  code: string;
  manifest: Manifest;
  /** `{ sidebar: '<!doctype html>…' }` for `sidebar.html`. */
  pages: Readonly<Record<string, string>>;
}

export interface FetchRequest {
  url: string;
  /** In capitals. */
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array | null;
  followRedirects: boolean;
}

export interface FetchReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
}

/** Answers all requests of one call in their order. Throws a `GoogleError` when an address cannot be reached. */
export type FetchAll = (requests: readonly FetchRequest[]) => FetchReply[];

export interface DialogRequest {
  /** As in the `dialog` event that showed it. */
  dialogId: number;
  title: string;
  message: string;
  /** Of `OK`, `CANCEL`, `YES` and `NO`; a dialog can be closed too, which answers `CLOSE`. */
  buttons: readonly string[];
}

export interface ScriptClock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): void;
}

export interface ScriptOptions {
  workbook: WorkbookSnapshot;
  /** `readBundle('addon/dist')`, or one made in a test. */
  bundle: ScriptBundle;
  /** What `UrlFetchApp` reaches. Without it no address can be reached. */
  fetchAll?: FetchAll;
  /** What `ScriptApp.getIdentityToken()` gives when the manifest has the `openid` scope. */
  identityToken?: () => string;
  user?: { email: string; locale: string };
  scriptProperties?: Readonly<Record<string, string>>;
  /** What earlier runs kept in the document. */
  documentProperties?: Readonly<Record<string, string>>;
  /** The button a person presses in `Ui.alert`. Without it every dialog is closed. */
  answerDialog?: (dialog: DialogRequest) => string;
  clock?: ScriptClock;
  /** Google stops a run after six minutes. */
  runLimitMs?: number;
  /** Title of the menu that `Ui.createAddonMenu()` makes: Google takes it from the listing, not from the code. */
  addonName?: string;
  /** Hears each change of the workbook and all that the script shows, in order. */
  emit?: (event: HostEvent) => void;
  /** Hears what the script writes by `console` and `Logger`. */
  log?: (line: string) => void;
}
