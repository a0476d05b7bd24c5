import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#shared/contracts';
import { headingsOf, toHtml } from './markdown.ts';
import { withOurWords } from './words.ts';

const HERE = import.meta.dirname;
const PICTURES = ['quadrants', 'first-run', 'confidence'] as const;

/** What the bundler makes for the page. */
export interface HelpParts {
  script: string;
  style: string;
}

/** The text of the help in one language: Markdown with the product's own words in place. */
export async function helpText(locale: Locale): Promise<string> {
  return withOurWords(await readFile(join(HERE, `${locale}.md`), 'utf8'), locale);
}

/** The help's page in one language, everything inside. It has one scriptlet: `place`, the id to open at, or ''. */
export async function helpPage(locale: Locale, { script, style }: HelpParts): Promise<string> {
  const [page, text, ...drawings] = await Promise.all([
    readFile(join(HERE, 'page.html'), 'utf8'),
    helpText(locale),
    ...PICTURES.map((name) => readFile(join(HERE, `pictures/${name}.svg`), 'utf8')),
  ]);
  const pictures = new Map(PICTURES.map((name, i) => [name, withOurWords(drawings[i] ?? '', locale)]));
  const contents = headingsOf(text)
    .filter(({ level }) => level === 2)
    .map(({ text: title, id }) => `<li><a href="#${id}">${title}</a></li>`);
  // By function, since a text to put in may hold `$&`.
  return withOurWords(page, locale)
    .replace('lang="en"', () => `lang="${locale}"`)
    .replace('<!-- contents -->', () => contents.join('\n        '))
    .replace('<!-- chapters -->', () => toHtml(text, (name) => drawn(pictures, name)))
    .replace('/* help.css */', () => style)
    .replace('/* help-page.ts */', () => script.replaceAll('</script', '<\\/script'));
}

function drawn(pictures: ReadonlyMap<string, string>, name: string): string {
  const picture = pictures.get(name);
  if (picture === undefined) throw new Error(`There is no picture ${name}.`);
  return picture;
}
