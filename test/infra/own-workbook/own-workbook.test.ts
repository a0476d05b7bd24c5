import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { ownWorkbook, type Place } from '../../../infra/local/own-workbook/own-workbook.ts';
import type { WorkbookSnapshot } from '../../../infra/local/workbook/protocol.ts';

const POLISH: Place = { language: 'pl', locale: 'pl', timeZone: 'Europe/Warsaw' };

/** Windows-1250 of the Polish letters that the tests use. */
const WINDOWS_1250: Readonly<Record<string, number>> = {
  Ł: 0xa3,
  ó: 0xf3,
  ż: 0xbf,
  ś: 0x9c,
  ć: 0xe6,
  ź: 0x9f,
};
const windows1250 = (text: string) =>
  Uint8Array.from([...text].map((letter) => WINDOWS_1250[letter] ?? letter.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function opened(
  bytes: Uint8Array,
  name = 'Faktury 2026.csv',
  place = POLISH,
): Promise<WorkbookSnapshot> {
  const result = await ownWorkbook('own-1', { name, bytes }, place);
  if ('problem' in result) throw new Error(result.problem.code);
  return result.workbook;
}

const valuesOf = ({ sheets }: WorkbookSnapshot, sheet = 0) =>
  sheets[sheet]?.cells.map((row) => row.map((cell) => cell?.value ?? null));

async function excelFile(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a CSV file of one’s own', () => {
  it('is read in the encoding, the delimiter and the notation of its country', async () => {
    const workbook = await opened(windows1250('Data;Klient;Wartość\n21.11.2026;Łódź;"1 234,50"\n'));
    expect(workbook).toMatchObject({ name: 'Faktury 2026', locale: 'pl', timeZone: 'Europe/Warsaw' });
    expect(workbook.sheets).toHaveLength(1);
    expect(valuesOf(workbook)?.[0]).toEqual(['Data', 'Klient', 'Wartość']);
    expect(workbook.sheets[0]?.cells[1]).toEqual([
      { value: 46_347, numberFormat: 'd.MM.yyyy' },
      { value: 'Łódź' },
      { value: 1234.5, numberFormat: '#,##0.00' },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\ufeffKlient,Kwota\nŻabka,7\n')],
    ['Excel’s Unicode text', new Uint8Array(Buffer.from('\ufeffKlient\tKwota\nŻabka\t7\n', 'utf16le'))],
  ])('is read as %s', async (_, bytes) => {
    expect(valuesOf(await opened(bytes))).toEqual([
      ['Klient', 'Kwota'],
      ['Żabka', 7],
    ]);
  });

  it.each([
    ['a formula', '=IMPORTXML("http://example.com")'],
    ['a sum that begins with a sign', '+A1'],
    ['an apostrophe', "'s-Hertogenbosch"],
    ['an id with zeros before it', '007'],
    ['more digits than a number keeps', '61109010140000071219812874'],
  ])('keeps %s as the text it is', async (_, text) => {
    const workbook = await opened(utf8(`Klient\n"${text.replaceAll('"', '""')}"\n`));
    expect(workbook.sheets[0]?.cells[1]?.[0]?.value).toBe(text);
    expect(workbook.sheets[0]?.cells[1]?.[0]?.formula).toBeUndefined();
  });
});

describe('an Excel file of one’s own', () => {
  it('keeps its sheets, their values, and dates as dates', async () => {
    const bytes = await excelFile((workbook) => {
      const customers = workbook.addWorksheet('Klienci', { views: [{ state: 'frozen', ySplit: 1 }] });
      customers.addRow(['Kod', 'Od', 'Aktywny']);
      customers.addRow(['K-1', new Date(Date.UTC(2026, 10, 21)), true]);
      customers.getCell('B2').numFmt = 'yyyy-mm-dd';
      customers.getColumn(1).width = 20;
      workbook.addWorksheet('Ukryty', { state: 'hidden' }).addRow(['x']);
    });
    const workbook = await opened(bytes, 'Kartoteka.xlsx');
    expect(workbook.name).toBe('Kartoteka');
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Klienci', false],
      ['Ukryty', true],
    ]);
    expect(valuesOf(workbook)).toEqual([
      ['Kod', 'Od', 'Aktywny'],
      ['K-1', 46_347, true],
    ]);
    expect(workbook.sheets[0]?.cells[1]?.[1]?.numberFormat).toBe('yyyy-mm-dd');
    expect(workbook.sheets[0]).toMatchObject({ frozenRows: 1, columnWidths: { 0: 145 } });
  });

  it('keeps what formulas gave, and no formula', async () => {
    const bytes = await excelFile((workbook) => {
      const sheet = workbook.addWorksheet('Suma');
      sheet.getCell('A1').value = { formula: 'SUM(B1:B9)', result: 42 };
      sheet.getCell('A2').value = { formula: '1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('A3').value = { text: 'strona', hyperlink: 'https://example.com' };
      sheet.getCell('A4').value = { richText: [{ text: 'dwa ' }, { text: 'kroje' }] };
      sheet.getCell('A5').value = '=1+1';
    });
    const [sheet] = (await opened(bytes, 'suma.xlsx')).sheets;
    expect(sheet?.cells.map((row) => row[0])).toEqual([
      { value: 42 },
      { value: '#DIV/0!' },
      { value: 'strona' },
      { value: 'dwa kroje' },
      { value: '=1+1' },
    ]);
  });

  it('keeps the look of cells, and their notes', async () => {
    const bytes = await excelFile((workbook) => {
      const cell = workbook.addWorksheet('Wygląd').getCell('A1');
      cell.value = 'Nagłówek';
      cell.font = { bold: true, italic: true, size: 16, color: { argb: 'FFB3261E' } };
      cell.fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { theme: 4, tint: 0.5 } as Partial<ExcelJS.Color> as ExcelJS.Color,
      };
      cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
      cell.border = { bottom: { style: 'thick', color: { argb: 'FF00795A' } } };
      cell.note = 'od księgowej';
    });
    const [sheet] = (await opened(bytes, 'w.xlsx')).sheets;
    expect(sheet?.cells[0]?.[0]).toEqual({
      value: 'Nagłówek',
      note: 'od księgowej',
      style: {
        bold: true,
        italic: true,
        fontSize: 16,
        color: '#b3261e',
        // Half way from the theme's blue, #4f81bd, to white.
        background: '#a7c0de',
        align: 'center',
        verticalAlign: 'top',
        wrap: true,
        border: { bottom: { style: 'thick', color: '#00795a' } },
      },
    });
  });

  it('shows a merged cell once', async () => {
    const bytes = await excelFile((workbook) => {
      const sheet = workbook.addWorksheet('Tytuł');
      sheet.getCell('A1').value = 'Raport';
      sheet.mergeCells('A1:C1');
    });
    expect(valuesOf(await opened(bytes, 't.xlsx'))?.[0]?.filter((value) => value !== null)).toEqual([
      'Raport',
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array(), { code: 'file_empty' }],
    ['blanks', utf8(' \n\n'), { code: 'file_empty' }],
    ['an open quotation mark', utf8('a;b\n"x;1\n'), { code: 'quotes_unclosed', row: 2 }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { code: 'not_a_table' }],
    ['Excel of old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'old_or_locked_excel' }],
    ['a torn workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), { code: 'excel_damaged' }],
    ['too much', new Uint8Array(20_000_001), { code: 'file_too_large' }],
  ])('says so: %s', async (_, bytes, problem) => {
    expect(await ownWorkbook('own-1', { name: 'x.csv', bytes }, POLISH)).toEqual({ problem });
  });

  it('has more cells than Google takes', async () => {
    const bytes = utf8(`a${';'.repeat(10_000)}\n`);
    expect(await ownWorkbook('own-1', { name: 'x.csv', bytes }, POLISH)).toEqual({
      problem: { code: 'too_many_cells' },
    });
  });
});
