import type { Locale } from '#shared/contracts';
import { cached } from './cached.ts';

/** The forms a language needs for a counted thing; `Intl.PluralRules` picks one by `count`. */
export type PluralForms = Readonly<{ one: string; few?: string; many?: string; other: string }>;

/** One sentence in the three languages. `{name}` stands for a value. */
export type Phrase = Readonly<Record<Locale, string | PluralForms>>;

export type PhraseValues = Readonly<Record<string, string | number>>;

/** The phrase in the reader's language with its values filled in; numbers are formatted for that language. */
export function say(phrase: Phrase, locale: Locale, values: PhraseValues = {}): string {
  const form = phrase[locale];
  const text = typeof form === 'string' ? form : pickPlural(form, locale, Number(values.count ?? 0));
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? formatOf(locale).format(value) : value;
  });
}

function pickPlural(forms: PluralForms, locale: Locale, count: number): string {
  const rule = pluralRulesOf(locale).select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}

const formatOf = cached((locale: Locale) => new Intl.NumberFormat(locale));
const pluralRulesOf = cached((locale: Locale) => new Intl.PluralRules(locale));
