import type { HookScheme } from '#shared/contracts';
import type { Tool, ToolFields } from '#shared/signals';
import type { DataReply } from './reply-contract.ts';

/** A door as the page shows it. */
export interface ShownHook {
  id: string;
  name: string;
  scheme: HookScheme;
  /** Where the tool knocks. */
  address: string;
}

/** A tool to connect; `secret` is one of its own, where it signs with such a one. */
export interface HookChoice {
  tool: Tool;
  name: string;
  secret: string | null;
  fields: ToolFields;
}

/** `secret`: one that we made, told this once; null where the tool has its own. */
export interface MadeHook {
  hook: ShownHook;
  secret: string | null;
}

/** The functions of the script that the group of marketing tools may call. */
export interface HooksScript {
  /** Null for whoever may not connect tools. */
  settingsHooks(): DataReply<ShownHook[] | null>;
  /** Null where nothing could be read from the tool's deliveries. */
  settingsMakeHook(choice: HookChoice): DataReply<MadeHook | null>;
  settingsRenewSecret(id: string): DataReply<MadeHook>;
  settingsRemoveHook(id: string): DataReply<boolean>;
}
