import type { Locale, Settings } from '#shared/contracts';

/** Half of the horizon active makes a customer long-term. */
const LOYALTY_THRESHOLD = 0.5;
/** A trading company's usual margin; every row that rests on it says so. */
const GROSS_MARGIN = 0.3;

/** The settings of a company that has chosen nothing but its currency, language and time zone. */
export function defaultSettings(currency: string, locale: Locale, timeZone: string): Settings {
  return {
    currency,
    locale,
    timeZone,
    profitThreshold: null,
    loyaltyThreshold: LOYALTY_THRESHOLD,
    horizonDays: null,
    discountRate: null,
    defaultGrossMargin: GROSS_MARGIN,
    defaultCycleDays: null,
    hourCost: null,
    accountManagerCost: null,
    rates: {},
  };
}

/** What an hour of sales or service work costs a small firm, in major units: an assumption, editable. */
const HOUR_COST: Readonly<Record<string, number>> = { BRL: 60, PLN: 65, EUR: 40, USD: 45, GBP: 35, CHF: 70 };
/** In other currencies: the profit threshold buys about so many hours in those above. */
const HOURS_IN_THRESHOLD = 200;
/** A full-time year spread over forty accounts, the most that one person can look after. */
export const ACCOUNT_MANAGER_HOURS = 1720 / 40;

/**
 * What an hour of work costs, in major units. Where neither the settings nor the currency tell, the profit threshold
 * does; while that is still to be learnt, hours cost nothing.
 */
export function hourCostOf(settings: Settings, profitThreshold = 0): number {
  return (
    settings.hourCost ?? HOUR_COST[settings.currency] ?? Math.max(0, profitThreshold) / HOURS_IN_THRESHOLD
  );
}

/** Costs of work in major units; `profitThreshold` in the same. */
export function workCosts(
  settings: Settings,
  profitThreshold: number,
): { readonly hourCost: number; readonly accountManagerCost: number } {
  const hourCost = hourCostOf(settings, profitThreshold);
  return { hourCost, accountManagerCost: settings.accountManagerCost ?? ACCOUNT_MANAGER_HOURS * hourCost };
}
