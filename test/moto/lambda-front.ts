import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { BundleProcess } from './bundle-process.ts';

/** The address where Moto's state machines call other services: functions are answered here, all else by Moto. */
export interface LambdaFront {
  readonly port: number;
  /** From now on: functions by name, and where Moto is. */
  serve(functions: ReadonlyMap<string, BundleProcess>, endpoint: string): void;
  stop(): void;
}

const INVOCATION = /^\/2015-03-31\/functions\/.*:(\w+)\/invocations/;

export async function startLambdaFront(): Promise<LambdaFront> {
  let functions: ReadonlyMap<string, BundleProcess> = new Map();
  let endpoint = '';
  const server = createServer((asked, answer) => {
    const [, name] = INVOCATION.exec(decodeURIComponent(asked.url ?? '')) ?? [];
    const called = name === undefined ? undefined : functions.get(name);
    if (called === undefined) pass(asked, answer, endpoint);
    else void invoke(asked, answer, called);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (those, there) => {
      functions = those;
      endpoint = there;
    },
    stop: () => void server.close(),
  };
}

/** As Lambda answers an invocation, also one that ends with an error. */
async function invoke(asked: IncomingMessage, answer: ServerResponse, called: BundleProcess): Promise<void> {
  const came = await called.invoke(await json(asked));
  if ('result' in came) return void answer.end(JSON.stringify(came.result));
  answer.setHeader('X-Amz-Function-Error', 'Unhandled');
  answer.end(JSON.stringify({ errorType: came.error.name, errorMessage: came.error.message }));
}

function pass(asked: IncomingMessage, answer: ServerResponse, endpoint: string): void {
  const { method, headers, url = '/' } = asked;
  const passed = request(`${endpoint}${url}`, { method, headers }, (came) => {
    answer.writeHead(came.statusCode ?? 502, came.headers);
    came.pipe(answer);
  });
  passed.on('error', (error) => answer.writeHead(502).end(String(error)));
  asked.pipe(passed);
}
