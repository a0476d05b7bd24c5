import { learnEffects } from '#shared/actions';
import { defaultDiscountRate } from '#shared/clv';
import type { Settings } from '#shared/contracts';
import type { PortfolioModel } from './portfolio-model.ts';
import { workCosts } from './settings.ts';

/** What plans for the whole base are reckoned with; money in major units. */
export interface PlanTerms {
  readonly hourCost: number;
  /** A year of a dedicated account manager, for one account. */
  readonly managerCost: number;
  /** How much more an account buys with one, as a fraction: assumed, or learnt. */
  readonly managerUplift: number;
  /** A year's. */
  readonly discountRate: number;
}

export function planTerms(model: PortfolioModel, settings: Settings): PlanTerms {
  const { hourCost, accountManagerCost } = workCosts(
    settings,
    settings.profitThreshold ?? model.profitThreshold,
  );
  return {
    hourCost,
    managerCost: accountManagerCost,
    managerUplift: learnEffects(model.outcomes, settings.effects).managerUplift.mean,
    discountRate: settings.discountRate ?? defaultDiscountRate(settings.currency),
  };
}
