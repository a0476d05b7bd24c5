import { bgBb } from './bg-bb.ts';
import { bgCnbdK, bgNbd, mbgCnbdK, mbgNbd } from './bg-models.ts';
import type { PurchaseModel } from './model.ts';
import { nbd } from './nbd.ts';
import { paretoNbd } from './pareto-nbd.ts';

/** A model whose parameters are known by name only. */
export type AnyPurchaseModel = PurchaseModel<Readonly<Record<string, number>>>;

const MODELS: readonly AnyPurchaseModel[] = [nbd, bgNbd, mbgNbd, bgCnbdK, mbgCnbdK, paretoNbd, bgBb];

/** The names that `purchaseModel` knows. */
export const PURCHASE_MODEL_NAMES: readonly string[] = MODELS.map(({ name }) => name);

/** The model of that name, as on the command line; undefined where there is none. */
export function purchaseModel(name: string): AnyPurchaseModel | undefined {
  return MODELS.find((model) => model.name === name);
}
