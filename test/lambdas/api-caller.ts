import { randomUUID } from 'node:crypto';
import {
  type CustomerEvent,
  type Deletion,
  ErrorResponse,
  ImportResponse,
  type Order,
  ScoreResponse,
  SettingsResponse,
} from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { mintIdToken } from '../../infra/local/stack/oidc.ts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { speakOf, speakOfAllIn } from './log-watch.ts';

/** Answers and error codes of the API, for one signed-in user. */
export interface ApiCaller {
  readonly token: string;
  /** Anything at all, with the response as it is. */
  send(method: string, path: string, body?: unknown): Promise<Response>;
  chooseSettings(changes?: object): Promise<SettingsResponse>;
  settings(): Promise<SettingsResponse>;
  importOrders(orders: readonly Order[], part?: ImportPart): Promise<ImportResponse>;
  importEvents(events: readonly CustomerEvent[], part?: ImportPart): Promise<ImportResponse>;
  importDeletions(deletions: readonly Deletion[], part?: ImportPart): Promise<ImportResponse>;
  score(customers: readonly string[]): Promise<ScoreResponse>;
}

/** By default a part is an import of its own, and closes it. */
interface ImportPart {
  readonly last?: boolean;
  readonly revision?: number | undefined;
}

/** The API's refusal, for tests that expect one. */
export class Refused extends Error {
  readonly response: ErrorResponse['error'];

  constructor(response: ErrorResponse) {
    super(response.error.code);
    this.response = response.error;
  }
}

/** Signs a user in, a new one if none is named. */
export function apiCaller(
  { url, issuer }: Pick<LocalStack, 'url' | 'issuer'>,
  sub: string = randomUUID(),
): ApiCaller {
  const email = `${sub}@example.com`;
  const token = mintIdToken(issuer, { sub, email });
  speakOf(sub, email, token);

  function send(method: string, path: string, body?: unknown): Promise<Response> {
    speakOfAllIn(body);
    return fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  async function answer<Answer>(
    sent: Promise<Response>,
    schema: { parse(body: unknown): Answer },
  ): Promise<Answer> {
    const response = await sent;
    const body: unknown = await response.json();
    if (!response.ok) throw new Refused(ErrorResponse.parse(body));
    return schema.parse(body);
  }

  function importPart(rows: object, { last = true, revision }: ImportPart = {}): Promise<ImportResponse> {
    const body = { ...rows, currency: 'USD', revision, last };
    return answer(send('POST', '/v1/import', body), ImportResponse);
  }

  return {
    token,
    send,
    chooseSettings: (changes = {}) => {
      const settings = { ...defaultSettings('USD', 'en', 'America/New_York'), ...changes };
      return answer(send('PUT', '/v1/settings', { settings }), SettingsResponse);
    },
    settings: () => answer(send('GET', '/v1/settings'), SettingsResponse),
    importOrders: (orders, part) => importPart({ entity: 'orders', orders }, part),
    importEvents: (events, part) => importPart({ entity: 'events', events }, part),
    importDeletions: (deletions, part) => importPart({ entity: 'deletions', deletions }, part),
    score: (customers) => answer(send('POST', '/v1/score', { customers, locale: 'en' }), ScoreResponse),
  };
}
