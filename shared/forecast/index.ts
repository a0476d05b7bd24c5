export { type BuyerAccuracy, buyerAccuracy, type OrderAccuracy, orderAccuracy } from './accuracy.ts';
export { centralInterval, type Interval } from './central-interval.ts';
export { type Occasions, purchasesUntil } from './counts.ts';
export type { ExpertName, NamedParameters } from './expert-models.ts';
export type { Expert } from './experts.ts';
export * from './fit-forecast.ts';
export { type CustomerForecast, customerForecaster, forecastCustomer } from './forecast-customer.ts';
export {
  type CustomerIntervals,
  intervalForecaster,
  orderIntervalForecaster,
} from './intervals.ts';
export * from './model-choice.ts';
export * from './posterior.ts';
export { seededRandom } from './random.ts';
export * from './validate.ts';
export { wholeInterval } from './whole-interval.ts';
