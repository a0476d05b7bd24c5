import * as z from 'zod/mini';
import { CustomerPage } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { nextShard, shardAfter } from './http/shard-cursor.ts';

/** `GET /v1/customers`: see CustomerPage. A page is a shard of the customer list, and `after` the shard before it. */
export const customersHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: CustomerPage,
    respond: async (_, store, { query: { after } }) => {
      const shard = shardAfter(after);
      return { customers: await store.listCustomerShard(shard), next: nextShard(shard) };
    },
  });

export const handler = lambdaOf(customersHandler);
