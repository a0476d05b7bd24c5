import { API_VERSION, type Locale, MAX_CUSTOMERS_PER_SCORE, ScoreResponse } from '#shared/contracts';
import { chunks } from './chunks.ts';
import { callAll } from './http.ts';

/** The service's whole answers about customers, with the model behind them, in as few calls as it allows. */
export function scoreAnswers(customerIds: readonly string[], locale: Locale): ScoreResponse[] {
  return callAll(
    chunks(customerIds, MAX_CUSTOMERS_PER_SCORE).map((customers) => ({
      method: 'post' as const,
      path: `/${API_VERSION}/score`,
      body: { customers, locale },
      answer: ScoreResponse,
    })),
  );
}
