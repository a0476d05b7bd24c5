import type { Locale } from '#shared/contracts';
import type { Phrase } from '#shared/i18n';

/** What the workbench itself says around the sheet. The add-on's own words are in `shared/i18n`. */
export const words = {
  extensions: { en: 'Extensions', 'pt-BR': 'Extensões', pl: 'Rozszerzenia' },
  workbook: { en: 'Workbook', 'pt-BR': 'Planilha', pl: 'Arkusz' },
  opening: {
    en: 'Opening the workbook…',
    'pt-BR': 'Abrindo a planilha…',
    pl: 'Otwieram arkusz…',
  },
  reconnecting: {
    en: 'The workbench is not answering. Trying again…',
    'pt-BR': 'A bancada não está respondendo. Tentando de novo…',
    pl: 'Warsztat nie odpowiada. Próbuję ponownie…',
  },
  gone: {
    en: 'This workbook is no longer here. Choose another at the top right, or open your file again.',
    'pt-BR': 'Esta planilha não está mais aqui. Escolha outra no alto à direita ou abra seu arquivo de novo.',
    pl: 'Tego arkusza już tu nie ma. Wybierz inny w prawym górnym rogu albo otwórz swój plik ponownie.',
  },
  failed: {
    en: 'The workbook did not open: {reason}',
    'pt-BR': 'A planilha não abriu: {reason}',
    pl: 'Arkusz się nie otworzył: {reason}',
  },
  running: { en: 'Running script', 'pt-BR': 'Executando script', pl: 'Skrypt działa' },
  dismiss: { en: 'Dismiss', 'pt-BR': 'Dispensar', pl: 'Ukryj' },
  scriptFailed: {
    en: 'The script stopped with an error',
    'pt-BR': 'O script parou com um erro',
    pl: 'Skrypt zatrzymał się na błędzie',
  },
  close: { en: 'Close', 'pt-BR': 'Fechar', pl: 'Zamknij' },
  sheets: { en: 'Sheets', 'pt-BR': 'Páginas', pl: 'Karty' },
  hintTitle: {
    en: 'Two steps to see it work',
    'pt-BR': 'Veja funcionar em dois passos',
    pl: 'Zobacz, jak działa, w dwóch krokach',
  },
  hintSelect: {
    en: 'Select customer rows (or just one cell in each).',
    'pt-BR': 'Selecione linhas de clientes (basta uma célula de cada).',
    pl: 'Zaznacz wiersze klientów (wystarczy po jednej komórce).',
  },
  hintMenu: {
    en: 'Choose {path}.',
    'pt-BR': 'Escolha {path}.',
    pl: 'Wybierz {path}.',
  },
  hintDone: { en: 'Got it', 'pt-BR': 'Entendi', pl: 'Jasne' },
  rowsAndColumns: { en: 'Rows and columns', 'pt-BR': 'Linhas e colunas', pl: 'Wiersze i kolumny' },
  insertRows: {
    en: { one: 'Insert {count} row above', other: 'Insert {count} rows above' },
    'pt-BR': { one: 'Inserir {count} linha acima', other: 'Inserir {count} linhas acima' },
    pl: {
      one: 'Wstaw {count} wiersz powyżej',
      few: 'Wstaw {count} wiersze powyżej',
      many: 'Wstaw {count} wierszy powyżej',
      other: 'Wstaw {count} wiersza powyżej',
    },
  },
  insertColumns: {
    en: { one: 'Insert {count} column left', other: 'Insert {count} columns left' },
    'pt-BR': { one: 'Inserir {count} coluna à esquerda', other: 'Inserir {count} colunas à esquerda' },
    pl: {
      one: 'Wstaw {count} kolumnę po lewej',
      few: 'Wstaw {count} kolumny po lewej',
      many: 'Wstaw {count} kolumn po lewej',
      other: 'Wstaw {count} kolumny po lewej',
    },
  },
  removeRows: {
    en: { one: 'Delete row', other: 'Delete {count} rows' },
    'pt-BR': { one: 'Excluir linha', other: 'Excluir {count} linhas' },
    pl: {
      one: 'Usuń wiersz',
      few: 'Usuń {count} wiersze',
      many: 'Usuń {count} wierszy',
      other: 'Usuń {count} wiersza',
    },
  },
  removeColumns: {
    en: { one: 'Delete column', other: 'Delete {count} columns' },
    'pt-BR': { one: 'Excluir coluna', other: 'Excluir {count} colunas' },
    pl: {
      one: 'Usuń kolumnę',
      few: 'Usuń {count} kolumny',
      many: 'Usuń {count} kolumn',
      other: 'Usuń {count} kolumny',
    },
  },
  hideRows: {
    en: { one: 'Hide row', other: 'Hide {count} rows' },
    'pt-BR': { one: 'Ocultar linha', other: 'Ocultar {count} linhas' },
    pl: {
      one: 'Ukryj wiersz',
      few: 'Ukryj {count} wiersze',
      many: 'Ukryj {count} wierszy',
      other: 'Ukryj {count} wiersza',
    },
  },
  showRows: { en: 'Show hidden rows', 'pt-BR': 'Mostrar linhas ocultas', pl: 'Pokaż ukryte wiersze' },
  hideColumns: {
    en: { one: 'Hide column', other: 'Hide {count} columns' },
    'pt-BR': { one: 'Ocultar coluna', other: 'Ocultar {count} colunas' },
    pl: {
      one: 'Ukryj kolumnę',
      few: 'Ukryj {count} kolumny',
      many: 'Ukryj {count} kolumn',
      other: 'Ukryj {count} kolumny',
    },
  },
  showColumns: { en: 'Show hidden columns', 'pt-BR': 'Mostrar colunas ocultas', pl: 'Pokaż ukryte kolumny' },
  addSheet: { en: 'Add sheet', 'pt-BR': 'Adicionar página', pl: 'Dodaj kartę' },
  sheetMenu: { en: 'Options for this sheet', 'pt-BR': 'Opções desta página', pl: 'Opcje tej karty' },
  renameSheet: { en: 'Rename sheet', 'pt-BR': 'Renomear página', pl: 'Zmień nazwę karty' },
  removeSheet: { en: 'Delete sheet', 'pt-BR': 'Excluir página', pl: 'Usuń kartę' },
  removeSheetAsked: {
    en: 'Delete “{name}” with everything on it? This cannot be undone.',
    'pt-BR': 'Excluir “{name}” com tudo o que há nela? Não dá para desfazer.',
    pl: 'Usunąć kartę „{name}” z całą zawartością? Tego nie można cofnąć.',
  },
  nameTaken: {
    en: 'Another sheet is called “{name}” already. Choose a different name.',
    'pt-BR': 'Outra página já se chama “{name}”. Escolha um nome diferente.',
    pl: 'Inna karta nazywa się już „{name}”. Wybierz inną nazwę.',
  },
  newSheetName: { en: 'Sheet{count}', 'pt-BR': 'Página{count}', pl: 'Arkusz{count}' },
} as const satisfies Record<string, Phrase>;

/** The buttons of `Ui.alert`, which the script names in English capitals. */
export const dialogButtons: Readonly<Record<string, Phrase>> = {
  OK: { en: 'OK', 'pt-BR': 'OK', pl: 'OK' },
  CANCEL: { en: 'Cancel', 'pt-BR': 'Cancelar', pl: 'Anuluj' },
  YES: { en: 'Yes', 'pt-BR': 'Sim', pl: 'Tak' },
  NO: { en: 'No', 'pt-BR': 'Não', pl: 'Nie' },
};

/** The sample companies, each in its own language, as a person looking for theirs would read them. */
export const sampleNames: Readonly<Record<Locale, string>> = {
  en: 'English · IT services',
  'pt-BR': 'Português · embalagens',
  pl: 'Polski · części samochodowe',
};
