import type { Phrase } from '#shared/i18n';
import type { FileProblem } from '../../own-workbook/file-problem.ts';

/** What the workbench says about a person's own files. */
export const fileWords = {
  file: { en: 'File', 'pt-BR': 'Arquivo', pl: 'Plik' },
  open: {
    en: 'Open your own CSV or Excel file…',
    'pt-BR': 'Abrir seu próprio arquivo CSV ou Excel…',
    pl: 'Otwórz własny plik CSV lub Excel…',
  },
  drop: {
    en: 'Drop the CSV or Excel file here to open it',
    'pt-BR': 'Solte aqui o arquivo CSV ou Excel para abri-lo',
    pl: 'Upuść tutaj plik CSV lub Excel, aby go otworzyć',
  },
  opening: { en: 'Opening {name}…', 'pt-BR': 'Abrindo {name}…', pl: 'Otwieram {name}…' },
  notOpened: {
    en: '{name} was not opened',
    'pt-BR': '{name} não foi aberto',
    pl: 'Nie udało się otworzyć pliku {name}',
  },
  ownFiles: { en: 'Your files', 'pt-BR': 'Seus arquivos', pl: 'Twoje pliki' },
  samples: { en: 'Samples', 'pt-BR': 'Exemplos', pl: 'Przykłady' },
} as const satisfies Record<string, Phrase>;

/** Why a file was not opened, and what to do about it. */
export const fileProblems: Readonly<Record<FileProblem['code'], Phrase>> = {
  file_too_large: {
    en: 'It is larger than 20 MB. Leave out the columns or years you do not need, or save it as CSV, and open it again.',
    'pt-BR':
      'O arquivo passa de 20 MB. Retire as colunas ou os anos de que não precisa, ou salve como CSV, e abra de novo.',
    pl: 'Plik ma ponad 20 MB. Usuń kolumny lub lata, których nie potrzebujesz, albo zapisz go jako CSV i otwórz ponownie.',
  },
  too_many_cells: {
    en: 'It has more than 10 million cells, which is the most that Google Sheets takes. Leave out columns or years you do not need, and open it again.',
    'pt-BR':
      'Ele tem mais de 10 milhões de células, o máximo que o Planilhas Google aceita. Retire as colunas ou os anos de que não precisa e abra de novo.',
    pl: 'Plik ma ponad 10 milionów komórek, a więcej Arkusze Google nie przyjmują. Usuń kolumny lub lata, których nie potrzebujesz, i otwórz go ponownie.',
  },
  file_empty: {
    en: 'There is nothing in it. Export it again, and check that it has rows.',
    'pt-BR': 'Ele está vazio. Exporte de novo e confira se há linhas.',
    pl: 'Plik jest pusty. Wyeksportuj go jeszcze raz i sprawdź, czy są w nim wiersze.',
  },
  quotes_unclosed: {
    en: 'In row {row} a quotation mark is opened and never closed, so nobody can tell where the cell ends. Correct that row in a text editor, or export the file again.',
    'pt-BR':
      'Na linha {row} há aspas abertas que nunca se fecham, e não dá para saber onde a célula termina. Corrija a linha em um editor de texto ou exporte o arquivo de novo.',
    pl: 'W wierszu {row} jest cudzysłów, którego nic nie zamyka, więc nie wiadomo, gdzie kończy się komórka. Popraw ten wiersz w edytorze tekstu albo wyeksportuj plik jeszcze raz.',
  },
  not_a_table: {
    en: 'It is neither a CSV file nor an Excel workbook. Export your data as .csv or .xlsx, and open that file.',
    'pt-BR':
      'Não é um CSV nem uma pasta de trabalho do Excel. Exporte seus dados como .csv ou .xlsx e abra esse arquivo.',
    pl: 'To nie jest ani plik CSV, ani skoroszyt Excela. Wyeksportuj dane jako .csv lub .xlsx i otwórz ten plik.',
  },
  old_or_locked_excel: {
    en: 'It is an old .xls workbook, or one that needs a password. Open it in Excel or LibreOffice, save it as .xlsx without a password, and open that file.',
    'pt-BR':
      'É uma pasta de trabalho antiga (.xls) ou protegida por senha. Abra no Excel ou no LibreOffice, salve como .xlsx sem senha e abra esse arquivo.',
    pl: 'To skoroszyt w starym formacie .xls albo chroniony hasłem. Otwórz go w Excelu lub LibreOffice, zapisz jako .xlsx bez hasła i otwórz ten plik.',
  },
  excel_damaged: {
    en: 'It looks like an Excel workbook, but cannot be read as one. Open it in Excel or LibreOffice, save it again as .xlsx, and open that file.',
    'pt-BR':
      'Parece uma pasta de trabalho do Excel, mas não dá para lê-la. Abra no Excel ou no LibreOffice, salve de novo como .xlsx e abra esse arquivo.',
    pl: 'Wygląda na skoroszyt Excela, ale nie da się go odczytać. Otwórz go w Excelu lub LibreOffice, zapisz ponownie jako .xlsx i otwórz ten plik.',
  },
};
