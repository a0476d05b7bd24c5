import * as z from 'zod/mini';
import { PointsRulesResponse } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { endpoint } from './http/endpoint.ts';

/** `GET` and `PUT /v1/programmes/points/rules`; null ends the points. What customers have comes of their history anew. */
export const pointsRulesHandler: HandlerFactory = (dependencies) => {
  const read = endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: PointsRulesResponse,
    respond: async (_, store) => ({ rules: await store.readPointsRules() }),
  });
  const choose = endpoint(dependencies, {
    needs: 'editor',
    body: PointsRulesResponse,
    answer: PointsRulesResponse,
    changes: true,
    respond: async ({ rules }, store) => {
      await store.writePointsRules(rules);
      return { rules };
    },
  });
  return (event) => (event.requestContext.http.method === 'PUT' ? choose(event) : read(event));
};

export const handler = lambdaOf(pointsRulesHandler);
