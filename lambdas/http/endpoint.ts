import * as z from 'zod/mini';
import { includesRole, type Role } from '#shared/contracts';
import type { Dependencies } from '../dependencies.ts';
import { Forbidden } from '../errors.ts';
import type { Membership } from '../store/membership.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { answering } from './answering.ts';
import { readBody } from './body.ts';
import type { HttpHandler } from './handler.ts';
import type { Identity } from './identity.ts';

export type Query = Readonly<Record<string, string | undefined>>;

/** Who calls, and how. */
export interface Caller extends Identity, Membership {
  /** What stood in the path's `{places}`. */
  readonly path: Query;
  /** What stood behind the path's `?`. */
  readonly query: Query;
}

export interface Endpoint<Body, Answer> {
  /** The least that the caller must be. */
  readonly needs: Role;
  readonly body: z.ZodMiniType<Body>;
  readonly answer: z.ZodMiniType<Answer>;
  /** Whether it changes what is kept: such requests are refused while the tenant is being deleted. */
  readonly changes?: boolean;
  /** `store` holds the data of the caller's tenant and of no other. */
  readonly respond: (body: Body, store: TenantStore, caller: Caller) => Promise<Answer>;
}

/** The way of a user's request: token → user → tenant, body → checked value, answer → checked answer. */
export function endpoint<Body, Answer>(
  { authenticate, directory, storeOf, logger }: Dependencies,
  { needs, body, answer, changes = false, respond }: Endpoint<Body, Answer>,
): HttpHandler {
  return answering(logger, async (event, ofTenant) => {
    const user = await authenticate(event.headers.authorization);
    const { tenant, role } = await directory.membershipOf(user);
    ofTenant(tenant);
    if (!includesRole(role, needs)) throw new Forbidden(role, needs);
    const request = readBody(event, body);
    const store = storeOf(tenant);
    const caller: Caller = {
      ...user,
      tenant,
      role,
      path: event.pathParameters ?? {},
      query: event.queryStringParameters ?? {},
    };
    const work = () => respond(request, store, caller);
    return z.parse(answer, await (changes ? store.whileOpen(work) : work()));
  });
}
