import type { Locale, ModelSummary } from '#shared/contracts';
import { type Hindcast, modelChoice } from '#shared/forecast';
import { isoDateOf } from '#shared/history';
import { formatNumber, MODEL_REASON, say } from '#shared/i18n';
import { REGULAR_VARIATION } from '#shared/segmentation';
import type { PortfolioModel } from './portfolio-model.ts';

/** The model as a reader sees it, with the reason for the choice in its language. */
export function modelSummary(model: PortfolioModel, locale: Locale): ModelSummary {
  const { orders, bgNbd, spend } = model;
  const choice = orders && modelChoice(orders);
  return {
    name: bgNbd ? 'bg-nbd' : 'rhythm',
    why: say(MODEL_REASON[choice?.corrections === 'own_past' ? 'recalibrated' : model.timing.why], locale, {
      count: model.repeatCustomers,
      variation: formatNumber(model.regularity.squaredVariation, locale, 2),
      limit: formatNumber(REGULAR_VARIATION, locale, 2),
    }),
    estimate: bgNbd ? 'map' : 'given',
    timeUnit: 'week',
    asOf: model.asOf,
    customers: model.customersWithOrders,
    repeatCustomers: model.repeatCustomers,
    historyDays: model.historyDays,
    nps: { ...model.nps },
    parameters: { ...bgNbd?.parameters },
    logLikelihood: bgNbd?.logLikelihood ?? null,
    converged: bgNbd?.converged ?? true,
    experts: choice ? choice.models.map(({ model: name, k, weight }) => ({ name, k, weight })) : [],
    dropout: choice?.dropout ?? null,
    pastWindows: choice?.pastWindows ?? 0,
    hindcast: orders?.hindcast ? hindcastSummary(orders.hindcast) : null,
    spend: spend && {
      parameters: { ...spend.parameters },
      logLikelihood: spend.logLikelihood,
      customers: spend.customers,
    },
    profitThreshold: model.profitThreshold,
    horizonDays: model.horizonDays,
    medianCycleDays: model.medianCycleDays,
  };
}

function hindcastSummary({ from, until, buyers, ...rest }: Hindcast): NonNullable<ModelSummary['hindcast']> {
  return { from: isoDateOf(from), until: isoDateOf(until), ...rest, buyers: [...buyers] };
}
