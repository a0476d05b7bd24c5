import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import {
  ERROR_STATUS,
  type ErrorCode,
  type ErrorResponse,
  includesRole,
  RETRY_AFTER_SECONDS,
  type Role,
} from '#shared/contracts';
import type { Dependencies } from '../dependencies.ts';
import { ApiError, type ErrorDetail, Forbidden } from '../errors.ts';
import type { Membership } from '../store/membership.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { readBody } from './body.ts';
import { failureForLog } from './failure.ts';
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

/**
 * The way of every request: token → user → tenant, body → checked value, answer → checked answer; whatever fails
 * becomes an error response. Never rejects. Logs one line a request, without personal data.
 */
export function endpoint<Body, Answer>(
  { authenticate, directory, storeOf, logger }: Dependencies,
  { needs, body, answer, changes = false, respond }: Endpoint<Body, Answer>,
): HttpHandler {
  return async (event) => {
    const begun = performance.now();
    const { requestId } = event.requestContext;
    const seen: { tenant?: string } = {};
    let result: APIGatewayProxyStructuredResultV2;
    let failure: object = {};
    try {
      const user = await authenticate(event.headers.authorization);
      const { tenant, role } = await directory.membershipOf(user);
      seen.tenant = hashOf(tenant);
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
      const answered = await (changes ? store.whileOpen(work) : work());
      result = jsonResponse(200, requestId, z.parse(answer, answered));
    } catch (error) {
      failure = failureForLog(error);
      result = errorResponse(error, requestId);
    }
    logger[isOurFault(result) ? 'error' : 'info']('request', {
      requestId,
      route: event.routeKey,
      status: result.statusCode,
      milliseconds: Math.round(performance.now() - begun),
      ...seen,
      ...failure,
    });
    return result;
  };
}

/** An ApiError by its code; anything else is `internal`, and only the log knows what it was. */
export function errorResponse(error: unknown, requestId: string): APIGatewayProxyStructuredResultV2 {
  const code: ErrorCode = error instanceof ApiError ? error.code : 'internal';
  const details: ErrorDetail[] = error instanceof ApiError ? [...error.details] : [];
  const body: ErrorResponse = { error: { code, requestId, details } };
  const wait = RETRY_AFTER_SECONDS[code];
  return jsonResponse(
    ERROR_STATUS[code],
    requestId,
    body,
    wait === undefined ? {} : { 'retry-after': String(wait) },
  );
}

export function isOurFault({ statusCode = 500 }: APIGatewayProxyStructuredResultV2): boolean {
  return statusCode >= 500;
}

function jsonResponse(
  statusCode: number,
  requestId: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

/** Tells a tenant's requests from others' in the log without naming it. */
function hashOf(tenant: string): string {
  return createHash('sha256').update(tenant).digest('hex').slice(0, 12);
}
