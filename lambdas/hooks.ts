import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import {
  Done,
  Hook,
  HookReading,
  type HookScheme,
  HookSecretRequest,
  Hooks,
  HookWithSecret,
  NewHookRequest,
} from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { Busy, HookNotFound, InvalidRequest, TenantClosing } from './errors.ts';
import { type Caller, endpoint } from './http/endpoint.ts';
import type { HttpHandler } from './http/handler.ts';
import type { Directory } from './store/directory.ts';
import type { KeptHook } from './store/hooks.ts';

const ID_BYTES = 16;
const SECRET_BYTES = 32;
const MAX_HOOKS = 20;

/** `/v1/hooks`, for owners: see Hook and what stands beside it. */
export const hooksHandler: HandlerFactory = (dependencies) => {
  const { directory } = dependencies;
  const byMethod: Readonly<Record<string, HttpHandler>> = {
    GET: endpoint(dependencies, {
      needs: 'owner',
      body: z.null(),
      answer: Hooks,
      respond: async (_, __, { tenant }) => ({ hooks: await directory.listHooks(tenant) }),
    }),
    POST: endpoint(dependencies, {
      needs: 'owner',
      body: NewHookRequest,
      answer: HookWithSecret,
      respond: async ({ secret: given, ...request }, _, { tenant }) => {
        if ((await directory.listHooks(tenant)).length >= MAX_HOOKS) {
          throw new InvalidRequest([{ path: '', problem: `at most ${MAX_HOOKS} hooks` }]);
        }
        const hook: Hook = { id: randomBytes(ID_BYTES).toString('base64url'), ...request };
        const { secret, told } = secretFor(hook.scheme, given);
        if (!(await directory.putHook({ tenant, secret, hook }, null))) throw new TenantClosing();
        return { hook, secret: told };
      },
    }),
    PUT: endpoint(dependencies, {
      needs: 'owner',
      body: HookReading,
      answer: Hook,
      respond: async (reading, _, caller) => {
        const seen = await ownHook(directory, caller);
        const { id, name, scheme } = seen.hook;
        const hook: Hook = { id, name, scheme, ...reading };
        await replace(directory, seen, { ...seen, hook });
        return hook;
      },
    }),
    DELETE: endpoint(dependencies, {
      needs: 'owner',
      body: z.null(),
      answer: Done,
      respond: async (_, __, caller) => {
        const { tenant, hook } = await ownHook(directory, caller);
        await directory.deleteHook(tenant, hook.id);
        return { done: true };
      },
    }),
  };
  const changeSecret = endpoint(dependencies, {
    needs: 'owner',
    body: HookSecretRequest,
    answer: HookWithSecret,
    respond: async ({ secret: given }, _, caller) => {
      const seen = await ownHook(directory, caller);
      const { secret, told } = secretFor(seen.hook.scheme, given);
      await replace(directory, seen, { ...seen, secret });
      return { hook: seen.hook, secret: told };
    },
  });
  return (event) => {
    if (event.routeKey.endsWith('/secret')) return changeSecret(event);
    const handler = byMethod[event.requestContext.http.method];
    if (handler === undefined) throw new TypeError('a method that has no route');
    return handler(event);
  };
};

export const handler = lambdaOf(hooksHandler);

/** What signs from now on, and what of it the caller is told: a secret of the tool's own it has already. */
function secretFor(
  scheme: HookScheme,
  given: string | undefined,
): { readonly secret: string; readonly told: string | null } {
  const isOurs = scheme === 'signed';
  if (isOurs === (given !== undefined)) {
    throw new InvalidRequest([{ path: 'secret', problem: isOurs ? 'is made by us' : 'expected string' }]);
  }
  const secret = given ?? randomBytes(SECRET_BYTES).toString('base64url');
  return { secret, told: isOurs ? secret : null };
}

/** Somebody else's hook is not there. */
async function ownHook(directory: Directory, { tenant, path }: Caller): Promise<KeptHook> {
  const kept = await directory.findHook(path.id ?? '');
  if (kept === null || kept.tenant !== tenant) throw new HookNotFound();
  return kept;
}

async function replace(directory: Directory, seen: KeptHook, next: KeptHook): Promise<void> {
  if (!(await directory.putHook(next, seen))) throw new Busy(1);
}
