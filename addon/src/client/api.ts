import {
  API_VERSION,
  type Customer,
  type CustomerScore,
  type ImportRequest,
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
import { call, callAll } from './http.ts';

/** Parts of an import that travel side by side: fast, and gentle to a table that other people use too. */
const PARTS_AT_ONCE = 4;

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

/**
 * Sends a whole import in parts, and gives the ids of the orders that the service would not take. The last part goes
 * alone, when all others have arrived, because it closes the import. An import that was cut short is sent again from
 * its start: parts that stand already change nothing.
 */
export function importAll(
  orders: readonly Order[],
  customers: readonly Customer[],
  currency: string,
): string[] {
  const parts: ImportPart[] = [
    ...chunks(orders, MAX_ORDERS_PER_IMPORT).map((part) => ({ entity: 'orders' as const, orders: part })),
    ...chunks(customers, MAX_CUSTOMERS_PER_IMPORT).map((part) => ({
      entity: 'customers' as const,
      customers: part,
    })),
  ];
  const send = (group: readonly ImportPart[], last: boolean, revision?: number): ImportResponse[] =>
    callAll(
      group.map((part) => ({
        method: 'post',
        path: path('import'),
        body: { ...part, currency, last, ...(revision === undefined ? {} : { revision }) },
        answer: ImportResponse,
      })),
    );

  const answers = send(parts.slice(0, 1), parts.length === 1);
  const revision = answers[0]?.revision;
  for (const group of chunks(parts.slice(1, -1), PARTS_AT_ONCE))
    answers.push(...send(group, false, revision));
  if (parts.length > 1) answers.push(...send(parts.slice(-1), true, revision));
  return answers.flatMap(({ rejected }) => rejected.map(({ id }) => id));
}

type ImportPart =
  | Pick<Extract<ImportRequest, { entity: 'orders' }>, 'entity' | 'orders'>
  | Pick<Extract<ImportRequest, { entity: 'customers' }>, 'entity' | 'customers'>;

/** Scores by customer id. A customer without any history here has none. */
export interface Scores {
  /** Null when nothing was asked for. */
  currency: string | null;
  byId: ReadonlyMap<string, CustomerScore>;
}

/** Scores any number of customers, in as few calls as the service allows. Gives nothing unless all answers came. */
export function scoreCustomers(customerIds: readonly string[], locale: Locale): Scores {
  const answers = callAll(
    chunks([...new Set(customerIds)], MAX_CUSTOMERS_PER_SCORE).map((customers) => ({
      method: 'post' as const,
      path: path('score'),
      body: { customers, locale },
      answer: ScoreResponse,
    })),
  );
  return {
    currency: answers[0]?.currency ?? null,
    byId: new Map(answers.flatMap(({ scores }) => scores.map((score) => [score.customerId, score]))),
  };
}

function path(name: string): string {
  return `/${API_VERSION}/${name}`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
