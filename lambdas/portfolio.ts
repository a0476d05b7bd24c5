import * as z from 'zod/mini';
import { PortfolioResponse, type PortfolioSums } from '#shared/contracts';
import { addSums, EMPTY_SUMS } from '#shared/portfolio';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { dayIn } from './http/query-day.ts';

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
      const days = new Map<string, PortfolioSums>();
      for (const { asOf, sums } of parts) {
        days.set(asOf, addSums(days.get(asOf) ?? EMPTY_SUMS, sums, currency));
      }
      return { currency, days: [...days].map(([asOf, sums]) => ({ asOf, sums })) };
    },
  });

export const handler = lambdaOf(portfolioHandler);
