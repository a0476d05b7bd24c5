import { ManagersRequest, ManagersResponse } from '#shared/contracts';
import { managerEconomics } from '#shared/programmes';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { readProgrammeBase } from './programme-base.ts';

/** `POST /v1/programmes/managers`: see ManagersResponse. */
export const programmeManagersHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: ManagersRequest,
    answer: ManagersResponse,
    respond: async (request, store) => {
      const { customers, terms, head } = await readProgrammeBase(store, dependencies);
      return { ...head, ...managerEconomics(customers, terms, request.most) };
    },
  });

export const handler = lambdaOf(programmeManagersHandler);
