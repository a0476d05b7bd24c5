import * as z from 'zod/mini';
import {
  Done,
  MAX_DAYS_UNTIL_PILOT,
  MAX_PILOTS,
  MIN_PILOT_PAIRS,
  Pilot,
  PilotDraft,
  PilotId,
  PilotPreview,
  PilotReadout,
  Pilots,
} from '#shared/contracts';
import { dayOf, isoDateOf } from '#shared/history';
import { designPilot, type PilotDesign, readOut, seedOf } from '#shared/programmes';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { InvalidRequest, PilotNotFound } from './errors.ts';
import { type Caller, endpoint } from './http/endpoint.ts';
import type { HttpHandler } from './http/handler.ts';
import { type PilotTerms, readOutGround, readPilotGround, readPilotTerms } from './pilot-ground.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** `/v1/pilots`: see Pilots, PilotPreview, Pilot and PilotReadout. */
export const pilotsHandler: HandlerFactory = (dependencies) => {
  const { now } = dependencies;
  const byRoute: Readonly<Record<string, HttpHandler>> = {
    'GET /v1/pilots': endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: Pilots,
      respond: async (_, store) => {
        const [{ settings, today }, pilots] = await Promise.all([
          readPilotTerms(store, now()),
          store.listPilots(),
        ]);
        return {
          currency: settings.currency,
          today: isoDateOf(today),
          pilots: pilots.map(({ pairs: _pairs, seed: _seed, ...summary }) => summary),
        };
      },
    }),
    'POST /v1/pilots': endpoint(dependencies, {
      needs: 'viewer',
      body: PilotDraft,
      answer: PilotPreview,
      respond: async (draft, store) => {
        const terms = await readPilotTerms(store, now());
        const { eligible, leftOut, power } = await drawUp(draft, PREVIEW_ID, store, terms);
        return { currency: terms.settings.currency, eligible, leftOut, power };
      },
    }),
    'GET /v1/pilots/{id}': endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: Pilot,
      respond: (_, store, caller) => ownPilot(store, caller),
    }),
    'PUT /v1/pilots/{id}': endpoint(dependencies, {
      needs: 'editor',
      body: PilotDraft,
      answer: Pilot,
      changes: true,
      respond: (draft, store, caller) => create(draft, store, idIn(caller), now()),
    }),
    'DELETE /v1/pilots/{id}': endpoint(dependencies, {
      needs: 'editor',
      body: z.null(),
      answer: Done,
      changes: true,
      respond: async (_, store, caller) => {
        await store.deletePilot((await ownPilot(store, caller)).id);
        return { done: true };
      },
    }),
    'GET /v1/pilots/{id}/readout': endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: PilotReadout,
      respond: async (_, store, caller) => {
        const [pilot, terms] = await Promise.all([ownPilot(store, caller), readPilotTerms(store, now())]);
        const ids = pilot.pairs.flatMap(({ a, b }) => [a, b]).filter((id) => id !== null);
        return readOut(pilot, await readOutGround(store, terms, ids));
      },
    }),
  };
  return (event) => {
    const handler = byRoute[event.routeKey];
    if (handler === undefined) throw new TypeError('a route that this function does not serve');
    return handler(event);
  };
};

export const handler = lambdaOf(pilotsHandler);

/** Previews draw lots too, of a pilot that never is. */
const PREVIEW_ID = 'preview';

async function create(draft: PilotDraft, store: TenantStore, id: string, now: Date): Promise<Pilot> {
  const kept = await store.readPilot(id);
  if (kept !== null) return sameOr(kept, draft);
  const terms = await readPilotTerms(store, now);
  const [pilots, { pairs, power }] = await Promise.all([store.listPilots(), drawUp(draft, id, store, terms)]);
  if (pilots.length >= MAX_PILOTS) throw refused('', `at most ${MAX_PILOTS} pilots`);
  if (power === null) throw refused('pairs', `fewer than ${MIN_PILOT_PAIRS} pairs can be made`);
  const pilot: Pilot = {
    id,
    draft,
    createdOn: isoDateOf(terms.today),
    end: isoDateOf(dayOf(draft.start) + draft.days - 1),
    seed: seedOf(id),
    pairs: [...pairs],
    power,
  };
  if (await store.createPilot(pilot)) return pilot;
  return sameOr(await ownPilotOf(store, id), draft);
}

/** The same request again is no other pilot. */
function sameOr(kept: Pilot, draft: PilotDraft): Pilot {
  if (JSON.stringify(kept.draft) !== JSON.stringify(draft)) throw refused('id', 'belongs to another pilot');
  return kept;
}

/** Lots are drawn before anything happens: a pilot begins today at the earliest. */
async function drawUp(
  draft: PilotDraft,
  id: string,
  store: TenantStore,
  terms: PilotTerms,
): Promise<PilotDesign> {
  const ahead = dayOf(draft.start) - terms.today;
  if (ahead < 0 || ahead > MAX_DAYS_UNTIL_PILOT) {
    throw refused('start', `from today on, at most ${MAX_DAYS_UNTIL_PILOT} days ahead`);
  }
  const [pilots, ground] = await Promise.all([store.listPilots(), readPilotGround(store, terms)]);
  const running = pilots.filter((pilot) => pilot.id !== id && dayOf(pilot.end) >= dayOf(draft.start));
  const taking = running.flatMap(({ pairs }) => pairs.flatMap(({ a, b }) => [a, b]));
  const inOtherPilots = new Set(taking.filter((customerId) => customerId !== null));
  return designPilot(draft, { ...ground, inOtherPilots }, seedOf(id));
}

function idIn({ path }: Caller): string {
  const id = PilotId.safeParse(path.id);
  if (!id.success) throw refused('id', '8 to 64 letters, digits, - and _');
  return id.data;
}

function ownPilot(store: TenantStore, caller: Caller): Promise<Pilot> {
  return ownPilotOf(store, caller.path.id ?? '');
}

async function ownPilotOf(store: TenantStore, id: string): Promise<Pilot> {
  const pilot = await store.readPilot(id);
  if (pilot === null) throw new PilotNotFound();
  return pilot;
}

function refused(path: string, problem: string): InvalidRequest {
  return new InvalidRequest([{ path, problem }]);
}
