import type { Hook, HookWithSecret } from '#shared/contracts';
import { TOOL_SCHEME, toolReading } from '#shared/signals';
import { fetchHooks, hookAddress, makeHook, removeHook, renewSecret } from '../client/hooks-api.ts';
import { Failure } from '../failure.ts';
import type { HookChoice, HooksScript, MadeHook, ShownHook } from './hooks-contract.ts';
import { data } from './reply.ts';

/** Settings: the tools that are connected. */
export function settingsHooks(): ReturnType<HooksScript['settingsHooks']> {
  return data(() => {
    try {
      return fetchHooks().map(shown);
    } catch (error) {
      if (error instanceof Failure && error.reason.code === 'forbidden') return null;
      throw error;
    }
  });
}

/** Settings: connects a tool. */
export function settingsMakeHook({
  tool,
  name,
  secret,
  fields,
}: HookChoice): ReturnType<HooksScript['settingsMakeHook']> {
  return data(() => {
    const reading = toolReading(tool, fields);
    if (reading === null) return null;
    return made(
      makeHook({ name, scheme: TOOL_SCHEME[tool], ...(secret !== null && { secret }), ...reading }),
    );
  });
}

/** Settings: another secret for a tool that signs with one of ours. */
export function settingsRenewSecret(id: string): ReturnType<HooksScript['settingsRenewSecret']> {
  return data(() => made(renewSecret(id)));
}

/** Settings: closes the door. */
export function settingsRemoveHook(id: string): ReturnType<HooksScript['settingsRemoveHook']> {
  return data(() => {
    removeHook(id);
    return true;
  });
}

function made({ hook, secret }: HookWithSecret): MadeHook {
  return { hook: shown(hook), secret };
}

function shown({ id, name, scheme }: Hook): ShownHook {
  return { id, name, scheme, address: hookAddress(id) };
}
