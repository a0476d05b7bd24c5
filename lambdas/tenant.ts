import * as z from 'zod/mini';
import { TenantDeletion } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';

/** `DELETE /v1/tenant`: see TenantDeletion. */
export const tenantHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'owner',
    body: z.null(),
    answer: TenantDeletion,
    respond: async (_, store, { tenant, sub }) => {
      const step = await store.deleteStep();
      if (step.done) await dependencies.directory.dissolve(tenant, sub);
      return step;
    },
  });

export const handler = lambdaOf(tenantHandler);
