import * as z from 'zod/mini';
import { ProgrammeResponse, ProgrammeTracking } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { trackProgramme } from '#shared/programmes';
import { customerOutlooks } from '#shared/scoring';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { ProgrammeNotFound } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import type { HttpHandler } from './http/handler.ts';
import { readPilotGround, readPilotTerms } from './pilot-ground.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** Where nobody has bought twice: a quarter of a year. */
const CYCLE_WITHOUT_EVIDENCE_DAYS = 90;

/** `/v1/programme`: see ProgrammeResponse and ProgrammeTracking. */
export const programmeHandler: HandlerFactory = (dependencies) => {
  const { now } = dependencies;
  const byRoute: Readonly<Record<string, HttpHandler>> = {
    'GET /v1/programme': endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: ProgrammeResponse,
      respond: async (_, store) => ({ programme: await store.readProgramme() }),
    }),
    'PUT /v1/programme': endpoint(dependencies, {
      needs: 'editor',
      body: ProgrammeResponse,
      answer: ProgrammeResponse,
      changes: true,
      respond: async ({ programme }, store) => {
        await store.writeProgramme(programme);
        return { programme };
      },
    }),
    'GET /v1/programme/tracking': endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: ProgrammeTracking,
      respond: (_, store) => track(store, now()),
    }),
  };
  return (event) => {
    const handler = byRoute[event.routeKey];
    if (handler === undefined) throw new TypeError('a route that this function does not serve');
    return handler(event);
  };
};

export const handler = lambdaOf(programmeHandler);

async function track(store: TenantStore, now: Date): Promise<ProgrammeTracking> {
  const programme = await store.readProgramme();
  if (programme === null) throw new ProgrammeNotFound();
  const terms = await readPilotTerms(store, now);
  const [ground, pilots] = await Promise.all([readPilotGround(store, terms), store.listPilots()]);
  const { settings, model } = terms;
  const outlookBefore = customerOutlooks(model, settings, dayOf(programme.start) - 1);
  return trackProgramme(programme, {
    ...ground,
    currency: settings.currency,
    quadrantBefore: (record) => outlookBefore(record)?.quadrant ?? null,
    cycleDays: settings.defaultCycleDays ?? model.medianCycleDays ?? CYCLE_WITHOUT_EVIDENCE_DAYS,
    pilots,
  });
}
