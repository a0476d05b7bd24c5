import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { explainAssumption, explainProblem, explainTableProblem } from '#shared/i18n';
import type { RowProblem } from '#shared/tabular';
import { ordersOf } from './sheet.ts';

describe('a rejected row in plain words', () => {
  const problem: RowProblem = { row: 1200, column: 'Data', code: 'date_unreadable', value: '31.02.2026' };

  it.each([
    ['en', 'Row 1200, column Data: “31.02.2026” is not a day. Correct the cell and import again.'],
    [
      'pt-BR',
      'Linha 1200, coluna Data: “31.02.2026” não é um dia que exista. Corrija a célula e importe de novo.',
    ],
    [
      'pl',
      'Wiersz 1200, kolumna Data: „31.02.2026” nie jest istniejącym dniem. Popraw komórkę i zaimportuj ponownie.',
    ],
  ] as const)('says where it is and the way out (%s)', (locale, sentence) => {
    expect(explainProblem(problem, locale)).toBe(sentence);
  });

  it('shortens a long value and does without a column that is not there', () => {
    const long = explainProblem({ ...problem, column: '', value: 'x'.repeat(500) }, 'en');

    expect(long).toBe(`Row 1200: “${'x'.repeat(60)}…” is not a day. Correct the cell and import again.`);
  });

  it('is found for what cleaning finds', () => {
    const { report } = ordersOf([
      ['Klient', 'Data', 'Kwota'],
      ['Sol', '03.02.2026', 'EUR 5'],
    ]);

    expect(report.rejected.map((rejected) => explainProblem(rejected, 'en'))).toEqual([
      'Row 2, column Kwota: there is no exchange rate for EUR. Add the rate in the settings and import again.',
    ]);
  });
});

describe('an assumption in plain words', () => {
  it.each([
    ['en', 1, '1 blank row was skipped.'],
    ['en', 2, '2 blank rows were skipped.'],
    ['pt-BR', 1, '1 linha em branco foi pulada.'],
    ['pt-BR', 5, '5 linhas em branco foram puladas.'],
    ['pl', 1, 'Pominięto 1 pusty wiersz.'],
    ['pl', 3, 'Pominięto 3 puste wiersze.'],
    ['pl', 5, 'Pominięto 5 pustych wierszy.'],
    ['pl', 22, 'Pominięto 22 puste wiersze.'],
  ] as const)('counts as the language does (%s, %i)', (locale, count, sentence) => {
    expect(explainAssumption({ code: 'blank_rows', count }, locale)).toBe(sentence);
  });

  it.each(Locale.options)('leaves no hole unfilled (%s)', (locale) => {
    const sentence = explainAssumption({ code: 'amounts_converted', count: 2, value: 'EUR' }, locale);

    expect(sentence).toContain('EUR');
    expect(sentence).not.toMatch(/[{}]/);
  });
});

describe('an unreadable table in plain words', () => {
  it('names the column that is not there', () => {
    expect(explainTableProblem({ code: 'column_not_found', value: 'spend' }, 'pl')).toBe(
      'Nie ma kolumny „spend”. Sprawdź zapis nagłówka i spróbuj ponownie.',
    );
  });
});
