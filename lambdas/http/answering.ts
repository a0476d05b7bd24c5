import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ERROR_STATUS, type ErrorCode, type ErrorResponse, RETRY_AFTER_SECONDS } from '#shared/contracts';
import { ApiError, type ErrorDetail } from '../errors.ts';
import type { Log } from '../log.ts';
import { failureForLog } from './failure.ts';
import type { HttpHandler } from './handler.ts';

/** Says whose request it turned out to be, for the log. */
export type OfTenant = (tenant: string) => void;

/** A body, and what it is. */
interface Written {
  readonly type: string;
  readonly body: string;
}

const asJson = (answer: unknown): Written => ({ type: 'application/json', body: JSON.stringify(answer) });

/** For answers that are a page. */
export const asPage = (html: unknown): Written => ({ type: 'text/html; charset=utf-8', body: String(html) });

/**
 * A request's way back: what the work gives becomes the answer, whatever fails becomes an error response. Never rejects.
 * Logs one line a request, without personal data.
 */
export function answering(
  logger: Log,
  work: (event: APIGatewayProxyEventV2, ofTenant: OfTenant) => Promise<unknown>,
  write: (answer: unknown) => Written = asJson,
): HttpHandler {
  return async (event) => {
    const begun = performance.now();
    const { requestId } = event.requestContext;
    const seen: { tenant?: string } = {};
    let result: APIGatewayProxyStructuredResultV2;
    let failure: object = {};
    try {
      const answer = await work(event, (tenant) => {
        seen.tenant = hashOf(tenant);
      });
      result = response(200, requestId, write(answer));
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
  return response(
    ERROR_STATUS[code],
    requestId,
    asJson(body),
    wait === undefined ? {} : { 'retry-after': String(wait) },
  );
}

export function isOurFault({ statusCode = 500 }: APIGatewayProxyStructuredResultV2): boolean {
  return statusCode >= 500;
}

function response(
  statusCode: number,
  requestId: string,
  { type, body }: Written,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...headers,
    },
    body,
  };
}

/** Tells a tenant's requests from others' in the log without naming it. */
function hashOf(tenant: string): string {
  return createHash('sha256').update(tenant).digest('hex').slice(0, 12);
}
