import type { Locale } from '#shared/contracts';
import {
  CELL,
  COLUMN_HEADER,
  COLUMN_NOTE,
  DIGEST_SWITCH,
  FIGURE_ABOUT,
  FIGURE_NAME,
  FIGURES,
  HELP,
  HELP_PICTURE,
  HOOKS,
  MENU,
  PEOPLE,
  type Phrase,
  PLAN_TAB_NAME,
  PORTFOLIO_ASK,
  QUADRANT_GROUP,
  QUADRANT_NAME,
  say,
} from '#shared/i18n';

/** What `{{menu.openSidebar}}` and its like stand for: words that the product itself says. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  cell: CELL,
  column: COLUMN_HEADER,
  figure: FIGURE_NAME,
  figures: FIGURES,
  group: QUADRANT_GROUP,
  help: HELP,
  hooks: HOOKS,
  menu: MENU,
  people: PEOPLE,
  picture: HELP_PICTURE,
  planTab: PLAN_TAB_NAME,
  portfolio: PORTFOLIO_ASK,
  quadrant: QUADRANT_NAME,
  weekly: DIGEST_SWITCH,
};

/**
 * Puts the product's own words into a text of the help, so that both always say the same: `{{menu.openSidebar}}` →
 * `Open sidebar`, and `{{columns}}` → a row of a table for each column that we write, `{{figures}}` → one for each
 * figure of the portfolio. Throws on a name that no catalogue has.
 */
export function withOurWords(text: string, locale: Locale): string {
  return text
    .replace('{{columns}}', () => rowsOf('column', COLUMN_NOTE, locale))
    .replace('{{figures}}', () => rowsOf('figure', FIGURE_ABOUT, locale))
    .replace(/\{\{(\w+)\.(\w+)\}\}/g, (hole, catalogue: string, name: string) => {
      const phrase = WORDS[catalogue]?.[name];
      if (!phrase) throw new Error(`The help names ${hole}, which no catalogue has.`);
      return say(phrase, locale);
    });
}

function rowsOf(catalogue: string, notes: Readonly<Record<string, Phrase>>, locale: Locale): string {
  return Object.entries(notes)
    .map(([name, note]) => `| {{${catalogue}.${name}}} | ${say(note, locale)} |`)
    .join('\n');
}
