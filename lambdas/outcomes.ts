import * as z from 'zod/mini';
import { OutcomesResponse } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { HistoryMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';

/** `GET /v1/outcomes`: see OutcomesResponse. */
export const outcomesHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: OutcomesResponse,
    respond: async (_, store) => {
      const { model } = await store.readConfiguration();
      if (model === null) throw new HistoryMissing();
      return {
        asOf: model.asOf,
        outcomes: model.outcomes.map(({ action, done, worked = null, count = 1 }) => ({
          action,
          done,
          worked,
          count,
        })),
      };
    },
  });

export const handler = lambdaOf(outcomesHandler);
