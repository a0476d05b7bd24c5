import { describe, expect, it } from 'vitest';
import { ErrorCode, Locale } from '#shared/contracts';
import { ADDON_PROBLEM, COLUMN_HEADER, say, whereHelpExplains } from '#shared/i18n';
import { normalizeHeader } from '#shared/tabular';
import { helpText } from '../../addon/help/build-help.ts';
import { headingsOf } from '../../addon/help/markdown.ts';
import { withOurWords } from '../../addon/help/words.ts';
import { type Entity, meaningsOf } from '../../shared/tabular/fields.ts';
import { BUNDLE, CUSTOMERS, lastShown, ORDERS, openAddon } from './open-addon.ts';

const TEXTS = new Map(
  await Promise.all(Locale.options.map(async (locale) => [locale, await helpText(locale)] as const)),
);
const textIn = (locale: Locale) => TEXTS.get(locale) ?? '';
const pageIn = (locale: Locale) => BUNDLE.pages[`Help-${locale}`] ?? '';
const idsIn = (locale: Locale, level: 2 | 3) =>
  headingsOf(textIn(locale))
    .filter((heading) => heading.level === level)
    .map(({ id }) => id);

/** A chapter without its heading. */
function chapter(locale: Locale, id: string): string {
  const [, after = ''] = textIn(locale).split(`{#${id}}`);
  return after.split('\n## ')[0] ?? '';
}

/** The cells of a chapter's table, without its head. */
function table(locale: Locale, id: string): string[][] {
  return chapter(locale, id)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));
}

describe.each(Locale.options)('the help in %s', (locale) => {
  it('has these chapters', () => {
    expect(idsIn(locale, 2)).toEqual([
      'quadrants',
      'first-run',
      'tabs',
      'columns',
      'portfolio',
      'plan',
      'confidence',
      'settings',
      'data',
      'problems',
      'glossary',
    ]);
  });

  it('says what now for every way to fail, and for no other', () => {
    const codes = [...ErrorCode.options, ...Object.keys(ADDON_PROBLEM)];
    expect(idsIn(locale, 3).toSorted()).toEqual(codes.toSorted());
  });

  it('explains every column that we write', () => {
    const headers = Object.values(COLUMN_HEADER).map((header) => say(header, locale));
    expect(
      table(locale, 'columns')
        .map(([header]) => header)
        .toSorted(),
    ).toEqual(headers.toSorted());
  });

  it('names headers that the reader of sheets knows', () => {
    const ENTITIES: readonly Entity[] = [
      'orders',
      'customers',
      'contracts',
      'touchpoints',
      'surveys',
      'complaints',
      'signals',
      'contacts',
      'wallets',
      'referrals',
      'outcomes',
      'memberships',
    ];
    const rows = table(locale, 'tabs');
    expect(rows).toHaveLength(ENTITIES.length);
    const unknown = ENTITIES.flatMap((entity, i) =>
      [...(rows[i] ?? []).join(' ').matchAll(/`([^`]+)`/g)]
        .map(([, header = '']) => header)
        .filter((header) => meaningsOf(entity, normalizeHeader(header)).length === 0)
        .map((header) => `${entity}: ${header}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    const ids = [...pageIn(locale).matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    const links = [...pageIn(locale).matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('stays short', () => {
    expect(textIn(locale).split(/\s+/).length).toBeLessThan(4_200);
    expect(pageIn(locale).length).toBeLessThan(50_000);
  });

  it('is one page that fetches nothing, in its language, with three pictures', () => {
    const page = pageIn(locale);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).not.toMatch(/\bsrc=|href="[^#]|@import|url\(/);
    expect(page.match(/<svg/g)).toHaveLength(3);
    expect(page).not.toMatch(/\{\{|<!-- |\/\* help/);
  });

  it('is named by the sentence for places without links', () => {
    const title = headingsOf(textIn(locale)).find(({ id }) => id === 'problems')?.text ?? '';
    expect(whereHelpExplains(locale)).toContain(title);
  });
});

describe('the words of the help', () => {
  it('come from the product', () => {
    expect(withOurWords('**{{menu.openSidebar}}**', 'pl')).toBe('**Otwórz panel boczny**');
  });

  it('are missed at the build, not by the reader', () => {
    expect(() => withOurWords('{{menu.openMoon}}', 'en')).toThrow('{{menu.openMoon}}');
  });
});

describe('a failure', () => {
  it('names the chapter in a dialog, which can carry no link', () => {
    const { runtime } = openAddon({ locale: 'pl', workbook: { sheets: [CUSTOMERS] } });

    runtime.run('segmentAll');

    expect(lastShown(runtime, 'dialog')).toContain('Pomoc w menu, „Gdy coś pójdzie nie tak”');
  });

  it('tells the sidebar where the help says what now', () => {
    const { runtime } = openAddon({ workbook: { sheets: [ORDERS, CUSTOMERS] } });

    expect(runtime.run('sidebarSegmentSelected')).toMatchObject({ ok: false, help: 'other_tab_active' });
  });
});

describe('opening the help', () => {
  it.each([
    ['en', 'Loyalty Quadrant: Help', 'lang="en"'],
    ['pt_BR', 'Loyalty Quadrant: Ajuda', 'lang="pt-BR"'],
    ['pl', 'Loyalty Quadrant: Pomoc', 'lang="pl"'],
  ])('speaks %s, and begins at the beginning', (locale, title, lang) => {
    const { runtime } = openAddon({ locale });

    runtime.run('openHelp');

    const [shown] = runtime.shown.filter((event) => event.type === 'sidebar');
    expect(shown).toMatchObject({ title });
    expect(shown?.html).toContain(lang);
    expect(shown?.html).toContain('data-open=""');
  });

  it('leads from a failure to what to do about it', () => {
    const { runtime } = openAddon();

    runtime.run('sidebarOpenHelp', ['no_network']);

    const [shown] = runtime.shown.filter((event) => event.type === 'sidebar');
    expect(shown?.html).toContain('data-open="no_network"');
  });

  it('asks nothing of the spreadsheet or the service', () => {
    const { runtime, service } = openAddon();

    runtime.run('openHelp');

    expect([...runtime.calls.keys()].filter((name) => /Range|Sheet\.|Properties|Fetch/.test(name))).toEqual(
      [],
    );
    expect(service.calls).toEqual([]);
  });
});
