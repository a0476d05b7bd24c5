import type { Phrase } from './phrase.ts';

/** Why a pasted text did not become a tab. */
export const PASTE_PROBLEM = {
  empty: {
    en: 'There is nothing in the box but blank space.',
    'pt-BR': 'A caixa só tem espaços em branco.',
    pl: 'W polu są tylko puste znaki.',
  },
  no_table: {
    en: 'It is a single row, so there is nothing under a header.',
    'pt-BR': 'É uma única linha, então não há nada abaixo de um cabeçalho.',
    pl: 'To tylko jeden wiersz, więc pod nagłówkiem nic nie ma.',
  },
  quotes: {
    en: 'A quotation mark opens in row {row} and never closes, so it is not clear where the cell ends.',
    'pt-BR': 'Na linha {row} abre-se uma aspa que nunca se fecha, então não se sabe onde a célula termina.',
    pl: 'W wierszu {row} otwiera się cudzysłów, który nigdzie się nie kończy, więc nie wiadomo, gdzie kończy się komórka.',
  },
  cell_too_long: {
    en: 'The text in row {row}, column {column} is longer than the 50,000 characters that Google Sheets allows in a cell.',
    'pt-BR':
      'O texto da linha {row}, coluna {column} passa dos 50.000 caracteres que o Google Sheets aceita em uma célula.',
    pl: 'Tekst w wierszu {row}, kolumnie {column} przekracza 50 000 znaków, czyli limit komórki w Arkuszach Google.',
  },
  too_large: {
    en: 'It has more than {limit} characters, too many for this box. Save it as a file and use File › Import.',
    'pt-BR':
      'São mais de {limit} caracteres, demais para esta caixa. Salve como arquivo e use Arquivo › Importar.',
    pl: 'Ma ponad {limit} znaków, za dużo jak na to pole. Zapisz go jako plik i użyj opcji Plik › Importuj.',
  },
} as const satisfies Record<string, Phrase>;
