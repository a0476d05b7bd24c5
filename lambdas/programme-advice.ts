import { AdviceRequest, AdviceResponse } from '#shared/contracts';
import { adviseProgrammes } from '#shared/programmes';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { readProgrammeBase } from './programme-base.ts';

/** `POST /v1/programmes/advice`: see AdviceResponse. */
export const programmeAdviceHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: AdviceRequest,
    answer: AdviceResponse,
    respond: async (request, store) => {
      const { customers, terms, head } = await readProgrammeBase(store, dependencies);
      return { ...head, ...adviseProgrammes(customers, request, terms) };
    },
  });

export const handler = lambdaOf(programmeAdviceHandler);
