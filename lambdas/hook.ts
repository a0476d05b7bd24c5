import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { type Hook, HookResponse, MAX_HOOK_ITEMS, MemberId } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { hookEvents, hookItems } from '#shared/signals';
import { type Dependencies, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { InvalidRequest, SettingsMissing, Unauthenticated } from './errors.ts';
import { answering } from './http/answering.ts';
import { bytesOf, parseJson } from './http/body.ts';
import { verifySignature } from './http/signature.ts';
import type { TenantStore } from './store/tenant-store.ts';
import type { Verdict } from './store/verdict.ts';
import { todayIn } from './today.ts';

const MAX_HOOK_BYTES = 256 * 1024;

/**
 * `POST /v1/hooks/{id}`: a delivery of a tool of marketing automation; see HookResponse. The tenant is the one whose
 * owner made the hook, and whose secret signed the delivery. Whether the hook is missing or the signature wrong, the
 * caller does not learn.
 */
export const hookHandler: HandlerFactory = (dependencies) => {
  const { directory, storeOf, logger } = dependencies;
  return answering(logger, async (event, ofTenant) => {
    const body = bytesOf(event, MAX_HOOK_BYTES);
    const { data: id } = MemberId.safeParse(event.pathParameters?.id);
    const kept = id === undefined ? null : await directory.findHook(id);
    if (kept === null) throw new Unauthenticated('no such hook');
    ofTenant(kept.tenant);
    const proof = verifySignature(kept.hook.scheme, kept.secret, body, event, Date.now());
    const delivery = { hookId: kept.hook.id, ...proof };
    const store = storeOf(kept.tenant);
    const answer = await store.whileOpen(async () => {
      if (await store.isKnownDelivery(delivery)) return REPEATED;
      const taken = await takeIn(parseJson(body.toString('utf8')), kept.hook, store, dependencies);
      await store.keepDelivery(delivery);
      return taken;
    });
    return z.parse(HookResponse, answer);
  });
};

export const handler = lambdaOf(hookHandler);

const REPEATED: HookResponse = {
  repeated: true,
  accepted: 0,
  unchanged: 0,
  rejected: 0,
  unknownCustomers: 0,
  ignored: 0,
  unread: [],
};

/** Events by the way of every import. Strangers who look at a page are no customers: of them nothing is kept. */
async function takeIn(
  payload: unknown,
  hook: Hook,
  store: TenantStore,
  { now, nextRevision }: Dependencies,
): Promise<HookResponse> {
  const items = hookItems(payload, hook);
  if (items.length > MAX_HOOK_ITEMS) {
    throw new InvalidRequest([{ path: hook.items ?? '', problem: `at most ${MAX_HOOK_ITEMS}` }]);
  }
  const { settings } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  const dayOf = (moment: Date) => isoDateOf(todayIn(settings.timeZone, moment));
  const { events, ignored, unread } = hookEvents(items, hook, {
    today: dayOf(now()),
    dayOf,
    idOf: digestOf,
    prefix: `${hook.id} `,
  });
  const known = await store.readRecords(new Set(events.map(({ customerId }) => customerId)));
  const ofCustomers = events.filter(({ customerId }) => known.has(customerId));
  const outcomes = await store.writeEvents(ofCustomers, nextRevision());
  const counted = (...verdicts: Verdict[]) =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    repeated: false,
    accepted: counted('accepted'),
    unchanged: counted('unchanged', 'superseded'),
    rejected: counted('rejected'),
    unknownCustomers: events.length - ofCustomers.length,
    ignored,
    unread: [...unread],
  };
}

function digestOf(item: unknown): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('base64url');
}
