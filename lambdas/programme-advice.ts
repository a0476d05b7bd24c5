import { AdviceRequest, AdviceResponse, type Pilot } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { adviseProgrammes, type LearntEffect, readOut } from '#shared/programmes';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { readOutGround, readPilotTerms } from './pilot-ground.ts';
import { readProgrammeBase } from './programme-base.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** The newest pilots say most of today's customers, and each is read out from the history of its own. */
const MOST_PILOTS = 5;

/** `POST /v1/programmes/advice`: see AdviceResponse. */
export const programmeAdviceHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: AdviceRequest,
    answer: AdviceResponse,
    respond: async (answers, store) => {
      const { customers, terms, head } = await readProgrammeBase(store, dependencies);
      const learnt = await learntFromPilots(store, dependencies.now());
      return { ...head, ...adviseProgrammes(customers, answers, terms, learnt) };
    },
  });

export const handler = lambdaOf(programmeAdviceHandler);

/** What pilots of programmes that are over told of sales; pilots of profit have paid for the programme already. */
async function learntFromPilots(store: TenantStore, now: Date): Promise<LearntEffect[]> {
  const [pilots, terms] = await Promise.all([store.listPilots(), readPilotTerms(store, now)]);
  const telling = pilots
    .filter(({ draft, end }) => {
      return draft.subject === 'programme' && draft.measure === 'sales' && dayOf(end) < terms.today;
    })
    .slice(0, MOST_PILOTS);
  const readOuts = await Promise.all(
    telling.map(async (pilot) => readOut(pilot, await readOutGround(store, terms, membersOf(pilot)))),
  );
  return readOuts.flatMap(({ learnt }) => learnt ?? []);
}

function membersOf({ pairs }: Pilot): string[] {
  return pairs.flatMap(({ a, b }) => [a, b]).filter((id) => id !== null);
}
