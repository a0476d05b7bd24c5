import * as z from 'zod/mini';
import { CustomerPage } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { cursorOf, LIST_BEGIN, ListPlace, placeAfter, readCursor } from './http/list-cursor.ts';

/** Even with the longest ids well within what Lambda lets an answer hold. */
const PAGE = 5_000;

/** `GET /v1/customers`: see CustomerPage. */
export const customersHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: CustomerPage,
    respond: async (_, store, { query: { after } }) => {
      const place = after === undefined ? LIST_BEGIN : readCursor(after, ListPlace, 'after');
      const page = await store.listCustomers(place.shard, place.after, PAGE);
      const next = placeAfter(place, page.length < PAGE ? null : (page.at(-1)?.place ?? null));
      return { customers: page.map(({ id }) => id), next: next && cursorOf(next) };
    },
  });

export const handler = lambdaOf(customersHandler);
