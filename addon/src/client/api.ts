import {
  API_VERSION,
  type CustomerScore,
  ImportResponse,
  type Locale,
  MAX_CUSTOMERS_PER_SCORE,
  type ScoreRequest,
  ScoreResponse,
  type Settings,
  SettingsResponse,
} from '#shared/contracts';
import { chunks } from './chunks.ts';
import { call, callAll } from './http.ts';
import { type ImportedHistory, type ImportPart, partsOf, type Refused, refusedOf } from './import-parts.ts';

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
 * Sends a whole import in parts, and gives what the service would not take. Kinds do not travel side by side, since
 * they write to the same customers. The last part goes alone, when all others have arrived, because it closes the
 * import. An import that was cut short is sent again from its start: parts that stand already change nothing.
 */
export function importAll(history: ImportedHistory, currency: string): Refused[] {
  const parts = partsOf(history);
  const refused: Refused[] = [];
  let revision: number | undefined;
  const send = (group: readonly ImportPart[], last: boolean) => {
    const answers = callAll(
      group.map((part) => ({
        method: 'post',
        path: path('import'),
        body: { ...part, currency, last, ...(revision === undefined ? {} : { revision }) },
        answer: ImportResponse,
      })),
    );
    revision ??= answers[0]?.revision;
    for (const [i, part] of group.entries()) refused.push(...refusedOf(part, answers[i]?.rejected ?? []));
  };

  send(parts.slice(0, 1), parts.length === 1);
  const between = parts.slice(1, -1);
  for (const entity of new Set(between.map((part) => part.entity))) {
    const alike = between.filter((part) => part.entity === entity);
    for (const group of chunks(alike, PARTS_AT_ONCE)) send(group, false);
  }
  if (parts.length > 1) send(parts.slice(-1), true);
  return refused;
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
