import * as z from 'zod/mini';
import { EffectOverrides } from './effect.ts';
import { Currency, Locale } from './primitives.ts';

const Positive = z.number().check(z.positive());

/**
 * What a company decides once. Money in major units of `currency`; `null` means "learn it from the portfolio"
 * (threshold, horizon, cycle) or "use the currency's default" (discount rate).
 */
export const Settings = z.strictObject({
  currency: Currency,
  locale: Locale,
  timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
  profitThreshold: z.nullable(z.number()),
  loyaltyThreshold: z.number().check(z.gt(0), z.lt(1)),
  horizonDays: z.nullable(z.int().check(z.gte(30), z.lte(3650))),
  /** A year's discount rate as a fraction. */
  discountRate: z.nullable(z.number().check(z.gte(0), z.lt(1))),
  /** Margin assumed where neither the order nor the customer tells one. */
  defaultGrossMargin: z.number().check(z.gt(0), z.lte(1)),
  defaultCycleDays: z.nullable(z.number().check(z.positive(), z.lte(3650))),
  /** Cost of an hour of sales or service work; null takes the currency's default. */
  hourCost: z.nullable(z.number().check(z.gte(0))),
  /** A year's cost of a dedicated account manager for one account; null takes the currency's default. */
  accountManagerCost: z.nullable(z.number().check(z.gte(0))),
  /** What the company assumes of its actions in place of our assumptions. */
  effects: z.optional(EffectOverrides),
  /** Units of `currency` for one unit of another currency: `{ USD: 5.4 }`. */
  rates: z.record(Currency, Positive),
});
export type Settings = z.infer<typeof Settings>;

/** `GET /v1/settings` answers, and `PUT /v1/settings` takes: null until the tenant has chosen. */
export const SettingsResponse = z.strictObject({ settings: z.nullable(Settings) });
export type SettingsResponse = z.infer<typeof SettingsResponse>;
