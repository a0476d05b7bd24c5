import Papa from 'papaparse';
import {
  type AnyPurchaseModel,
  gammaGammaExpectedSpend,
  gammaGammaLogLikelihood,
  purchaseModel,
} from '#shared/btyd';
import { type Command, UnusableInput, UsageError } from './command.ts';
import type { CustomerHistory } from './customer-history.ts';
import { ordersForecaster } from './forecasters.ts';
import { OPPORTUNITY_MODEL } from './model-clock.ts';
import { PARAMETRISED_MODELS, readParameters } from './model-parameters.ts';
import { FLAG, parseOptions, readChoice, readPositive, required, TEXT } from './options.ts';
import { printJson } from './print.ts';
import { opportunityRule, readSummary } from './summary-file.ts';

export const evaluate: Command = {
  name: 'evaluate',
  usage: `evaluate --model ${PARAMETRISED_MODELS.join('|')}
        --parameters '{"r":0.243,"alpha":4.414,"a":0.793,"b":2.426}' --summary FILE.csv --horizon N [--json]
        The functions themselves at parameters of yours: log-likelihood, P(alive), its logarithm, expected orders and
        the probability of no order within the horizon, row by row. Everything is in one unit of time.`,

  async run(args) {
    const values = parseOptions(args, {
      model: TEXT,
      parameters: TEXT,
      summary: TEXT,
      horizon: TEXT,
      json: FLAG,
    });
    const model = readChoice('model', values.model, PARAMETRISED_MODELS);
    const parameters = readParameters(model, required('parameters', values.parameters));
    const horizon = readPositive('horizon', values.horizon);
    const path = required('summary', values.summary);
    const { customers } = readSummary(path, model === OPPORTUNITY_MODEL ? opportunityRule : undefined);
    if (model === 'gamma-gamma' && customers.some(({ meanSpend }) => meanSpend === null)) {
      throw new UnusableInput(`${path} has no column m_x, the mean of the repeat orders`);
    }
    const rows = evaluateRows(model, parameters, customers, horizon);
    if (values.json) printJson({ model, rows });
    else process.stdout.write(`${Papa.unparse(rows, { escapeFormulae: true, newline: '\n' })}\n`);
  },
};

/** The model's functions of each customer, in full double precision. */
export function evaluateRows(
  name: string,
  parameters: Readonly<Record<string, number>>,
  customers: readonly CustomerHistory[],
  horizon: number,
): Record<string, string | number | null>[] {
  if (name === 'gamma-gamma') return customers.map((customer) => evaluateSpend(parameters, customer));
  const model = purchaseModel(name);
  if (!model) throw new UsageError(`there is no model "${name}"`);
  return evaluatePurchases(model, parameters, customers, horizon);
}

function evaluatePurchases(
  model: AnyPurchaseModel,
  parameters: Readonly<Record<string, number>>,
  customers: readonly CustomerHistory[],
  horizon: number,
) {
  const expectedOrders = ordersForecaster(model, parameters, horizon);
  return customers.map(({ id, counts }) => ({
    id,
    log_likelihood: model.logLikelihood(parameters, counts),
    p_alive: model.pAlive(parameters, counts),
    expected_orders: expectedOrders(counts),
    log_p_alive: model.logPAlive(parameters, counts),
    p_no_order: model.orderProbabilities(parameters, counts, horizon, 0)[0] as number,
  }));
}

/** Without a repeat order there is nothing to be likely. The mean of orders to come may not exist: then it is null. */
function evaluateSpend(
  { p = Number.NaN, q = Number.NaN, gamma = Number.NaN }: Readonly<Record<string, number>>,
  { id, counts: { x }, meanSpend }: CustomerHistory,
) {
  const spend = { x, meanSpend: meanSpend ?? Number.NaN };
  return {
    id,
    log_likelihood: x > 0 ? gammaGammaLogLikelihood({ p, q, gamma }, spend) : 0,
    expected_spend: p * x + q > 1 ? gammaGammaExpectedSpend({ p, q, gamma }, spend) : null,
  };
}
