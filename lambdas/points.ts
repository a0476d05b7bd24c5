import * as z from 'zod/mini';
import {
  type PointsAccount,
  PointsOverview,
  PointsRequest,
  PointsResponse,
  type PointsRules,
} from '#shared/contracts';
import { type CustomerRecord, type Day, isoDateOf, minorPerMajor } from '#shared/history';
import { pointsAccount, pointsOverview } from '#shared/programmes';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { PointsRulesMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { todayIn } from './today.ts';

/** `GET /v1/programmes/points`, all customers together, and `POST`, the asked ones: see PointsOverview, PointsResponse. */
export const pointsHandler: HandlerFactory = (dependencies) => {
  const { now } = dependencies;
  const overview = endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: PointsOverview,
    respond: async (_, store) => {
      const [terms, ids] = await Promise.all([readTerms(store, now()), store.listCustomerIds()]);
      const { rules, currency, asOf } = terms;
      const records = await store.readRecords(ids);
      return {
        asOf: isoDateOf(asOf),
        currency,
        rules,
        ...pointsOverview([...records.values()].map(accountUnder(terms)), rules, currency),
      };
    },
  });
  const accounts = endpoint(dependencies, {
    needs: 'viewer',
    body: PointsRequest,
    answer: PointsResponse,
    respond: async ({ customers }, store) => {
      const asked = [...new Set(customers)];
      const [terms, records] = await Promise.all([readTerms(store, now()), store.readRecords(asked)]);
      const { rules, currency, asOf } = terms;
      return {
        asOf: isoDateOf(asOf),
        currency,
        rules,
        accounts: asked.flatMap((id) => records.get(id) ?? []).map(accountUnder(terms)),
        unknown: asked.filter((id) => !records.has(id)),
      };
    },
  });
  return (event) => (event.requestContext.http.method === 'POST' ? accounts(event) : overview(event));
};

export const handler = lambdaOf(pointsHandler);

/** Under what a company's points are worked out. */
interface Terms {
  readonly rules: PointsRules;
  readonly currency: string;
  readonly asOf: Day;
}

async function readTerms(store: TenantStore, now: Date): Promise<Terms> {
  const [{ settings }, rules] = await Promise.all([store.readConfiguration(), store.readPointsRules()]);
  if (settings === null) throw new SettingsMissing();
  if (rules === null) throw new PointsRulesMissing();
  return { rules, currency: settings.currency, asOf: todayIn(settings.timeZone, now) };
}

function accountUnder({ rules, currency, asOf }: Terms): (record: CustomerRecord) => PointsAccount {
  const moment = { asOf, minorPerMajor: minorPerMajor(currency) };
  return (record) => pointsAccount(record, rules, moment);
}
