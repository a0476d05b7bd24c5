import * as z from 'zod/mini';
import { EffectOverrides } from './effect.ts';
import { Currency, Locale } from './primitives.ts';
import { numberWithin, SETTINGS_LIMITS } from './settings-limits.ts';

/**
 * What a company decides once. Money in major units of `currency`; `null` means "learn it from the portfolio"
 * (threshold, horizon, cycle) or "use the currency's default" (discount rate).
 */
export const Settings = z.strictObject({
  currency: Currency,
  locale: Locale,
  timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
  profitThreshold: z.nullable(numberWithin(SETTINGS_LIMITS.profitThreshold)),
  loyaltyThreshold: numberWithin(SETTINGS_LIMITS.loyaltyThreshold),
  horizonDays: z.nullable(numberWithin(SETTINGS_LIMITS.horizonDays)),
  /** A year's discount rate as a fraction. */
  discountRate: z.nullable(numberWithin(SETTINGS_LIMITS.discountRate)),
  /** Margin assumed where neither the order nor the customer tells one. */
  defaultGrossMargin: numberWithin(SETTINGS_LIMITS.defaultGrossMargin),
  defaultCycleDays: z.nullable(numberWithin(SETTINGS_LIMITS.defaultCycleDays)),
  /** Cost of an hour of sales or service work; null takes the currency's default. */
  hourCost: z.nullable(numberWithin(SETTINGS_LIMITS.hourCost)),
  /** A year's cost of a dedicated account manager for one account; null takes the currency's default. */
  accountManagerCost: z.nullable(numberWithin(SETTINGS_LIMITS.accountManagerCost)),
  /** What the company assumes of its actions in place of our assumptions. */
  effects: z.optional(EffectOverrides),
  /** Units of `currency` for one unit of another currency: `{ USD: 5.4 }`. */
  rates: z.record(Currency, numberWithin(SETTINGS_LIMITS.rate)),
});
export type Settings = z.infer<typeof Settings>;

/** `GET /v1/settings` answers, and `PUT /v1/settings` takes: null until the tenant has chosen. */
export const SettingsResponse = z.strictObject({ settings: z.nullable(Settings) });
export type SettingsResponse = z.infer<typeof SettingsResponse>;
