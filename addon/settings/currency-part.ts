import type { Locale, Settings } from '#shared/contracts';
import { FIELD_PROBLEM, SETTINGS, say } from '#shared/i18n';
import { button, tag } from '../sidebar/page.ts';
import type { SettingsState } from '../src/ui/settings-contract.ts';
import { type Field, textField } from './field.ts';
import { group } from './group.ts';
import { numberText, readNumber } from './number-text.ts';
import type { Part } from './part.ts';

interface RateRow {
  element: HTMLElement;
  code: Field;
  worth: Field;
}

/** The company's currency, and what others are worth in it. */
export function currencyPart(state: SettingsState, locale: Locale, onChange: () => void): Part {
  const own = textField(say(SETTINGS.currency, locale), state.settings.currency);
  // Open only once it is known that nothing is kept in it yet.
  own.input.disabled = true;
  const list = tag('div', '');
  const add = button('quiet', say(SETTINGS.addRate, locale), () => {
    addRow('', '').code.input.focus();
    onChange();
  });
  let rows: RateRow[] = [];

  function addRow(code: string, worth: string): RateRow {
    const row = rateRow(code, worth, codeOf(own), locale, () => {
      rows = rows.filter((each) => each !== row);
      row.element.remove();
      add.focus();
      onChange();
    });
    rows.push(row);
    list.append(row.element);
    return row;
  }

  for (const [code, rate] of Object.entries(state.settings.rates)) {
    addRow(code, numberText(rate, 'plain', locale));
  }

  return {
    element: group('currency', locale, own.element, list, add),
    read({ choice, wrong }, show) {
      const currency = codeOf(own);
      const known = isCode(currency);
      own.judge(known ? null : say(FIELD_PROBLEM.noCurrency, locale), show);
      const rates = readRates(rows, currency, state, locale, show);
      const settings: Settings = {
        ...choice.settings,
        currency: known ? currency : choice.settings.currency,
      };
      return {
        choice: { ...choice, settings: { ...settings, rates: rates.rates } },
        wrong: wrong + rates.wrong + (known ? 0 : 1),
      };
    },
    tell(automatic, { currency }) {
      own.input.disabled = automatic?.history ?? true;
      own.hint(automatic?.history ? say(SETTINGS.currencyStays, locale) : '');
      for (const { worth } of rows) worth.label(say(SETTINGS.worth, locale, { currency }));
    },
  };
}

function rateRow(
  code: string,
  worth: string,
  currency: string,
  locale: Locale,
  onRemove: () => void,
): RateRow {
  const codeField = textField(say(SETTINGS.otherCurrency, locale), code);
  const worthField = textField(say(SETTINGS.worth, locale, { currency }), worth);
  worthField.input.inputMode = 'decimal';
  const remove = button('quiet', '✕', onRemove, say(SETTINGS.removeRate, locale, { currency: code }));
  codeField.input.addEventListener('input', () => {
    remove.setAttribute('aria-label', say(SETTINGS.removeRate, locale, { currency: codeOf(codeField) }));
  });
  return {
    element: tag('div', 'rate', codeField.element, worthField.element, remove),
    code: codeField,
    worth: worthField,
  };
}

function readRates(
  rows: readonly RateRow[],
  currency: string,
  { limits }: SettingsState,
  locale: Locale,
  show: boolean,
): { rates: Settings['rates']; wrong: number } {
  const rates: Record<string, number> = {};
  let wrong = 0;
  for (const { code, worth } of rows) {
    const name = codeOf(code);
    const problem = codeProblem(name, currency, rates);
    code.judge(problem && say(FIELD_PROBLEM[problem], locale), show);
    const read = readNumber(worth.input.value, 'plain', limits.rate, locale);
    const missing =
      'value' in read && read.value === null ? say(FIELD_PROBLEM.noRate, locale, { currency: name }) : null;
    worth.judge('problem' in read ? read.problem : missing, show);
    if (problem || 'problem' in read || read.value === null) wrong += 1;
    else rates[name] = read.value;
  }
  return { rates, wrong };
}

function codeProblem(
  code: string,
  own: string,
  known: Readonly<Record<string, number>>,
): 'noCurrency' | 'ownCurrency' | 'twice' | null {
  if (!isCode(code)) return 'noCurrency';
  if (code === own) return 'ownCurrency';
  return code in known ? 'twice' : null;
}

function codeOf({ input }: Field): string {
  return input.value.trim().toUpperCase();
}

/** Three letters that Google and we can show as money. */
function isCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}
