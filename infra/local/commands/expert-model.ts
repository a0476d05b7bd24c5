import { type AnyPurchaseModel, purchaseModel } from '#shared/btyd';
import type { Expert } from '#shared/forecast';

/** The functions of a member of `auto`; `cnbd-k` is BG/CNBD-k with no dropout in its parameters. */
export function modelOfExpert({ model }: Pick<Expert, 'model'>): AnyPurchaseModel {
  const known = purchaseModel(model === 'cnbd-k' ? 'bg-cnbd-k' : model);
  if (!known) throw new Error(`auto mixes a model that is not known: ${model}`);
  return known;
}
