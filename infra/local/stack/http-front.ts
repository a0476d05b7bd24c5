import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PayloadTooLarge, RouteNotFound, Unavailable } from '../../../lambdas/errors.ts';
import { errorResponse, isOurFault } from '../../../lambdas/http/answering.ts';
import { MAX_BODY_BYTES } from '../../../lambdas/http/body.ts';
import { failureForLog } from '../../../lambdas/http/failure.ts';
import type { Log } from '../../../lambdas/log.ts';
import { type FoundRoute, type FrontRoute, routeOf } from './find-route.ts';

/** API Gateway waits this long, for a request to arrive and for a function to answer. */
export const GATEWAY_TIMEOUT_MS = 30_000;

export interface Front {
  readonly routes: readonly FrontRoute[];
  /** JSON documents by path, for anyone. */
  readonly documents: ReadonlyMap<string, object>;
  /** Where a link to a file leads; null where it leads nowhere. */
  readonly fileOf: (url: URL) => Promise<Buffer | null>;
  readonly logger: Log;
}

/** API Gateway's place on one's own machine: the same payloads and limits, to the same handlers. */
export function httpFront({ routes, documents, fileOf, logger }: Front): RequestListener {
  return async (request, response) => {
    const requestId = randomUUID();
    try {
      // Put together, since `//elsewhere/v1/settings` on its own would name another host.
      const url = new URL(`http://front${request.url ?? '/'}`);
      const document = request.method === 'GET' && documents.get(url.pathname);
      if (document) return send(response, { statusCode: 200, body: JSON.stringify(document) });

      const file = request.method === 'GET' ? await fileOf(url) : null;
      if (file) return void response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(file);

      const route = routeOf(routes, request.method ?? 'GET', url.pathname);
      const body = await readAll(request);
      if (route === null) throw new RouteNotFound();
      send(response, await inTime(route.handler(eventOf(request, url, requestId, { body, route }))));
    } catch (error) {
      if (!request.complete) return logger.info('request ended before it had arrived', { requestId });
      const refusal = errorResponse(error, requestId);
      const line = { requestId, status: refusal.statusCode, ...failureForLog(error) };
      logger[isOurFault(refusal) ? 'error' : 'info']('request did not reach its function', line);
      send(response, refusal);
    }
  };
}

// Read to its end even when it is too long: a caller that is still sending does not hear the answer.
async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (bytes > MAX_BODY_BYTES) throw new PayloadTooLarge(bytes, MAX_BODY_BYTES);
  return Buffer.concat(chunks);
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const done = new AbortController();
  const tooLate = sleep(GATEWAY_TIMEOUT_MS, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new Unavailable('the function');
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    done.abort();
  }
}

/** Payload format 2.0 as API Gateway makes it: header names in lower case, bodies that are not text in Base64. */
function eventOf(
  request: IncomingMessage,
  url: URL,
  requestId: string,
  { body, route }: { readonly body: Buffer; readonly route: FoundRoute },
): APIGatewayProxyEventV2 {
  const { method = 'GET', headers, socket } = request;
  const { routeKey, pathParameters } = route;
  const isText = /^(text\/|application\/(json|javascript|xml))/.test(headers['content-type'] ?? 'text/plain');
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: !isText,
  };
}

function send(
  response: ServerResponse,
  { statusCode, headers, body }: APIGatewayProxyStructuredResultV2,
): void {
  response.writeHead(statusCode ?? 200, { 'content-type': 'application/json', ...stringsOf(headers) });
  response.end(body);
}

function stringsOf(headers: APIGatewayProxyStructuredResultV2['headers'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
