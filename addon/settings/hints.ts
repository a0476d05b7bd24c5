import type { Locale, Settings } from '#shared/contracts';
import { COUNTED, formatMoney, formatPercent, type NumberSetting, say, WHEN_EMPTY } from '#shared/i18n';
import type { Automatic, SettingsState } from '../src/ui/settings-contract.ts';

/** What stands under each number: what an empty field means. `automatic` is null until it is known. */
export function hintOf(
  name: NumberSetting,
  settings: Settings,
  automatic: Automatic | null,
  usual: SettingsState['usual'],
  locale: Locale,
): string {
  const { currency } = settings;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const days = (count: number) => say(COUNTED.days, locale, { count: Math.round(count) });
  const learned = (value: string | null) =>
    value === null ? say(WHEN_EMPTY.notYetLearned, locale) : say(WHEN_EMPTY.learned, locale, { value });
  const usually = (value: string) => say(WHEN_EMPTY.ofCurrency, locale, { value, currency });

  if (name === 'loyaltyThreshold' || name === 'defaultGrossMargin') {
    return say(WHEN_EMPTY.ours, locale, { value: formatPercent(usual[name], locale) });
  }
  if (!automatic) return '';
  const { profitThreshold, horizonDays, defaultCycleDays, discountRate, hourCost, managerHours } = automatic;
  switch (name) {
    case 'profitThreshold':
      return learned(profitThreshold === null ? null : money(profitThreshold));
    case 'defaultCycleDays':
      return learned(defaultCycleDays === null ? null : days(defaultCycleDays));
    case 'horizonDays':
      return horizonDays === null
        ? say(WHEN_EMPTY.horizonNotYetLearned, locale)
        : say(WHEN_EMPTY.horizon, locale, { value: days(horizonDays) });
    case 'discountRate':
      return usually(formatPercent(discountRate, locale));
    case 'hourCost':
      return usually(money(hourCost));
    case 'accountManagerCost':
      return say(WHEN_EMPTY.managerHours, locale, {
        count: managerHours,
        value: money(managerHours * (settings.hourCost ?? hourCost)),
      });
  }
}
