import { fitModel } from './fit.ts';
import type { PurchaseModel } from './model.ts';
import { paretoNbdProblem } from './pareto-nbd-fit.ts';
import {
  paretoNbdActiveShare,
  paretoNbdDiscountedOrders,
  paretoNbdExpectedOrders,
  paretoNbdForecaster,
  paretoNbdUnconditionalOrders,
} from './pareto-nbd-future.ts';
import {
  type ParetoNbdParameters,
  paretoNbdLogLikelihood,
  paretoNbdLogPAlive,
  paretoNbdPAlive,
} from './pareto-nbd-history.ts';
import { paretoNbdOrderProbabilities } from './pareto-nbd-orders.ts';
import { sampleParetoNbdCustomer } from './pareto-nbd-sample.ts';

export type { ParetoNbdParameters } from './pareto-nbd-history.ts';

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): exponential gaps, and a customer may leave at any moment, so that
 * one-time buyers fade too.
 */
export const paretoNbd: PurchaseModel<ParetoNbdParameters> = {
  name: 'pareto-nbd',
  problem: paretoNbdProblem,
  fit: (cells, options) => fitModel(paretoNbdProblem(cells, options)),
  logLikelihood: paretoNbdLogLikelihood,
  pAlive: paretoNbdPAlive,
  logPAlive: paretoNbdLogPAlive,
  expectedOrders: paretoNbdExpectedOrders,
  forecaster: paretoNbdForecaster,
  orderProbabilities: paretoNbdOrderProbabilities,
  activeShare: paretoNbdActiveShare,
  unconditionalOrders: paretoNbdUnconditionalOrders,
  discountedOrders: paretoNbdDiscountedOrders,
  sample: sampleParetoNbdCustomer,
};
