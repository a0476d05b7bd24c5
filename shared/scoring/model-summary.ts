import type { Locale, ModelSummary } from '#shared/contracts';
import { formatNumber, MODEL_REASON, say } from '#shared/i18n';
import { REGULAR_VARIATION } from '#shared/segmentation';
import type { PortfolioModel } from './portfolio-model.ts';

/** The model as a reader sees it, with the reason for the choice in its language. */
export function modelSummary(model: PortfolioModel, locale: Locale): ModelSummary {
  return {
    name: model.timing.name,
    why: say(MODEL_REASON[model.timing.why], locale, {
      count: model.repeatCustomers,
      variation: formatNumber(model.regularity.squaredVariation, locale, 2),
      limit: formatNumber(REGULAR_VARIATION, locale, 2),
    }),
    estimate: model.orders ? 'map' : 'given',
    timeUnit: 'week',
    asOf: model.asOf,
    customers: model.customersWithOrders,
    parameters: { ...model.orders?.parameters },
    logLikelihood: model.orders?.logLikelihood ?? null,
    converged: model.orders?.converged ?? true,
    spend: model.spend && {
      parameters: { ...model.spend.parameters },
      logLikelihood: model.spend.logLikelihood,
      customers: model.spend.customers,
    },
    profitThreshold: model.profitThreshold,
    horizonDays: model.horizonDays,
    medianCycleDays: model.medianCycleDays,
  };
}
