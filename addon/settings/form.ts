import type { Locale } from '#shared/contracts';
import { SETTINGS, say } from '#shared/i18n';
import { tag } from '../sidebar/page.ts';
import type { Automatic, SettingsChoice, SettingsState } from '../src/ui/settings-contract.ts';
import { columnsPart } from './columns-part.ts';
import { currencyPart } from './currency-part.ts';
import { effectsPart } from './effects-part.ts';
import { languagePart } from './language-part.ts';
import { numbersPart } from './numbers-part.ts';
import type { Reading } from './part.ts';
import { pullPart } from './pull-part.ts';

/** The form over all that can be chosen. */
export interface Form {
  element: HTMLElement;
  /** What stands in it now. With `show`, wrong fields say what is wrong with them. */
  read(show: boolean): Reading;
  /** Says what empty fields mean. */
  tell(automatic: Automatic | null): void;
  /** Takes the keyboard to the first wrong field. */
  goToWrong(): void;
}

/** A form that holds the state; `onChange` hears of every change. */
export function formOf(state: SettingsState, locale: Locale, onChange: () => void): Form {
  const parts = [
    numbersPart('thresholds', ['profitThreshold', 'loyaltyThreshold'], state, locale),
    numbersPart('costs', ['defaultGrossMargin', 'hourCost', 'accountManagerCost'], state, locale),
    numbersPart('horizon', ['horizonDays', 'defaultCycleDays', 'discountRate'], state, locale),
    currencyPart(state, locale, onChange),
    columnsPart(state, locale, onChange),
    pullPart(state, locale),
    effectsPart(state, locale),
    languagePart(state, locale),
  ];
  const notStored = state.stored ? [] : [tag('p', 'soft', say(SETTINGS.notStored, locale))];
  const element = tag('form', '', ...notStored, ...parts.map((part) => part.element));
  element.id = 'form';
  element.setAttribute('novalidate', '');
  element.addEventListener('input', onChange);

  const form: Form = {
    element,
    read: (show) =>
      parts.reduce<Reading>((reading, part) => part.read(reading, show), {
        choice: choiceOf(state),
        wrong: 0,
      }),
    tell(automatic) {
      const { choice } = form.read(false);
      for (const part of parts) part.tell(automatic, choice.settings);
    },
    goToWrong() {
      const wrong = element.querySelector<HTMLElement>('[aria-invalid="true"]');
      const folded = wrong?.closest('details');
      if (folded) folded.open = true;
      wrong?.focus();
    },
  };
  element.addEventListener('change', () => form.read(true));
  return form;
}

/** What is chosen, without what the page is told beside it. */
export function choiceOf({ settings, columns, pullOnOpen }: SettingsChoice): SettingsChoice {
  return { settings, columns, pullOnOpen };
}
