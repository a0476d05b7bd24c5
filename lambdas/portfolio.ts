import * as z from 'zod/mini';
import { PortfolioResponse } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { dayIn } from './http/query-day.ts';
import { sumsByDay } from './sums-by-day.ts';

/** `GET /v1/portfolio`: see PortfolioResponse. */
export const portfolioHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: PortfolioResponse,
    respond: async (_, store, { query }) => {
      const since = dayIn(query, 'since');
      const [{ settings }, parts] = await Promise.all([store.readConfiguration(), store.readFigures(since)]);
      if (settings === null) throw new SettingsMissing();
      const { currency } = settings;
      return { currency, days: sumsByDay(parts, currency) };
    },
  });

export const handler = lambdaOf(portfolioHandler);
