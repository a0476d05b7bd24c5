import { recordMetric } from '../metrics.ts';
import { changeUnlessClosing, lambdaOfStep, type Step, type TenantTurn } from './night.ts';
import { type DividedTurn, tallyFileKey } from './parts.ts';

/** Remembers that all of a company's customers were worked out anew, and removes what the steps told each other. */
export const finishStep: Step<DividedTurn, Pick<TenantTurn, 'tenant' | 'at'>> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  await changeUnlessClosing(store, () => store.writeRefreshed(Date.parse(turn.at)));
  await Promise.all(turn.parts.map((part) => night.files.remove(tallyFileKey(turn, part))));
  recordMetric(night.logger, 'RefreshedTenants', 1);
  return { tenant: turn.tenant, at: turn.at };
};

export const handler = lambdaOfStep(finishStep);
