import { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import type { Database } from '../../../lambdas/store/database.ts';

/** What may happen to one request on its way to DynamoDB and back, for the operations that it can happen to. */
const FAULTS = {
  throttled: () => true,
  overloaded: () => true,
  'broken inside': () => true,
  reset: () => true,
  'timed out': () => true,
  'reply lost': () => true,
  'keys left over': (operation: string) => operation === 'BatchGetItem',
  'in conflict': (operation: string) => operation.startsWith('Transact'),
  'behind a transaction': (operation: string) => operation === 'UpdateItem',
  'cancelled by throttling': (operation: string) => operation === 'TransactWriteItems',
  'still in progress': (operation: string) => operation === 'TransactWriteItems',
} satisfies Record<string, (operation: string) => boolean>;

export type Fault = keyof typeof FAULTS;

type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** The SDK would wait for half a second where it was throttled: nothing but time would be lost by that here. */
const SDK_PAUSE_MS = 1;

/**
 * Puts a bad network before the database: of the requests that the SDK sends, its own retries among them, this share
 * goes wrong. Stands where the SDK hands a request to the network, so that everything above it is the real thing.
 *
 * @param random gives the next number of [0, 1)
 * @returns how often each fault happened; grows from now on
 */
export async function breakNetwork(
  { client }: Database,
  share: number,
  random: () => number,
): Promise<Record<Fault, number>> {
  const counts = Object.fromEntries(faultNames().map((fault) => [fault, 0])) as Record<Fault, number>;
  const attempts = await client.config.maxAttempts();
  client.config.retryStrategy = async () => new ConfiguredRetryStrategy(attempts, SDK_PAUSE_MS);
  const network = client.config.requestHandler;
  client.config.requestHandler = {
    ...network,
    handle: async (request, options) => {
      if (!HttpRequest.isInstance(request)) throw new TypeError('not a request of the SDK');
      const send: Send = async (sent) => (await network.handle(sent, options)).response;
      if (random() >= share) return { response: await send(request) };
      const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
      // Of those that can happen here the one that has happened least: some can happen to few requests only.
      const fault = faultNames()
        .filter((name) => FAULTS[name](operation))
        .reduce((least, next) => (counts[next] < counts[least] ? next : least));
      counts[fault] += 1;
      return { response: await suffer(fault, request, send) };
    },
  };
  return counts;
}

function faultNames(): Fault[] {
  return Object.keys(FAULTS) as Fault[];
}

async function suffer(fault: Fault, request: HttpRequest, send: Send): Promise<HttpResponse> {
  switch (fault) {
    case 'throttled':
      return refusal(400, 'ProvisionedThroughputExceededException');
    case 'overloaded':
      return refusal(503, 'ServiceUnavailable');
    case 'broken inside':
      return refusal(500, 'InternalServerError');
    case 'reset':
      throw broken('Error', 'ECONNRESET');
    case 'timed out':
      throw broken('TimeoutError', 'ETIMEDOUT');
    case 'reply lost':
      await bytesOf(await send(request));
      throw broken('Error', 'ECONNRESET');
    case 'keys left over':
      return withLeftOver(request, await send(request));
    case 'in conflict':
      return cancelled(request, 'TransactionConflict');
    case 'behind a transaction':
      return refusal(400, 'TransactionConflictException');
    case 'cancelled by throttling':
      return cancelled(request, 'ThrottlingError');
    case 'still in progress':
      return refusal(400, 'TransactionInProgressException');
  }
}

function broken(name: string, code: string): Error {
  return Object.assign(new Error(code), { name, code });
}

function refusal(statusCode: number, name: string, more: object = {}): HttpResponse {
  return jsonResponse(statusCode, {
    __type: `com.amazonaws.dynamodb.v20120810#${name}`,
    message: name,
    ...more,
  });
}

/** The last of the items was in somebody's way. */
function cancelled({ body }: HttpRequest, Code: string): HttpResponse {
  const items: unknown[] = JSON.parse(new TextDecoder().decode(body)).TransactItems;
  const CancellationReasons = items.map((_, i) => ({ Code: i === items.length - 1 ? Code : 'None' }));
  return refusal(400, 'TransactionCanceledException', { CancellationReasons });
}

interface BatchAnswer {
  readonly Responses: Record<string, StoredItem[]>;
}

type StoredItem = Readonly<Record<'pk' | 'sk', { readonly S: string }>>;

interface BatchQuestion {
  readonly RequestItems: Record<string, { readonly Keys: readonly StoredItem[] }>;
}

/** As DynamoDB answers when it has no time for all of it: of every second key it says nothing yet. */
async function withLeftOver({ body }: HttpRequest, answer: HttpResponse): Promise<HttpResponse> {
  const text = (await bytesOf(answer)).toString();
  if (answer.statusCode !== 200) return jsonResponse(answer.statusCode, JSON.parse(text));
  const { Responses }: BatchAnswer = JSON.parse(text);
  const { RequestItems }: BatchQuestion = JSON.parse(new TextDecoder().decode(body));
  const left = new Set<string>();
  const UnprocessedKeys: Record<string, object> = {};
  for (const [table, asked] of Object.entries(RequestItems)) {
    const Keys = asked.Keys.filter((_, i) => i % 2 === 0);
    for (const key of Keys) left.add(nameOf(table, key));
    UnprocessedKeys[table] = { ...asked, Keys };
  }
  const told = Object.entries(Responses).map(([table, items]) => [
    table,
    items.filter((item) => !left.has(nameOf(table, item))),
  ]);
  return jsonResponse(200, { Responses: Object.fromEntries(told), UnprocessedKeys });
}

function nameOf(table: string, { pk, sk }: StoredItem): string {
  return JSON.stringify([table, pk.S, sk.S]);
}

function jsonResponse(statusCode: number, body: object): HttpResponse {
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  return new HttpResponse({ statusCode, headers, body: Buffer.from(JSON.stringify(body)) });
}

async function bytesOf({ body }: HttpResponse): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
