import {
  type CustomerScore,
  ForgetRequest,
  ImportRequest,
  type ModelSummary,
  type Quadrant,
  ScoreRequest,
  type Settings,
  SettingsPreviewRequest,
  SettingsResponse,
} from '#shared/contracts';
import type { FetchReply, FetchRequest } from '../../infra/local/apps-script/script-options.ts';
import { figuresOfImports } from './figures-of-imports.ts';
import { previewOf } from './previews.ts';
import { scoreOf } from './scores.ts';

const QUADRANTS: readonly Quadrant[] = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'];

export interface FakeService {
  fetchAll: (requests: readonly FetchRequest[]) => FetchReply[];
  /** One entry for each `fetchAll`: what was asked side by side. */
  readonly calls: readonly (readonly FetchRequest[])[];
  readonly settings: Settings | null;
  readonly imports: readonly ImportRequest[];
  /** Ids of customers that were to be forgotten. */
  readonly forgotten: readonly string[];
  /** Becomes as a service that has never been used. */
  forget(): void;
  /**
   * Puts a reply in the way of the next requests for a path, as often as told, when so many have passed. Null: no answer
   * at all.
   */
  disturb(
    path: string,
    reply: Pick<FetchReply, 'status' | 'body'> | null,
    times?: number,
    after?: number,
  ): void;
}

/**
 * Stands in for the service: keeps settings and orders, and scores every customer that has an order, by turns into
 * the four quadrants. It reads requests with the contract's own schemas, so a wrong one fails the test.
 */
export function fakeService(change: (score: CustomerScore) => CustomerScore = (score) => score): FakeService {
  const calls: FetchRequest[][] = [];
  const imports: ImportRequest[] = [];
  const disturbances: {
    path: string;
    reply: Pick<FetchReply, 'status' | 'body'> | null;
    times: number;
    after: number;
  }[] = [];
  let settings: Settings | null = null;
  const forgotten: string[] = [];
  let stepsOfDeletion = 0;

  const customersWithOrders = () =>
    new Set(
      imports.flatMap((part) => (part.entity === 'orders' ? part.orders.map((o) => o.customerId) : [])),
    );

  const answer = (request: FetchRequest): Pick<FetchReply, 'status' | 'body'> => {
    const path = new URL(request.url).pathname;
    const body = request.body === null ? null : JSON.parse(String(request.body));
    const disturbed = disturbances.find((one) => one.path === path && one.times > 0);
    if (disturbed && disturbed.after > 0) {
      disturbed.after -= 1;
    } else if (disturbed) {
      disturbed.times -= 1;
      if (disturbed.reply === null) throw new Error(`Address unavailable: ${request.url}`);
      return disturbed.reply;
    }
    if (path === '/v1/settings') {
      if (request.method === 'PUT') settings = SettingsResponse.parse(body).settings;
      return ok({ settings });
    }
    if (path === '/v1/settings/preview') {
      const { settings: after } = SettingsPreviewRequest.parse(body);
      if (settings === null) return refusal(409, 'settings_missing');
      return imports.length === 0 ? refusal(409, 'history_missing') : ok(previewOf(settings, after));
    }
    if (path === '/v1/customers/forget') {
      const { customerId } = ForgetRequest.parse(body);
      forgotten.push(customerId);
      return ok({ deleted: customersWithOrders().has(customerId) ? 3 : 0 });
    }
    if (path === '/v1/tenant' && request.method === 'DELETE') {
      stepsOfDeletion += 1;
      if (stepsOfDeletion === 1) return ok({ done: false, deleted: 3, left: 1 });
      settings = null;
      imports.length = 0;
      return ok({ done: true, deleted: 1, left: 0 });
    }
    if (path === '/v1/import') {
      const part = ImportRequest.parse(body);
      imports.push(part);
      return ok({ revision: 7, accepted: rowsOf(part).length, unchanged: 0, superseded: 0, rejected: [] });
    }
    if (path === '/v1/portfolio/figures') {
      if (settings === null) return refusal(409, 'settings_missing');
      return ok(figuresOfImports(imports, settings.currency, '2026-11-21'));
    }
    if (path !== '/v1/score') throw new Error(`The service has no ${path}`);
    if (settings === null) return refusal(409, 'settings_missing');
    const { customers } = ScoreRequest.parse(body);
    const known = customersWithOrders();
    return ok({
      asOf: '2026-11-21',
      currency: settings.currency,
      model: MODEL,
      scores: customers
        .filter((id) => known.has(id))
        .map((id) => change(scoreOf(id, { quadrant: QUADRANTS[[...known].indexOf(id) % 4] ?? null }))),
      unknown: customers.filter((id) => !known.has(id)),
    });
  };

  return {
    calls,
    imports,
    forgotten,
    get settings() {
      return settings;
    },
    forget() {
      settings = null;
      imports.length = 0;
    },
    fetchAll(requests) {
      calls.push([...requests]);
      return requests.map((request) => ({ headers: {}, ...answer(request) }));
    },
    disturb(path, reply, times = Number.POSITIVE_INFINITY, after = 0) {
      disturbances.push({ path, reply, times, after });
    },
  };
}

/** What one part of an import holds. */
export function rowsOf(part: ImportRequest): readonly object[] {
  switch (part.entity) {
    case 'orders':
      return part.orders;
    case 'customers':
      return part.customers;
    case 'events':
      return part.events;
    case 'deletions':
      return part.deletions;
  }
}

/** A refusal as the contract has it. */
export function refusal(status: number, code: string): Pick<FetchReply, 'status' | 'body'> {
  return { status, body: JSON.stringify({ error: { code, requestId: 'req-42', details: [] } }) };
}

function ok(body: unknown): Pick<FetchReply, 'status' | 'body'> {
  return { status: 200, body: JSON.stringify(body) };
}

const MODEL: ModelSummary = {
  name: 'bg-nbd',
  why: 'enough customers',
  estimate: 'map',
  timeUnit: 'week',
  asOf: '2026-11-21',
  customers: 4,
  repeatCustomers: 3,
  historyDays: 700,
  nps: { promoters: 0, passives: 0, detractors: 0 },
  parameters: { r: 0.25 },
  logLikelihood: -10,
  converged: true,
  experts: [{ name: 'pareto-nbd', k: 1, weight: 1 }],
  dropout: 'shown',
  pastWindows: 2,
  hindcast: {
    from: '2025-11-21',
    until: '2026-11-21',
    known: 4,
    customers: 4,
    orders: { expected: 41.2, low: 31, high: 55, came: 40 },
    ranges: { customers: 4, promised: 0.91, held: 1 },
    buyers: [{ chance: 'likely', customers: 4, expected: 3.6, bought: 3 }],
  },
  spend: null,
  profitThreshold: 1_000,
  horizonDays: 365,
  medianCycleDays: 30,
};
