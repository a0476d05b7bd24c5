import type { EffectName, Locale } from '#shared/contracts';
import { EFFECT_TERM, formatNumber, formatPercent, SETTINGS, say } from '#shared/i18n';
import { details } from '../sidebar/page.ts';
import type { AssumedEffect, SettingsState } from '../src/ui/settings-contract.ts';
import { textField } from './field.ts';
import { group } from './group.ts';
import { numberText, readNumber, type Unit } from './number-text.ts';
import { nothingToTell, type Part } from './part.ts';

/** The assumptions, folded up; each is a sentence with its number, ours or the company's own. */
export function effectsPart({ settings, effects }: SettingsState, locale: Locale): Part {
  const own = settings.effects ?? {};
  const fields = effects.map((effect) => {
    const value = own[effect.name];
    const text = value === undefined ? '' : numberText(value, unitOf(effect), locale);
    const field = textField(sentence(effect, value, locale), text, { unit: effect.counts ? '' : '%' });
    field.input.inputMode = 'decimal';
    field.hint(say(SETTINGS.effectOurs, locale, { value: told(effect, effect.ours, locale) }));
    return { effect, field };
  });
  const folded = details(
    say(SETTINGS.showEffects, locale, { count: effects.length }),
    ...fields.map(({ field }) => field.element),
  );
  return {
    element: group('effects', locale, folded),
    read({ choice, wrong: wrongBefore }, show) {
      let wrong = wrongBefore;
      const chosen: Partial<Record<EffectName, number>> = {};
      for (const { effect, field } of fields) {
        const read = readNumber(field.input.value, unitOf(effect), effect.limit, locale);
        field.judge('problem' in read ? read.problem : null, show);
        if ('problem' in read) wrong += 1;
        else if (read.value !== null) chosen[effect.name] = read.value;
        field.label(sentence(effect, chosen[effect.name], locale));
      }
      const { effects: _, ...settings } = choice.settings;
      const isOwn = Object.keys(chosen).length > 0;
      return {
        choice: { ...choice, settings: isOwn ? { ...settings, effects: chosen } : settings },
        wrong,
      };
    },
    tell: nothingToTell,
  };
}

function sentence(effect: AssumedEffect, own: number | undefined, locale: Locale): string {
  const value = own ?? effect.ours;
  return say(EFFECT_TERM[effect.name], locale, { count: value, value: told(effect, value, locale) });
}

function told({ counts }: AssumedEffect, value: number, locale: Locale): string {
  return counts ? formatNumber(value, locale, 1) : formatPercent(value, locale);
}

function unitOf({ counts }: AssumedEffect): Unit {
  return counts ? 'plain' : 'percent';
}
