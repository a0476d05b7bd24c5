import { API_VERSION, Done, Hooks, HookWithSecret, type NewHookRequest } from '#shared/contracts';
import { addressOf, call } from './http.ts';

const hooks = `/${API_VERSION}/hooks`;

export function fetchHooks(): Hooks['hooks'] {
  return call({ method: 'get', path: hooks, answer: Hooks }).hooks;
}

/** Where the tool of a hook knocks. */
export function hookAddress(id: string): string {
  return addressOf(`${hooks}/${id}`);
}

export function makeHook(body: NewHookRequest): HookWithSecret {
  return call({ method: 'post', path: hooks, body, answer: HookWithSecret });
}

/** A new secret that we make; the one before opens nothing from then on. */
export function renewSecret(id: string): HookWithSecret {
  return call({ method: 'put', path: `${hooks}/${id}/secret`, body: {}, answer: HookWithSecret });
}

export function removeHook(id: string): void {
  call({ method: 'delete', path: `${hooks}/${id}`, answer: Done });
}
