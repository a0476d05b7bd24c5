import type { Locale, Settings } from '#shared/contracts';
import { type NumberSetting, SETTING_LABEL, type SETTINGS_GROUP, say } from '#shared/i18n';
import type { SettingsState } from '../src/ui/settings-contract.ts';
import { textField } from './field.ts';
import { group } from './group.ts';
import { hintOf } from './hints.ts';
import { numberText, readNumber, type Unit } from './number-text.ts';
import type { Part } from './part.ts';

const UNIT: Readonly<Record<NumberSetting, Unit>> = {
  profitThreshold: 'money',
  loyaltyThreshold: 'percent',
  horizonDays: 'plain',
  discountRate: 'percent',
  defaultGrossMargin: 'percent',
  defaultCycleDays: 'plain',
  hourCost: 'money',
  accountManagerCost: 'money',
};

/** A group of numbers, each of which may be left empty. */
export function numbersPart(
  title: keyof typeof SETTINGS_GROUP,
  names: readonly NumberSetting[],
  state: SettingsState,
  locale: Locale,
): Part {
  const fields = names.map((name) => ({ name, field: fieldOf(name, state, locale) }));
  return {
    element: group(title, locale, ...fields.map(({ field }) => field.element)),
    read(reading, show) {
      let { choice, wrong } = reading;
      for (const { name, field } of fields) {
        const read = readNumber(field.input.value, UNIT[name], state.limits[name], locale);
        field.judge('problem' in read ? read.problem : null, show);
        if ('problem' in read) wrong += 1;
        else choice = { ...choice, settings: withNumber(choice.settings, name, read.value, state.usual) };
      }
      return { choice, wrong };
    },
    tell(automatic, settings) {
      for (const { name, field } of fields)
        field.hint(hintOf(name, settings, automatic, state.usual, locale));
    },
  };
}

function fieldOf(name: NumberSetting, { settings, usual }: SettingsState, locale: Locale) {
  const value = settings[name];
  const text = value === null || value === usualOf(name, usual) ? '' : numberText(value, UNIT[name], locale);
  const unit = { money: settings.currency, percent: '%', plain: '' }[UNIT[name]];
  const field = textField(say(SETTING_LABEL[name], locale), text, { unit });
  field.input.inputMode = 'decimal';
  return field;
}

function withNumber(
  settings: Settings,
  name: NumberSetting,
  value: number | null,
  usual: SettingsState['usual'],
): Settings {
  return { ...settings, [name]: value ?? usualOf(name, usual) };
}

/** What an empty field means to the service: our default where it takes no other answer, else "automatic". */
function usualOf(name: NumberSetting, usual: SettingsState['usual']): number | null {
  return name === 'loyaltyThreshold' || name === 'defaultGrossMargin' ? usual[name] : null;
}
