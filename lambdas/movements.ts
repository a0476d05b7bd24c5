import * as z from 'zod/mini';
import { MovementPage } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { cursorOf, LIST_BEGIN, ListPlace, placeAfter, readCursor } from './http/list-cursor.ts';
import { dayIn } from './http/query-day.ts';

/** `GET /v1/movements`: see MovementPage. */
export const movementsHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: MovementPage,
    respond: async (_, store, { query }) => {
      const since = dayIn(query, 'since');
      const place = query.after === undefined ? LIST_BEGIN : readCursor(query.after, ListPlace, 'after');
      const { settings } = await store.readConfiguration();
      if (settings === null) throw new SettingsMissing();
      const { entries, last } = await store.listMovements(place.shard, since, place.after);
      const next = placeAfter(place, last);
      return { currency: settings.currency, movements: [...entries], next: next && cursorOf(next) };
    },
  });

export const handler = lambdaOf(movementsHandler);
