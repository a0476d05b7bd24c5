import * as z from 'zod/mini';
import { CustomerPage } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { InvalidRequest } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { LIST_SHARDS } from './store/tables.ts';

/** `GET /v1/customers`: see CustomerPage. A page is a shard of the customer list, and `after` the shard before it. */
export const customersHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    body: z.null(),
    answer: CustomerPage,
    respond: async (_, store, { query: { after } }) => {
      const shard = after === undefined ? 0 : Number(after) + 1;
      if (!Number.isInteger(shard) || shard < 0 || shard >= LIST_SHARDS) {
        throw new InvalidRequest([{ path: 'after', problem: 'not given by this server' }]);
      }
      return {
        customers: await store.listCustomerShard(shard),
        next: shard + 1 < LIST_SHARDS ? String(shard) : null,
      };
    },
  });

export const handler = lambdaOf(customersHandler);
