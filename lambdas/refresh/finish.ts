import { recordMetric } from '../metrics.ts';
import { changeUnlessClosing, lambdaOfStep, type Step, type TenantTurn } from './night.ts';

/** Remembers that all of a company's customers were worked out anew. */
export const finishStep: Step<TenantTurn, TenantTurn> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  await changeUnlessClosing(store, () => store.writeRefreshed(Date.parse(turn.at)));
  recordMetric(night.logger, 'RefreshedTenants', 1);
  return { tenant: turn.tenant, at: turn.at };
};

export const handler = lambdaOfStep(finishStep);
