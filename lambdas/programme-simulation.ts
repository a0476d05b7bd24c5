import { SimulationRequest, SimulationResponse } from '#shared/contracts';
import { simulateProgrammes } from '#shared/programmes';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';
import { readProgrammeBase } from './programme-base.ts';

/** `POST /v1/programmes/simulate`: see SimulationResponse. */
export const programmeSimulationHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: SimulationRequest,
    answer: SimulationResponse,
    respond: async (request, store) => {
      const { customers, terms, head } = await readProgrammeBase(store, dependencies);
      return {
        ...head,
        ...simulateProgrammes(customers, request.designs, {
          months: request.months,
          discountRate: terms.discountRate,
        }),
      };
    },
  });

export const handler = lambdaOf(programmeSimulationHandler);
