import { type Estimate, PURCHASE_MODEL_NAMES } from '#shared/btyd';
import { UsageError } from './command.ts';
import type { Histories } from './customer-history.ts';
import { OPPORTUNITY_MODEL } from './model-clock.ts';
import { readChoice, readColumns, readDay, readLocale, required, TEXT } from './options.ts';
import { readOrderHistories } from './order-histories.ts';
import { opportunityRule, readSummary } from './summary-file.ts';
import { TIME_UNITS, type TimeUnit } from './time-unit.ts';

export const AUTO = 'auto';
export const GAMMA_GAMMA = 'gamma-gamma';
export const PREDICTING_MODELS = [AUTO, ...PURCHASE_MODEL_NAMES];
export const FITTED_MODELS = [...PREDICTING_MODELS, GAMMA_GAMMA];

/** What `fit` and `predict` both ask. */
export const MODEL_OPTIONS = {
  model: TEXT,
  orders: TEXT,
  'calibration-end': TEXT,
  summary: TEXT,
  'time-unit': TEXT,
  estimate: TEXT,
  columns: TEXT,
  locale: TEXT,
} as const;

export const INPUT_USAGE = `(--orders FILE.csv --calibration-end YYYY-MM-DD | --summary FILE.csv)
        [--time-unit day|week|month] [--estimate map|ml] [--columns field=header,…] [--locale en|pt-BR|pl]`;

export interface ModelOptions {
  readonly model: string;
  /** Of the times in a summary, the horizon and the parameters; for BG/BB, the opportunity. */
  readonly unit: TimeUnit;
  readonly estimate: Estimate;
  readonly histories: () => Histories;
}

/** The words that `MODEL_OPTIONS` parsed; nothing is read from files yet. */
export function readModelOptions(
  values: { readonly [Name in keyof typeof MODEL_OPTIONS]?: string },
  models: readonly string[],
): ModelOptions {
  const model = readChoice('model', values.model, models);
  const unit = readChoice('time-unit', values['time-unit'] ?? 'week', TIME_UNITS);
  const estimate = readChoice('estimate', values.estimate ?? 'map', ['map', 'ml'] as const);
  if (model === AUTO && estimate === 'ml') {
    throw new UsageError('auto weighs its models by evidence, which takes priors: --estimate map');
  }
  const { orders, summary } = values;
  if (Boolean(orders) === Boolean(summary)) throw new UsageError('give either --orders or --summary');
  const byOpportunity = model === OPPORTUNITY_MODEL;
  if (summary) {
    if (values['calibration-end'] || values.columns || values.locale) {
      throw new UsageError(
        'a summary is counted already: --calibration-end, --columns and --locale go with --orders',
      );
    }
    return {
      model,
      unit,
      estimate,
      histories: () => readSummary(summary, byOpportunity ? opportunityRule : undefined),
    };
  }
  const source = {
    path: required('orders', orders),
    locale: readLocale(values.locale) ?? 'en',
    columns: readColumns(values.columns),
    amounts: model === GAMMA_GAMMA ? ('needed' as const) : ('optional' as const),
  };
  const end = required('calibration-end', readDay(values['calibration-end']));
  return { model, unit, estimate, histories: () => readOrderHistories(source, end, unit, byOpportunity) };
}
