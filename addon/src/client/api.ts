import {
  API_VERSION,
  type CustomerScore,
  type Locale,
  MAX_CUSTOMERS_PER_SCORE,
  type ScoreRequest,
  ScoreResponse,
  type Settings,
  SettingsResponse,
} from '#shared/contracts';
import { chunks } from './chunks.ts';
import { call, callAll } from './http.ts';

/** The company's settings; null until it has chosen. */
export function fetchSettings(): Settings | null {
  return call({ method: 'get', path: path('settings'), answer: SettingsResponse }).settings;
}

/** Stores the settings and gives them as the service keeps them. */
export function storeSettings(settings: Settings): Settings {
  const answer = call({
    method: 'put',
    path: path('settings'),
    body: { settings },
    answer: SettingsResponse,
  });
  return answer.settings ?? settings;
}

/** Scores by customer id. A customer without any history here has none. */
export interface Scores {
  /** Null when nothing was asked for. */
  currency: string | null;
  byId: ReadonlyMap<string, CustomerScore>;
}

/**
 * Scores any number of customers, in as few calls as the service allows. Gives nothing unless all answers came.
 * `previous` are quadrants that customers had before, by id; `detail` asks for what their cards show.
 */
export function scoreCustomers(
  customerIds: readonly string[],
  locale: Locale,
  { previous, detail }: Pick<ScoreRequest, 'previous' | 'detail'> = {},
): Scores {
  const answers = callAll(
    chunks([...new Set(customerIds)], MAX_CUSTOMERS_PER_SCORE).map((customers) => ({
      method: 'post' as const,
      path: path('score'),
      body: {
        customers,
        locale,
        ...(previous && { previous: only(customers, previous) }),
        ...(detail && { detail }),
      },
      answer: ScoreResponse,
    })),
  );
  return {
    currency: answers[0]?.currency ?? null,
    byId: new Map(answers.flatMap(({ scores }) => scores.map((score) => [score.customerId, score]))),
  };
}

/** The entries of the customers that a part asks for. */
function only<T>(customers: readonly string[], values: Readonly<Record<string, T>>): Record<string, T> {
  const known = customers.flatMap((id) => {
    const value = values[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(known);
}

function path(name: string): string {
  return `/${API_VERSION}/${name}`;
}
