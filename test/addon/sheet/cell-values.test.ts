import { describe, expect, it } from 'vitest';
import { wallClock } from '../../../addon/src/local-time.ts';
import { cellsOf } from '../../../addon/src/sheet/cells.ts';
import { moneyFormat } from '../../../addon/src/sheet/column-style.ts';
import { plainText } from '../../../addon/src/sheet/plain-text.ts';
import { serialOf } from '../../../addon/src/sheet/serial.ts';

describe('reading cells', () => {
  it.each([
    // Midnight of 12 December where the spreadsheet is, as Google hands it to the script.
    ['America/Sao_Paulo', '2026-12-12T03:00:00Z', '2026-12-12'],
    ['Europe/Warsaw', '2026-12-11T23:00:00Z', '2026-12-12'],
    ['Europe/London', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['Pacific/Auckland', '2026-12-11T11:00:00Z', '2026-12-12'],
  ])('reads a date as its day in %s', (timeZone, moment, day) => {
    expect(cellsOf([[new Date(moment)]], wallClock(timeZone))).toEqual([[day]]);
  });

  it('keeps texts, numbers and tick boxes, and reads empty cells and pictures as nothing', () => {
    const picture = { toString: () => 'CellImage' };
    expect(cellsOf([['=1', 0, false, '', picture]], wallClock('Europe/London'))).toEqual([
      ['=1', 0, false, null, null],
    ]);
  });
});

describe('dates as Sheets keeps them', () => {
  it.each([
    // Sheets counts from 1899-12-30; 46336 is the example of the project's notes on exports.
    ['1899-12-31', 1],
    ['1970-01-01', 25_569],
    ['2026-11-10', 46_336],
    ['2026-11-10T06:00', 46_336.25],
    ['2026-11-10T18:36', 46_336.775],
  ])('%s is %d', (time, serial) => {
    expect(serialOf(time)).toBeCloseTo(serial, 9);
  });
});

describe('text from outside', () => {
  it.each(['=IMPORTXML("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'quoted"])(
    'keeps %j from being read as anything but text',
    (text) => {
      expect(plainText(text)).toBe(`'${text}`);
    },
  );

  it('leaves harmless text alone', () => {
    expect(plainText('Call about the overdue order')).toBe('Call about the overdue order');
  });
});

describe('money formats', () => {
  it.each([
    ['BRL', 'pt-BR', '[$R$] #,##0'],
    ['PLN', 'pl', '#,##0 [$zł]'],
    ['GBP', 'en', '[$£]#,##0'],
    ['EUR', 'pl', '#,##0 [$€]'],
  ] as const)('writes %s in %s as %s', (currency, locale, format) => {
    expect(moneyFormat(currency, locale)).toBe(format);
  });
});
