import type { Frame } from 'playwright-core';
import type { Locale } from '#shared/contracts';
import type { Phrase } from '#shared/i18n';
import * as words from '#shared/i18n';

/** English words that are words of neither other language, nor of the samples' names. */
const PLAINLY_ENGLISH = /\b(?:the|and|of|with|your|from|this|have|are|were|will|which|they)\b/i;

/** A pattern needs some letters of its own to tell a sentence of the catalogue from anything else. */
const FEWEST_LETTERS = 4;

/** Made once, of a catalogue of thousands of phrases. */
const PATTERNS = { en: patternsIn('en'), 'pt-BR': patternsIn('pt-BR'), pl: patternsIn('pl') };

/**
 * Texts of a page in Portuguese or Polish that are English: what a person reads or hears (text, labels, titles,
 * placeholders) that is a phrase of the catalogue in English only, or that holds plainly English words.
 */
export async function englishLeft(frame: Frame, locale: Exclude<Locale, 'en'>): Promise<string[]> {
  const texts = await frame.evaluate<string[]>(TEXTS_OF_THE_PAGE);
  const isIn = (language: Locale, text: string) => PATTERNS[language].some((pattern) => pattern.test(text));
  const isEnglish = (text: string) => isIn('en', text) && !isIn(locale, text);
  return texts.filter((text) => PLAINLY_ENGLISH.test(text) || isEnglish(text));
}

const TEXTS_OF_THE_PAGE = `(() => {
  const texts = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.closest('script, style')) texts.add(node.textContent.trim());
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      if (element.hasAttribute(name)) texts.add(element.getAttribute(name).trim());
    }
  }
  texts.delete('');
  return [...texts];
})()`;

function patternsIn(locale: Locale): RegExp[] {
  return phrasesIn(words).flatMap((phrase) => {
    const forms = phrase[locale];
    const texts = typeof forms === 'string' ? [forms] : Object.values(forms);
    return texts.flatMap((text) => patternOf(text) ?? []);
  });
}

function patternOf(text: string): RegExp | null {
  const parts = text.split(/\{\w+\}/);
  const letters = parts.join('').replace(/[^\p{L}]/gu, '');
  if (letters.length < FEWEST_LETTERS) return null;
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u');
}

function phrasesIn(value: unknown): Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'pt-BR' in value && 'pl' in value) return [value as Phrase];
  return Object.values(value).flatMap(phrasesIn);
}
