import * as z from 'zod/mini';
import { StoredScorePage } from '#shared/contracts';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { cursorOf, LIST_BEGIN, ListPlace, placeAfter, readCursor } from './http/list-cursor.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** A refresh stamps its results when it begins: the next reading asks again for what may have been written meanwhile. */
const LONGEST_REFRESH_MS = 15 * 60_000;

/** Since when, where in the list, and when this reading began, from which the next one will ask; null before it has. */
const Cursor = z.strictObject({ since: z.int(), place: ListPlace, begun: z.nullable(z.int()) });
type Cursor = z.infer<typeof Cursor>;

const FROM_THE_BEGINNING: Cursor = { since: 0, place: LIST_BEGIN, begun: null };

/** `GET /v1/scores`: see StoredScorePage. */
export const scoresHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: StoredScorePage,
    respond: (_, store, { query: { since } }) => changedScores(since, store, dependencies),
  });

export const handler = lambdaOf(scoresHandler);

async function changedScores(
  given: string | undefined,
  store: TenantStore,
  { nextRevision }: Clock,
): Promise<StoredScorePage> {
  const { settings } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  const cursor = given === undefined ? FROM_THE_BEGINNING : readCursor(given, Cursor, 'since');
  const { since, place, begun } = cursor;
  const begunAt = begun ?? nextRevision();
  const { entries, last } = await store.listResults(place.shard, since, place.after);
  const next = placeAfter(place, last);
  return {
    currency: settings.currency,
    scores: [...entries],
    next: cursorOf<Cursor>(
      next === null
        ? { since: begunAt - LONGEST_REFRESH_MS, place: LIST_BEGIN, begun: null }
        : { since, place: next, begun: begunAt },
    ),
    more: next !== null,
  };
}
