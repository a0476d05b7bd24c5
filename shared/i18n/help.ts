import type { Locale } from '#shared/contracts';
import { MENU } from './addon.ts';
import { type Phrase, say } from './phrase.ts';

/** The help's own words, beside its text in `addon/help`. */
export const HELP = {
  contents: { en: 'In this help', 'pt-BR': 'Nesta ajuda', pl: 'W tej pomocy' },
  back: { en: 'Back to the sidebar', 'pt-BR': 'Voltar ao painel', pl: 'Wróć do panelu' },
  /** The chapter that has an entry for every way to fail. */
  problems: {
    en: 'When something goes wrong',
    'pt-BR': 'Quando algo dá errado',
    pl: 'Gdy coś pójdzie nie tak',
  },
  /** The link beside a failure that leads to its entry. */
  whatNow: { en: 'What now?', 'pt-BR': 'E agora?', pl: 'Co teraz?' },
} as const satisfies Record<string, Phrase>;

const READ_MORE: Phrase = {
  en: 'More on this: {help} in the menu, “{chapter}”.',
  'pt-BR': 'Saiba mais: {help} no menu, “{chapter}”.',
  pl: 'Więcej o tym: {help} w menu, „{chapter}”.',
};

/** Where the help explains a failure, for places that cannot carry a link. */
export function whereHelpExplains(locale: Locale): string {
  return say(READ_MORE, locale, { help: say(MENU.openHelp, locale), chapter: say(HELP.problems, locale) });
}

/** Words inside the help's pictures. Each must fit its place: see `addon/help/pictures`. */
export const HELP_PICTURE = {
  profit: { en: 'profit', 'pt-BR': 'lucro', pl: 'zysk' },
  loyalty: { en: 'expected loyalty', 'pt-BR': 'lealdade esperada', pl: 'oczekiwana lojalność' },
  trueFriend: { en: 'Protect and delight', 'pt-BR': 'Proteger e encantar', pl: 'Chroń i zachwycaj' },
  butterfly: {
    en: 'Sell while it buys',
    'pt-BR': 'Vender enquanto compra',
    pl: 'Sprzedawaj, póki kupuje',
  },
  barnacle: { en: 'Grow it or cut cost', 'pt-BR': 'Crescer ou cortar custo', pl: 'Rozwijaj lub tnij koszt' },
  stranger: { en: 'Earn on every order', 'pt-BR': 'Lucrar em cada pedido', pl: 'Zysk z każdego zamówienia' },
  yourOrders: { en: 'Your orders', 'pt-BR': 'Seus pedidos', pl: 'Twoje zamówienia' },
  checked: { en: 'Checked', 'pt-BR': 'Conferidos', pl: 'Sprawdzone' },
  labelled: { en: 'Labelled', 'pt-BR': 'Segmentados', pl: 'Podzielone' },
  mostLikely: { en: 'most likely: 88%', 'pt-BR': 'mais provável: 88%', pl: 'najpewniej: 88%' },
  nineOfTen: {
    en: '9 times in 10 between 79% and 94%',
    'pt-BR': '9 em 10 vezes, entre 79% e 94%',
    pl: '9 razy na 10 między 79% a 94%',
  },
} as const satisfies Record<string, Phrase>;
