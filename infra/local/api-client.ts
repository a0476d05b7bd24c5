import type * as z from 'zod/mini';
import {
  type Customer,
  CustomerPage,
  type CustomerScore,
  ErrorResponse,
  ImportResponse,
  type Locale,
  MAX_CUSTOMERS_PER_IMPORT,
  MAX_CUSTOMERS_PER_SCORE,
  MAX_ORDERS_PER_IMPORT,
  type Order,
  ScoreResponse,
  type Settings,
  SettingsResponse,
} from '#shared/contracts';

/** The API refused or failed; `code` is one of `ErrorCode`. */
export class ApiFailure extends Error {
  readonly code: string;

  constructor(path: string, failure: ErrorResponse['error']) {
    const places = failure.details.map(({ path: place, problem }) => `${place}: ${problem}`).join('; ');
    super(`${path} answered ${failure.code}${places ? ` (${places})` : ''}, request ${failure.requestId}`);
    this.code = failure.code;
  }
}

export type ApiClient = ReturnType<typeof createApiClient>;

/** A caller of the API at `url` with a verified identity, for the command line and the tests. */
export function createApiClient(url: string, token: string) {
  async function call<S extends z.ZodMiniType>(
    method: string,
    path: string,
    answer: S,
    body?: unknown,
  ): Promise<z.infer<S>> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    if (!response.ok) throw new ApiFailure(path, ErrorResponse.parse(json).error);
    return answer.parse(json) as z.infer<S>;
  }

  return {
    getSettings: () => call('GET', '/v1/settings', SettingsResponse),

    putSettings: (settings: Settings) => call('PUT', '/v1/settings', SettingsResponse, { settings }),

    /** Sends facts, then orders, in parts; the last part refits the portfolio. */
    async importHistory(currency: string, orders: readonly Order[], customers: readonly Customer[]) {
      let revision: number | undefined;
      const send = async (part: object, last: boolean) => {
        const head = { currency, last, ...(revision === undefined ? {} : { revision }) };
        ({ revision } = await call('POST', '/v1/import', ImportResponse, { ...head, ...part }));
      };
      for (const part of inParts(customers, MAX_CUSTOMERS_PER_IMPORT)) {
        await send({ entity: 'customers', customers: part }, false);
      }
      const parts = inParts(orders, MAX_ORDERS_PER_IMPORT);
      if (parts.length === 0) parts.push([]);
      for (const [i, part] of parts.entries()) {
        await send({ entity: 'orders', orders: part }, i === parts.length - 1);
      }
    },

    /** Every customer that has a history, sorted by id. */
    async listCustomers(): Promise<string[]> {
      const ids: string[] = [];
      for (let after: string | null = ''; after !== null; ) {
        const query: string = after === '' ? '' : `?after=${encodeURIComponent(after)}`;
        const page: CustomerPage = await call('GET', `/v1/customers${query}`, CustomerPage);
        ids.push(...page.customers);
        after = page.next;
      }
      return ids.sort();
    },

    /** Scores of all the given customers, and what stands behind them. */
    async score(ids: readonly string[], locale: Locale) {
      const scores: CustomerScore[] = [];
      let answer: ScoreResponse | undefined;
      for (const part of inParts(ids, MAX_CUSTOMERS_PER_SCORE)) {
        answer = await call('POST', '/v1/score', ScoreResponse, { customers: part, locale });
        scores.push(...answer.scores);
      }
      return { scores, model: answer?.model ?? null };
    },
  };
}

function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
