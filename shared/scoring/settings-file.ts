import * as z from 'zod/mini';
import { Currency, type Locale, type Settings } from '#shared/contracts';
import { defaultSettings } from './settings.ts';

const Optional = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));
const Positive = z.number().check(z.positive());
const NotNegative = z.number().check(z.nonnegative());

/** Settings as a person writes them in a file; what is left out keeps its default. Money in major units. */
export const SettingsFile = z.object({
  currency: Optional(Currency),
  /** Any tag of one of the three languages: `en-IE`. */
  locale: Optional(z.string()),
  profit_threshold: Optional(z.number()),
  theta_L: Optional(z.number().check(z.gt(0), z.lt(1))),
  horizon_days: Optional(z.int().check(z.gte(30), z.lte(3650))),
  discount: Optional(z.number().check(z.gte(0), z.lt(1))),
  default_cycle: Optional(Positive),
  default_gross_margin: Optional(z.number().check(z.gt(0), z.lte(1))),
  hour_cost: Optional(NotNegative),
  am_cost: Optional(NotNegative),
  rates: Optional(z.record(Currency, Positive)),
});
export type SettingsFile = z.infer<typeof SettingsFile>;

/** The settings of a file, on top of the defaults of its currency and language. Days are counted in UTC. */
export function settingsOf(file: SettingsFile, fallback: { currency: string; locale: Locale }): Settings {
  const locale = file.locale ? nearestLocale(file.locale) : fallback.locale;
  const defaults = defaultSettings(file.currency ?? fallback.currency, locale, 'UTC');
  return {
    ...defaults,
    profitThreshold: file.profit_threshold ?? null,
    loyaltyThreshold: file.theta_L ?? defaults.loyaltyThreshold,
    horizonDays: file.horizon_days ?? null,
    discountRate: file.discount ?? null,
    defaultCycleDays: file.default_cycle ?? null,
    defaultGrossMargin: file.default_gross_margin ?? defaults.defaultGrossMargin,
    hourCost: file.hour_cost ?? null,
    accountManagerCost: file.am_cost ?? null,
    rates: file.rates ?? {},
  };
}

/** `en-IE` → `en`: the nearest of the three languages. */
function nearestLocale(tag: string): Locale {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  if (language === 'pt') return 'pt-BR';
  return language === 'pl' ? 'pl' : 'en';
}
