import { ForgetRequest, ForgetResponse } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { refitTenant } from './refit.ts';

/** `POST /v1/customers/forget`: see ForgetRequest. What was learned from the customer is learned anew without it. */
export const forgetHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'editor',
    body: ForgetRequest,
    answer: ForgetResponse,
    changes: true,
    respond: async ({ customerId }, store) => {
      // Later than any import that has begun.
      const deleted = await store.forgetCustomer(customerId, dependencies.nextRevision() + 1);
      const { settings } = await store.readConfiguration();
      if (settings !== null) await refitTenant(store, dependencies);
      return { deleted };
    },
  });

export const handler = lambdaOf(forgetHandler);
