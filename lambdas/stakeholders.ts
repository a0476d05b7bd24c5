import * as z from 'zod/mini';
import {
  type LoyaltyTest,
  LoyaltyTestRequest,
  MAX_KEY_ACCOUNTS,
  type Settings,
  StakeholderRequest,
  StakeholderResponse,
  StakeholdersResponse,
} from '#shared/contracts';
import { type CustomerRecord, type Day, isoDateOf, minorPerMajor } from '#shared/history';
import { answerTest, isAtRisk, keyAccounts, stakeholderPlan } from '#shared/programmes';
import { customerDecider, frameOf, type PortfolioModel, type ScoreFigures } from '#shared/scoring';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { CustomerNotFound, HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { todayIn } from './today.ts';

/**
 * `/v1/stakeholders`: `GET` tells the key accounts, `POST` one customer, `PUT` answers its loyalty test; see
 * StakeholdersResponse, StakeholderRequest and LoyaltyTestRequest.
 */
export const stakeholdersHandler: HandlerFactory = (dependencies) => {
  const { now } = dependencies;
  const list = endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: StakeholdersResponse,
    respond: (_, store) => plansOf(store, now()),
  });
  const one = endpoint(dependencies, {
    needs: 'viewer',
    body: StakeholderRequest,
    answer: StakeholderResponse,
    respond: async ({ customerId }, store) => {
      const [terms, tests] = await Promise.all([
        readTerms(store, now()),
        store.readLoyaltyTests([customerId]),
      ]);
      return planOf(store, terms, customerId, tests.get(customerId) ?? []);
    },
  });
  const answer = endpoint(dependencies, {
    needs: 'editor',
    body: LoyaltyTestRequest,
    answer: StakeholderResponse,
    changes: true,
    respond: async ({ customerId, answers }, store) => {
      const terms = await readTerms(store, now());
      const today = isoDateOf(terms.asOf);
      const tests = await store.changeLoyaltyTests(customerId, (before) =>
        answerTest(before, today, answers),
      );
      if (tests === null) throw new CustomerNotFound();
      return planOf(store, terms, customerId, tests);
    },
  });
  return (event) => {
    const { method } = event.requestContext.http;
    return method === 'PUT' ? answer(event) : method === 'POST' ? one(event) : list(event);
  };
};

export const handler = lambdaOf(stakeholdersHandler);

/** Under what customers are scored. */
interface Terms {
  readonly settings: Settings;
  readonly model: PortfolioModel;
  readonly asOf: Day;
}

async function readTerms(store: TenantStore, now: Date): Promise<Terms> {
  const { settings, model } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (model === null) throw new HistoryMissing();
  return { settings, model, asOf: todayIn(settings.timeZone, now) };
}

function scorerUnder({ settings, model, asOf }: Terms): (record: CustomerRecord) => ScoreFigures {
  const decide = customerDecider(frameOf(model, settings, asOf));
  return (record) => decide(record).figures;
}

async function plansOf(store: TenantStore, now: Date): Promise<StakeholdersResponse> {
  const [terms, ids] = await Promise.all([readTerms(store, now), store.listCustomerIds()]);
  const records = await store.readRecords(ids);
  const key = keyAccounts([...records.values()].map(scorerUnder(terms)));
  const told = key.slice(0, MAX_KEY_ACCOUNTS);
  const tests = await store.readLoyaltyTests(told.map(({ score }) => score.customerId));
  const plans = key.flatMap(({ score, keyBy }) => {
    const record = records.get(score.customerId);
    const input = { score, keyBy, tests: tests.get(score.customerId) ?? [] };
    return record ? [stakeholderPlan({ record, ...input }, terms.asOf)] : [];
  });
  const { currency } = terms.settings;
  const perMajor = minorPerMajor(currency);
  const atRisk = plans.filter(isAtRisk).reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    asOf: isoDateOf(terms.asOf),
    currency,
    plans: plans.slice(0, MAX_KEY_ACCOUNTS),
    keyAccounts: key.length,
    atRisk: Math.round(atRisk * perMajor) / perMajor,
  };
}

/** Whether the customer is a key account is told by the list of all; here the care that its value pays for says it. */
async function planOf(
  store: TenantStore,
  terms: Terms,
  customerId: string,
  tests: readonly LoyaltyTest[],
): Promise<StakeholderResponse> {
  const record = (await store.readRecords([customerId])).get(customerId);
  if (record === undefined) throw new CustomerNotFound();
  const score = scorerUnder(terms)(record);
  const keyBy = score.touchTier === 'HIGH' ? 'high_touch' : null;
  return {
    asOf: isoDateOf(terms.asOf),
    currency: terms.settings.currency,
    plan: stakeholderPlan({ record, score, keyBy, tests }, terms.asOf),
  };
}
