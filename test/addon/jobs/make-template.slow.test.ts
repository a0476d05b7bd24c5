import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import {
  ATTITUDE_CHOICE,
  CHANNEL_CHOICE,
  COMPLAINT_CHOICE,
  DIRECTION_CHOICE,
  MEMBERSHIP_CHOICE,
  PAGE_CHOICE,
  type Phrase,
  say,
  YES_NO_CHOICE,
} from '#shared/i18n';
import { readHistory, type SourceTable } from '#shared/intake';
import {
  ENTITIES,
  type Entity,
  IDENTITY_FIELDS,
  isEventLayout,
  readLayout,
  type SheetCell,
} from '#shared/tabular';
import { exampleOf, templateColumns } from '../../../addon/src/jobs/template-columns.ts';
import { templateFields } from '../../../addon/src/jobs/template-fields.ts';
import type { Cell } from '../../../infra/local/workbook/protocol.ts';
import type { SheetModel } from '../../../infra/local/workbook/sheet-model.ts';
import { parseComplaint, parseYesNo } from '../../../shared/tabular/answer-words.ts';
import {
  parseAttitude,
  parseChannel,
  parseDirection,
  parseMembership,
  parsePage,
} from '../../../shared/tabular/event-words.ts';
import { openAddon } from '../open-addon.ts';

const TODAY = '2026-11-29';
const SERIAL_OF_1970 = 25_569;
const SHEET_LOCALE: Readonly<Record<Locale, string>> = { en: 'en_GB', 'pt-BR': 'pt_BR', pl: 'pl_PL' };

/** A spreadsheet with one order, in which templates are made. */
function spreadsheet(locale: Locale) {
  const order = [exampleOf('customer_name', locale), locale === 'pl' ? '14.03.2026' : '14/03/2026', '10'];
  const { runtime } = openAddon({
    locale,
    workbook: {
      locale: SHEET_LOCALE[locale],
      sheets: [{ name: 'Own', rows: [['Customer', 'Date', 'Net amount'], order] }],
    },
  });
  return {
    runtime,
    own: () => sourceOf('Own', cellsOf(runtime.workbook.sheet(0))),
    make(entity: Entity) {
      const reply = runtime.run('sidebarMakeTemplate', [entity]) as { ok: boolean; message: string };
      const sheet = runtime.workbook.activeSheet;
      return {
        reply,
        sheet,
        template: () => sourceOf(sheet.name, cellsOf(sheet)),
        /** Types into the row below the headers, and gives what Sheets would not take. */
        type: (texts: string[], column = 0) =>
          runtime.workbook.edit({ type: 'input', sheetId: sheet.id, row: 1, column, input: [texts] }),
      };
    },
  };
}

function cellsOf(sheet: SheetModel): SheetCell[][] {
  return Array.from({ length: sheet.lastRow }, (_, row) =>
    Array.from({ length: sheet.lastColumn }, (_, column) => asRead(sheet.cell(row, column))),
  );
}

function asRead(cell: Cell | null): SheetCell {
  if (typeof cell?.value !== 'number' || !/y/.test(cell.numberFormat ?? '')) return cell?.value ?? null;
  return isoDateOf(cell.value - SERIAL_OF_1970);
}

function sourceOf(name: string, cells: SheetCell[][]): SourceTable {
  const reading = readLayout(cells);
  if ('problem' in reading) throw new Error(`${name}: ${reading.problem.code}`);
  return { name, cells, layout: reading.layout };
}

/** The template read together with the order, as an import would. */
function read(own: SourceTable, template: SourceTable, locale: Locale) {
  const { layout } = template;
  return readHistory(
    {
      orders: layout.entity === 'orders' ? [own, template] : [own],
      customers: layout.entity === 'customers' ? template : null,
      events: isEventLayout(layout) ? [{ ...template, layout }] : [],
    },
    { locale, today: TODAY, asOf: TODAY, currency: 'EUR', rates: {} },
  );
}

describe.each(Locale.options)('a template in %s', (locale) => {
  it.each(ENTITIES)('of %s is read back as such, whichever column tells customers apart', (entity) => {
    for (const identity of IDENTITY_FIELDS) {
      const headers = templateColumns(entity, identity, locale).map(({ header }) => header);

      const reading = readLayout([headers]);

      const fields = templateFields(entity, identity).map((field, column) => [field, column]);
      expect(reading).toMatchObject({ layout: { entity, columns: Object.fromEntries(fields) } });
    }
  });

  it('takes its own examples, and they are read without a complaint', () => {
    const { make, own } = spreadsheet(locale);
    for (const entity of ENTITIES) {
      const { template, type, sheet } = make(entity);
      const examples = templateFields(entity, 'customer_name').map((field) => exampleOf(field, locale));

      expect(type(examples), entity).toEqual([]);

      const history = read(own(), template(), locale);
      const table = history?.read.find(({ name }) => name === sheet.name);
      expect(table).toMatchObject({ entity, count: 1 });
      expect(table?.report).toMatchObject({ accepted: 1, rejected: [], leftOut: [] });
      // That the row has no number of its own is all that was assumed.
      expect(table?.report.assumptions.filter(({ code }) => code !== 'event_ids_made')).toEqual([]);
      const told = [...(history?.orders ?? []), ...(history?.events ?? []), ...(history?.customers ?? [])];
      expect(new Set(told.map(({ customerId }) => customerId)).size).toBe(1);
    }
  });

  it('offers choices that are read as what they stand for', () => {
    const read = <Meaning extends string>(
      choices: Readonly<Record<Meaning, Phrase>>,
      parse: (text: string) => unknown,
    ) => Object.entries<Phrase>(choices).map(([meaning, phrase]) => [meaning, parse(say(phrase, locale))]);

    for (const [meaning, value] of read(CHANNEL_CHOICE, parseChannel)) expect(value).toBe(meaning);
    for (const [meaning, value] of read(PAGE_CHOICE, parsePage)) expect(value).toBe(meaning);
    for (const [meaning, value] of read(ATTITUDE_CHOICE, parseAttitude)) expect(value).toBe(meaning);
    for (const [meaning, value] of read(MEMBERSHIP_CHOICE, parseMembership)) expect(value).toBe(meaning);
    for (const [meaning, value] of read(DIRECTION_CHOICE, parseDirection))
      expect(value).toBe(meaning === 'inbound');
    for (const [meaning, value] of read(YES_NO_CHOICE, parseYesNo)) expect(value).toBe(meaning === 'yes');
    for (const [meaning, value] of read(COMPLAINT_CHOICE, parseComplaint)) {
      expect(value).toEqual({ state: meaning, contentmentAssumed: false });
    }
  });

  it('has a note on each header: what goes in, an example, whether it is needed', () => {
    const { sheet } = spreadsheet(locale).make('contracts');

    const notes = templateFields('contracts', 'customer_name').map((_, i) => sheet.cell(0, i)?.note ?? '');
    for (const note of notes) expect(note.split('\n')).toHaveLength(3);
    expect(notes.join()).not.toMatch(/[{}]/);
    expect(sheet.frozenRows).toBe(1);
  });
});

describe('the cells of a template', () => {
  it.each([
    ['orders', 1, 'yesterday or so'],
    ['orders', 3, 'much'],
    ['contracts', 3, '-5'],
    ['surveys', 2, '11'],
    ['surveys', 3, '180%'],
    ['touchpoints', 2, 'Pigeon'],
    ['wallets', 3, '0'],
    ['contacts', 3, '4'],
    ['outcomes', 2, 'Whatever'],
  ] as const)('of %s refuse in column %i what cannot be meant: %s', (entity, column, text) => {
    const { type } = spreadsheet('en').make(entity);

    expect(type([text], column)).toMatchObject([
      { input: text, rule: { helpText: expect.stringMatching(/\.$/) } },
    ]);
  });

  it('keep ids as they are typed', () => {
    const { runtime, make } = spreadsheet('en');
    const { type, sheet } = make('orders');

    expect(type(['007'])).toEqual([]);

    expect(sheet.cell(1, 0)?.value).toBe('007');
    expect(runtime.workbook.sheet(0).name).toBe('Own');
  });

  it('are made in a tab of a free name, and a person is told which', () => {
    const { make } = spreadsheet('en');
    make('complaints');

    expect(make('complaints').reply).toMatchObject({
      ok: true,
      message: expect.stringContaining('“Complaints 2”'),
    });
  });
});
