/** The thread that does the real HTTP of `UrlFetchApp`, while the script's thread waits. */
import { workerData } from 'node:worker_threads';
import { type Mailbox, write } from './mailbox.ts';
import type { FetchReply, FetchRequest } from './script-options.ts';

export interface HttpThreadData {
  mailbox: Mailbox;
  /** Origins to reach under another one, like the lines of a hosts file. */
  hosts: Readonly<Record<string, string>>;
}

/** One for each request, in their order. */
export type HttpResult = { reply: FetchReply } | { error: string };

/** Google gives up on a server after a minute. */
const TIMEOUT_MS = 60_000;

const { mailbox, hosts }: HttpThreadData = workerData;

mailbox.port.on('message', async (requests: FetchRequest[]) => {
  write(mailbox, await Promise.all(requests.map(send)));
});

async function send(request: FetchRequest): Promise<HttpResult> {
  const { href, origin } = new URL(request.url);
  const address = (hosts[origin] ?? origin) + href.slice(origin.length);
  try {
    const response = await fetch(address, {
      method: request.method,
      headers: { ...request.headers },
      body: request.body === null ? null : Buffer.from(request.body),
      redirect: request.followRedirects ? 'follow' : 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    return { reply: { status: response.status, headers: Object.fromEntries(response.headers), body } };
  } catch (error) {
    return { error: `${reasonOf(error)}: ${request.url}` };
  }
}

/** In the words of Google's exceptions. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'Timeout';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ENOTFOUND' ? 'DNS error' : 'Address unavailable';
}
