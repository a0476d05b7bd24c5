import * as z from 'zod/mini';
import { ErrorResponse } from '#shared/contracts';
import { Failure } from '../failure.ts';

// The schema compiler of zod writes code at run time; plain checks are enough here and fit every sandbox.
z.config({ jitless: true });

/** The service's address, put in when the bundle is built. */
declare const __API_URL__: string;

/** Where a path of the service is. */
export function addressOf(path: string): string {
  return __API_URL__ + path;
}

/** Pauses before the first try and each later one, in milliseconds. */
const PAUSES_MS = [0, 1_000, 3_000, 8_000];

/** One request and the shape of its answer. */
export interface Call<Answer extends z.core.$ZodType> {
  method: 'get' | 'put' | 'post' | 'delete';
  path: string;
  body?: unknown;
  answer: Answer;
}

/** Sends one call; see `callAll`. */
export function call<Answer extends z.core.$ZodType>(one: Call<Answer>): z.output<Answer> {
  return readAnswer(one, deliver([one])[0] ?? NOT_SENT);
}

/**
 * Sends the calls side by side and gives their answers in the same order. Calls that the service could not take
 * at the moment are sent again, after a pause; every call of the service may be repeated without harm.
 * Throws a `Failure` for the first call that stays without a good answer.
 */
export function callAll<Answer extends z.core.$ZodType>(calls: readonly Call<Answer>[]): z.output<Answer>[] {
  const replies = deliver(calls);
  return calls.map((one, i) => readAnswer(one, replies[i] ?? NOT_SENT));
}

/** What came back: a status of 0 and Google's own words where the service could not be reached. */
interface Reply {
  status: number;
  text: string;
}

const NOT_SENT: Reply = { status: 0, text: '' };

type AnyCall = Call<z.core.$ZodType>;

function deliver(calls: readonly AnyCall[]): Reply[] {
  const replies = calls.map(() => NOT_SENT);
  for (const pause of PAUSES_MS) {
    const open = [...calls.entries()].filter(([i]) => !isFinal(replies[i] ?? NOT_SENT));
    if (open.length === 0) break;
    if (pause > 0) Utilities.sleep(pause);
    const fresh = fetchTogether(open.map(([, one]) => one));
    for (const [k, [i]] of open.entries()) replies[i] = fresh[k] ?? NOT_SENT;
  }
  return replies;
}

function isFinal(reply: Reply): boolean {
  return reply.status > 0 && reply.status !== 429 && reply.status < 500 && errorOf(reply)?.code !== 'busy';
}

function fetchTogether(calls: readonly AnyCall[]): Reply[] {
  const token = ScriptApp.getIdentityToken();
  if (!token) throw new Failure({ code: 'no_identity' });
  const requests = calls.map(({ method, path, body }) => ({
    url: addressOf(path),
    method,
    headers: { Authorization: `Bearer ${token}` },
    muteHttpExceptions: true,
    ...(body === undefined ? {} : { contentType: 'application/json', payload: JSON.stringify(body) }),
  }));
  try {
    return UrlFetchApp.fetchAll(requests).map((response) => ({
      status: response.getResponseCode(),
      text: response.getContentText(),
    }));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/too many times/i.test(text)) throw new Failure({ code: 'quota_exhausted' });
    // Google throws for the whole group when one address does not answer.
    return calls.map(() => ({ status: 0, text }));
  }
}

function readAnswer<Answer extends z.core.$ZodType>(
  { answer }: Call<Answer>,
  reply: Reply,
): z.output<Answer> {
  if (reply.status === 0) throw new Failure({ code: 'no_network', problem: reply.text });
  if (reply.status >= 300) throw failureOf(reply);
  const parsed = z.safeParse(answer, parseJson(reply.text));
  if (!parsed.success) throw new Failure({ code: 'service_mismatch' });
  return parsed.data;
}

function failureOf(reply: Reply): Failure {
  const error = errorOf(reply);
  if (error) return new Failure({ code: error.code, requestId: error.requestId });
  return new Failure(reasonOfStatus(reply.status));
}

// What stands before the service (the gateway, a proxy) answers in words of its own; its status still tells.
function reasonOfStatus(status: number): Failure['reason'] {
  const requestId = '–';
  if (status === 401 || status === 403) return { code: 'unauthenticated', requestId };
  if (status === 413) return { code: 'payload_too_large', requestId };
  if (status === 429 || status >= 500) return { code: 'unavailable', requestId };
  return { code: 'service_mismatch' };
}

function errorOf(reply: Reply): ErrorResponse['error'] | undefined {
  if (reply.status < 400) return undefined;
  return z.safeParse(ErrorResponse, parseJson(reply.text)).data?.error;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
