import type { LocalIssuer } from '../stack/oidc.ts';
import type { Disturbance, Edit, HostEvent, WorkbookSnapshot } from '../workbook/protocol.ts';
import type { Mailbox } from './mailbox.ts';

/** Who is signed in, and the issuer that vouches for it. */
export interface LocalIdentity {
  issuer: LocalIssuer;
  sub: string;
  email: string;
}

/** What the script's thread is started with: data that can be handed to a worker. */
export interface ScriptThreadData {
  workbook: WorkbookSnapshot;
  distDir: string;
  identity: LocalIdentity;
  hosts: Readonly<Record<string, string>>;
  scriptProperties: Readonly<Record<string, string>>;
  userLocale: string;
  /** Where answers to dialogs come in. */
  answers: Mailbox;
}

export type HostTask =
  | { type: 'snapshot' }
  | { type: 'open' }
  | { type: 'run'; functionName: string; args: unknown[] }
  | { type: 'edit'; edit: Edit }
  | { type: 'disturb'; disturbance: Disturbance | null };

export interface HostRequest {
  id: number;
  task: HostTask;
}

/** The button pressed in a dialog. */
export interface DialogAnswer {
  dialogId: number;
  button: string;
}

export type ThreadMessage =
  | { type: 'ready' }
  | { type: 'event'; event: HostEvent }
  | { type: 'log'; line: string }
  | { type: 'done'; id: number; value: unknown }
  | { type: 'failed'; id: number; name: string; message: string; stack: string | undefined };
