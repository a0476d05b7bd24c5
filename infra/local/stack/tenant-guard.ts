import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Database, openDatabase } from '../../../lambdas/store/database.ts';
import { type Sessions, tenantSessions } from '../../../lambdas/store/sessions.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';
import { LOOPBACK, listen } from './ports.ts';
import { accessKeyOf, DIRECTORY_KEY, type Session, sessionOf, whyRefused } from './tenant-policy.ts';

/** A DynamoDB endpoint that lets a session do what its policy on AWS would, and nothing else. */
export interface TenantGuard {
  readonly endpoint: string;
  /** What was refused so far, and why: names of operations and of the rule, no keys. */
  readonly refusals: readonly string[];
  stop(): Promise<void>;
}

/**
 * Stands in front of an engine on this machine in the place of IAM: who asks is read from the credentials (see
 * `sessionOf`), and a key that does not belong to the session's tenant is refused. A request that forgot its scope so
 * fails here as it would on AWS.
 */
export async function startTenantGuard(engine: string): Promise<TenantGuard> {
  const refusals: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const operation = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    const session: Session = sessionOf(request.headers.authorization ?? '');
    const why = whyRefused(session, operation, JSON.parse(body || '{}'));
    if (why === null) return pass(engine, request, body, response);
    refusals.push(`${operation}: ${why}`);
    const refusal = { __type: 'com.amazon.coral.service#AccessDeniedException', message: why };
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(refusal));
  });
  const port = await listen(server, 0);
  return { endpoint: `http://${LOOPBACK}:${port}`, refusals, stop: () => closed(server) };
}

/** The databases behind a guard, each with the credentials of its session. */
export function guardedDatabases({ endpoint }: TenantGuard): GuardedDatabases {
  const config = { endpoint, region: 'us-east-1' };
  const credentials = (accessKeyId: string) => ({ accessKeyId, secretAccessKey: 'local' });
  return {
    directory: openDatabase(TABLE_NAMES, { ...config, credentials: credentials(DIRECTORY_KEY) }),
    sessionsOf: (lambda) =>
      tenantSessions(TABLE_NAMES, config, (tenant) => credentials(accessKeyOf(tenant, lambda))),
  };
}

interface GuardedDatabases {
  readonly directory: Database;
  /** The sessions of one function, which may do what its role on AWS may. */
  readonly sessionsOf: (lambda: string) => Sessions;
}

async function pass(
  engine: string,
  { headers, method = 'POST' }: IncomingMessage,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const kept = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
  try {
    const answer = await fetch(engine, {
      method,
      headers: Object.fromEntries(
        kept.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
      ),
      body,
    });
    const content = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? 'application/x-amz-json-1.0';
    response.writeHead(answer.status, { 'content-type': type }).end(content);
  } catch {
    // The engine is gone: the caller's connection breaks, as it would without us.
    response.destroy();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
