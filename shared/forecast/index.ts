export {
  type BuyerAccuracy,
  buyerAccuracy,
  type ForecastAccuracy,
  type ForecastName,
  type OrderAccuracy,
  orderAccuracy,
} from './accuracy.ts';
export { agreeing, type Known } from './agreeing.ts';
export { centralInterval, type Interval } from './central-interval.ts';
export type { CustomerForecast } from './corrected-forecast.ts';
export { type Occasions, purchasesUntil, spread } from './counts.ts';
export { type EvenPoint, evenPoint } from './even-points.ts';
export {
  EXPERT_NAMES,
  type ExpertName,
  type NamedParameters,
  type StoryPriors,
  weakPriorOf,
} from './expert-models.ts';
export type { Expert } from './experts.ts';
export * from './fit-forecast.ts';
export { customerForecaster, forecastCustomer } from './forecast-customer.ts';
export { gammaVariate } from './gamma-variate.ts';
export type { Chance, Hindcast } from './hindcast.ts';
export {
  type CustomerIntervals,
  intervalForecaster,
  orderIntervalForecaster,
} from './intervals.ts';
export * from './model-choice.ts';
export * from './possibility.ts';
export * from './posterior.ts';
export { type Prospects, prospectsForecaster } from './prospects.ts';
export { seededRandom } from './random.ts';
export { howFarToTrust, type Trust, type TrustFinding } from './trust.ts';
export * from './validate.ts';
export { wholeInterval } from './whole-interval.ts';
