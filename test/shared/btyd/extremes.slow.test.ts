import { describe, expect, it } from 'vitest';
import {
  type AnyPurchaseModel,
  erlangModel,
  PURCHASE_MODEL_NAMES,
  type PurchaseCounts,
  purchaseModel,
} from '../../../shared/btyd/index.ts';
import { uniform, WITHOUT_MAXIMUM } from './portfolios.ts';

/** As far as a fit without a maximum may run, on a logarithmic scale. */
const FAR = [-38, -15, -3, 0, 3, 15, 38];
const HORIZONS = [1e-6, 39, 1e5];

const HISTORIES: readonly PurchaseCounts[] = [
  { x: 0, tX: 0, T: 0 },
  { x: 0, tX: 0, T: 1040 },
  { x: 1, tX: 0, T: 0 },
  { x: 5, tX: 30, T: 30.0000001 },
  { x: 20_000, tX: 520, T: 520.1 },
  { x: 50, tX: 1, T: 37 },
];

function expectSensible(
  model: AnyPurchaseModel,
  parameters: Record<string, number>,
  history: PurchaseCounts,
): void {
  const label = JSON.stringify({ model: model.name, parameters, history });
  const pAlive = model.pAlive(parameters, history);

  expect(Number.isFinite(model.logLikelihood(parameters, history)), label).toBe(true);
  expect(Number.isFinite(model.logPAlive(parameters, history)), label).toBe(true);
  expect(Number.isFinite(model.discountedOrders(parameters, history, 0.0018)), label).toBe(true);
  expect(pAlive, label).toBeGreaterThanOrEqual(0);
  expect(pAlive, label).toBeLessThanOrEqual(1);
  for (const horizon of HORIZONS) {
    const orders = model.expectedOrders(parameters, history, horizon);
    const share = model.activeShare(parameters, history, horizon);
    const probabilities = model.orderProbabilities(parameters, history, horizon, 12);
    const sum = probabilities.reduce((total, p) => total + p, 0);

    expect(orders, label).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(orders), label).toBe(true);
    expect(Number.isFinite(model.unconditionalOrders(parameters, horizon)), label).toBe(true);
    expect(share, label).toBeGreaterThanOrEqual(0);
    expect(share, label).toBeLessThanOrEqual(pAlive * (1 + 1e-9));
    expect(Math.min(...probabilities), label).toBeGreaterThanOrEqual(0);
    expect(sum, label).toBeLessThanOrEqual(1 + 1e-9);
  }
}

describe('at the extremes', () => {
  it.each([1, 3, 8])('the BG family is finite and in its range, k = %i', (k) => {
    const random = uniform(k);
    const far = () => Math.exp(FAR[Math.floor(FAR.length * random())] ?? Number.NaN);
    for (const leavesAtOnce of [false, true]) {
      for (let i = 0; i < 5; i++) {
        const parameters = { r: far(), alpha: far(), a: far(), b: far(), k };
        for (const history of HISTORIES) {
          expectSensible(erlangModel(leavesAtOnce, k), parameters, history);
        }
      }
    }
  });

  it.each(PURCHASE_MODEL_NAMES)('%s is, wherever a fit without a maximum ends', (name) => {
    const model = purchaseModel(name);
    for (const cells of Object.values(WITHOUT_MAXIMUM)) {
      for (const estimate of ['ml', 'map'] as const) {
        const fit = model?.fit(cells, { estimate });
        for (const cell of cells) if (model && fit) expectSensible(model, fit.parameters, cell);
      }
    }
  });
});
