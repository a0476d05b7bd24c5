import { type Economics, learnEffects } from '#shared/actions';
import type { Settings } from '#shared/contracts';
import { type Prospects, prospectsForecaster } from '#shared/forecast';
import { type Day, minorPerMajor, type Purchases } from '#shared/history';
import type { PortfolioModel } from './portfolio-model.ts';
import { workCosts } from './settings.ts';

/** What the rows of one portfolio have in common. */
export interface Frame {
  readonly model: PortfolioModel;
  /** The model's forecast, made ready for the horizon; null where the rhythm form is used. */
  readonly prospectsOf: ((purchases: Purchases) => Prospects) | null;
  readonly settings: Settings;
  readonly horizonDays: number;
  /** A cycle of the portfolio, for customers with few orders of their own. */
  readonly usualCycleDays: number;
  readonly asOf: Day;
  readonly economics: Economics;
  /** Minor units. */
  readonly profitThreshold: number;
  readonly minorPerMajor: number;
}

/** Where nobody has bought twice and the settings name no cycle: a quarter of a year. */
const CYCLE_WITHOUT_EVIDENCE_DAYS = 90;

/** What the model and the settings mean for every row, made ready once. */
export function frameOf(model: PortfolioModel, settings: Settings, asOf: Day): Frame {
  const perMajor = minorPerMajor(settings.currency);
  const profitThreshold = settings.profitThreshold ?? model.profitThreshold;
  const horizonDays = settings.horizonDays ?? model.horizonDays;
  const costs = workCosts(settings, profitThreshold);
  return {
    model,
    prospectsOf: model.orders && prospectsForecaster(model.orders, horizonDays),
    settings,
    horizonDays,
    usualCycleDays: settings.defaultCycleDays ?? model.medianCycleDays ?? CYCLE_WITHOUT_EVIDENCE_DAYS,
    asOf,
    economics: {
      hourCost: costs.hourCost * perMajor,
      accountManagerCost: costs.accountManagerCost * perMajor,
      newCustomerValue: model.typicalContribution * perMajor,
      effects: learnEffects(model.outcomes, settings.effects),
    },
    profitThreshold: profitThreshold * perMajor,
    minorPerMajor: perMajor,
  };
}
