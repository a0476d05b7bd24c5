import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { gammaGammaExpectedSpend, purchaseModel } from '#shared/btyd';
import { type Command, UsageError } from './command.ts';
import type { CustomerHistory, Histories } from './customer-history.ts';
import { spendParameters } from './fit-spend.ts';
import {
  AUTO,
  INPUT_USAGE,
  MODEL_OPTIONS,
  type ModelOptions,
  PREDICTING_MODELS,
  readModelOptions,
} from './model-options.ts';
import { parseOptions, readPositive, TEXT } from './options.ts';
import { autoPredictor } from './predict-with-auto.ts';
import { modelPredictor } from './predict-with-model.ts';
import type { Outlook, Predictor } from './prediction.ts';
import { printNotes } from './print.ts';
import { discountPerUnit } from './time-unit.ts';

const DEFAULT_DISCOUNT_RATE = '0.1';

export const predict: Command = {
  name: 'predict',
  usage: `predict --model ${PREDICTING_MODELS.join('|')} --horizon N
        ${INPUT_USAGE} [--discount-rate 0.1] [--out FILE.csv]
        Rows come as in the summary, or by customer id. The horizon is in time units, the discount rate a year's.
        p_alive_low and _high: 90% of the posterior of P(alive). expected_orders_low and _high: a predictive interval,
        as near to 90% as whole numbers come, for the number of orders, widened to hold its mean. p_order: at least
        one order within the horizon. dert: discounted expected residual transactions, without end. With money:
        expected_spend, the mean of an order to come, and clv = expected_spend × dert, which is sales and no margin.`,

  async run(args) {
    const {
      horizon,
      out,
      'discount-rate': yearlyRate = DEFAULT_DISCOUNT_RATE,
      ...values
    } = parseOptions(args, { ...MODEL_OPTIONS, horizon: TEXT, 'discount-rate': TEXT, out: TEXT });
    const options = readModelOptions(values, PREDICTING_MODELS);
    const outlook = {
      horizon: readPositive('horizon', horizon),
      discountRate: discountPerUnit(readPositive('discount-rate', yearlyRate), options.unit),
    };
    const histories = options.histories();
    printNotes(histories.notes);
    const csv = `${Papa.unparse(predictRows(histories, options, outlook), { escapeFormulae: true, newline: '\n' })}\n`;
    if (out === undefined) process.stdout.write(csv);
    else writeFileSync(out, csv);
  },
};

/** One row a customer, in the order of the histories. */
export function predictRows(
  histories: Histories,
  options: Pick<ModelOptions, 'model' | 'unit' | 'estimate'>,
  outlook: Outlook,
): Record<string, string | number>[] {
  const predictor = predictorOf(histories, options, outlook);
  const spendOf = spendForecaster(histories.customers, options.estimate);
  return histories.customers.map((customer, row) => {
    const { id, counts } = customer;
    const foreseen = predictor(customer, row);
    const spend = spendOf?.(customer);
    return {
      id,
      x: counts.x,
      t_x: counts.tX,
      T: counts.T,
      p_alive: foreseen.pAlive,
      p_alive_low: foreseen.pAliveInterval.low,
      p_alive_high: foreseen.pAliveInterval.high,
      expected_orders: foreseen.expectedOrders,
      expected_orders_low: foreseen.ordersInterval.low,
      expected_orders_high: foreseen.ordersInterval.high,
      p_order: foreseen.pOrder,
      dert: foreseen.dert,
      ...(spend !== undefined && { expected_spend: spend, clv: spend * foreseen.dert }),
    };
  });
}

function predictorOf(
  histories: Histories,
  { model: name, unit, estimate }: Pick<ModelOptions, 'model' | 'unit' | 'estimate'>,
  outlook: Outlook,
): Predictor {
  if (name === AUTO) return autoPredictor(histories, unit, outlook);
  const model = purchaseModel(name);
  if (!model) throw new UsageError(`there is no model "${name}" that foresees orders`);
  return modelPredictor(model, histories.customers, unit, estimate, outlook);
}

/** The mean spend of a customer's orders to come; null for a file without money. More returned than bought is nothing. */
export function spendForecaster(
  customers: readonly CustomerHistory[],
  estimate: ModelOptions['estimate'],
): ((customer: CustomerHistory) => number) | null {
  if (customers.every(({ meanSpend }) => meanSpend === null)) return null;
  const parameters = spendParameters(customers, estimate);
  return ({ counts, meanSpend }) =>
    gammaGammaExpectedSpend(parameters, { x: counts.x, meanSpend: Math.max(0, meanSpend ?? 0) });
}
