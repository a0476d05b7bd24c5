import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { MOST_FILE_BYTES } from '../own-workbook/limits.ts';
import { LOOPBACK, listen } from '../stack/ports.ts';
import type { PageBundle } from './page-bundle.ts';
import { DialogAnswer, DisturbBody, EditRequest, RunBody } from './request-bodies.ts';
import { isSameOrigin } from './same-origin.ts';
import type { WorkbookSession } from './workbook-session.ts';
import type { Workbooks } from './workbooks.ts';

/** A paste of a whole sheet fits; more is a mistake. */
const BODY_LIMIT_BYTES = 20_000_000;
/** Keeps proxies and sleeping laptops from taking a silent stream for a dead one. */
const HEARTBEAT_MS = 15_000;

export interface WorkbenchServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the page and its workbooks on 127.0.0.1; port 0 takes any free one.
 *
 * @throws PortInUseError
 */
export async function serveWorkbench(
  page: PageBundle,
  workbooks: Workbooks,
  port: number,
): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent)
        sendJson(response, error instanceof RefusedError ? error.status : 500, { error: message });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isSameOrigin(request.headers, ownPort))
      throw new RefusedError(403, 'the workbench talks to its own page only');
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const id = url.searchParams.get('sample') ?? 'en';
    const workbook = await workbooks.find(id);
    if (!workbook) throw new RefusedError(404, `no such workbook: ${id}`);
    const { language, session } = workbook;

    switch (`${request.method} ${url.pathname}`) {
      case 'GET /':
        return send(response, 200, 'text/html; charset=utf-8', page.html(language));
      case 'GET /events':
        return streamEvents(response, session);
      case 'POST /edit':
        await session.edit(await readBody(request, EditRequest));
        return sendJson(response, 200, {});
      case 'POST /run': {
        // The script's own failure is an answer, not a failure of the server.
        const body = await readBody(request, RunBody);
        const outcome = await session.run(body).then(
          (value) => ({ value }),
          (error: Error) => ({ error: error.message }),
        );
        return sendJson(response, 200, outcome);
      }
      case 'POST /disturb':
        await session.disturb(await readBody(request, DisturbBody));
        return sendJson(response, 200, {});
      case 'POST /open': {
        const bytes = await readBytes(request, 'application/octet-stream', MOST_FILE_BYTES);
        const name = url.searchParams.get('name') ?? '';
        return sendJson(response, 200, { value: await workbooks.open({ name, bytes }, language) });
      }
      case 'POST /dialog': {
        const { dialogId, button } = await readBody(request, DialogAnswer);
        await session.answerDialog(dialogId, button);
        return sendJson(response, 200, {});
      }
    }
    const asset = request.method === 'GET' ? page.asset(url.pathname.replace(/^\/page\//, '')) : undefined;
    if (!asset) throw new RefusedError(404, `nothing at ${request.method} ${url.pathname}`);
    send(response, 200, asset.contentType, asset.contents);
  }

  const ownPort = await listen(server, port);
  return {
    url: `http://${LOOPBACK}:${ownPort}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await workbooks.close();
    },
  };
}

/** A request that cannot be served, with the HTTP status that says why. */
class RefusedError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function streamEvents(response: ServerResponse, session: WorkbookSession): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // A page may be gone before its workbook is open.
  const write = (text: string) => {
    if (!response.destroyed) response.write(`${text}\n\n`);
  };
  write('retry: 500');
  const heartbeat = setInterval(write, HEARTBEAT_MS, ': still here');
  const joined = session.join((message) => write(`data: ${JSON.stringify(message)}`));
  response.on('close', () => {
    clearInterval(heartbeat);
    joined.then((leave) => leave());
  });
  await joined;
}

async function readBody<Body>(request: IncomingMessage, schema: z.ZodMiniType<Body>): Promise<Body> {
  const bytes = await readBytes(request, 'application/json', BODY_LIMIT_BYTES);
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new RefusedError(400, error instanceof z.core.$ZodError ? z.prettifyError(error) : String(error));
  }
}

async function readBytes(request: IncomingMessage, contentType: string, limit: number): Promise<Buffer> {
  if (!request.headers['content-type']?.startsWith(contentType)) {
    throw new RefusedError(415, `the body must be ${contentType}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw new RefusedError(413, `the body is over ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Nobody else may put the workbench into a frame and lead a click into it.
    'content-security-policy': "frame-ancestors 'none'",
  });
  response.end(body);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}
