import type * as z from 'zod/mini';
import {
  type Customer,
  type CustomerEvent,
  CustomerPage,
  type CustomerScore,
  type Deletion,
  ErrorResponse,
  type ImportRequest,
  ImportResponse,
  type Locale,
  MAX_CUSTOMERS_PER_IMPORT,
  MAX_CUSTOMERS_PER_SCORE,
  MAX_EVENTS_PER_IMPORT,
  MAX_ORDERS_PER_IMPORT,
  type Order,
  PortfolioFigures,
  type ScoreRequest,
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

/** Quadrants by customer id. */
export type PreviousQuadrants = NonNullable<ScoreRequest['previous']>;

/** All that one import sends. */
export interface ImportedHistory {
  readonly customers: readonly Customer[];
  readonly orders: readonly Order[];
  readonly events: readonly CustomerEvent[];
  readonly deletions: readonly Deletion[];
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

    /** Sends customers, orders, events and deletions in parts; the last part refits the portfolio. */
    async importHistory(currency: string, history: ImportedHistory) {
      const parts = [
        ...partsOf('customers', history.customers, MAX_CUSTOMERS_PER_IMPORT),
        ...partsOf('orders', history.orders, MAX_ORDERS_PER_IMPORT),
        ...partsOf('events', history.events, MAX_EVENTS_PER_IMPORT),
        ...partsOf('deletions', history.deletions, MAX_EVENTS_PER_IMPORT),
      ];
      // Even an import of nothing closes, so that the portfolio is fitted.
      if (parts.length === 0) parts.push({ entity: 'orders', orders: [] });
      let revision: number | undefined;
      for (const [i, part] of parts.entries()) {
        const last = i === parts.length - 1;
        const body = { ...part, currency, last, ...(revision === undefined ? {} : { revision }) };
        ({ revision } = await call('POST', '/v1/import', ImportResponse, body));
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

    /**
     * Scores of all the given customers, and what stands behind them; `previous` are quadrants they had before, and
     * with `detail` each row brings its card.
     */
    async score(ids: readonly string[], locale: Locale, previous: PreviousQuadrants = {}, detail = false) {
      const scores: CustomerScore[] = [];
      let answer: ScoreResponse | undefined;
      for (const part of inParts(ids, MAX_CUSTOMERS_PER_SCORE)) {
        answer = await call('POST', '/v1/score', ScoreResponse, {
          customers: part,
          locale,
          previous: quadrantsOf(part, previous),
          detail,
        });
        scores.push(...answer.scores);
      }
      return { scores, model: answer?.model ?? null };
    },

    /** The figures of all customers, however many steps they take. */
    async getFigures(): Promise<PortfolioFigures> {
      for (;;) {
        const figures = await call('GET', '/v1/portfolio/figures', PortfolioFigures);
        if (figures.left === 0) return figures;
      }
    },
  };
}

/** A request speaks of none but its own customers. */
function quadrantsOf(ids: readonly string[], previous: PreviousQuadrants): PreviousQuadrants {
  const asked = new Set(ids);
  return Object.fromEntries(Object.entries(previous).filter(([id]) => asked.has(id)));
}

function partsOf(entity: ImportRequest['entity'], rows: readonly object[], size: number): object[] {
  return inParts(rows, size).map((part) => ({ entity, [entity]: part }));
}

function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
