import type { Sureness } from '#shared/tabular';
import type { Phrase } from './phrase.ts';

/** The guided import in the sidebar. */
export const FIRST_RUN = {
  title: {
    en: 'From your sheet to labelled customers',
    'pt-BR': 'Da sua planilha aos clientes segmentados',
    pl: 'Od arkusza do posegmentowanych klientów',
  },
  intro: {
    en: 'We looked through your tabs. Nothing has been sent yet, and your own columns stay untouched.',
    'pt-BR': 'Olhamos as suas abas. Nada foi enviado ainda, e suas colunas ficam intactas.',
    pl: 'Przejrzeliśmy Twoje karty. Nic jeszcze nie wysłano, a Twoje kolumny pozostaną nietknięte.',
  },
  reading: {
    en: 'Looking through your tabs…',
    'pt-BR': 'Olhando as suas abas…',
    pl: 'Przeglądamy Twoje karty…',
  },
  importAndSegment: {
    en: 'Import {orders} and segment {customers}',
    'pt-BR': 'Importar {orders} e segmentar {customers}',
    pl: 'Importuj {orders} i posegmentuj {customers}',
  },
  listIsMade: {
    en: 'You have no list of customers yet: we make one from your orders, in a tab of its own.',
    'pt-BR': 'Você ainda não tem uma lista de clientes: criamos uma com seus pedidos, em uma aba própria.',
    pl: 'Nie masz jeszcze listy klientów: utworzymy ją z zamówień na osobnej karcie.',
  },
  back: { en: 'Back to the map', 'pt-BR': 'Voltar ao mapa', pl: 'Wróć do mapy' },
  lookAgain: { en: 'Look again', 'pt-BR': 'Olhar de novo', pl: 'Sprawdź ponownie' },

  tabs: { en: 'Your tabs', 'pt-BR': 'Suas abas', pl: 'Twoje karty' },
  readTab: { en: 'Read “{tab}”', 'pt-BR': 'Ler “{tab}”', pl: 'Wczytaj „{tab}”' },
  leftOutByHand: {
    en: 'Left out, as you wish.',
    'pt-BR': 'Fica de fora, como você quis.',
    pl: 'Pominięta na Twoje życzenie.',
  },
  otherList: {
    en: 'Not read: the customers come from another tab. Leave that one out to read this one.',
    'pt-BR': 'Não será lida: os clientes vêm de outra aba. Deixe aquela de fora para ler esta.',
    pl: 'Nie zostanie wczytana: klienci pochodzą z innej karty. Pomiń tamtą, aby wczytać tę.',
  },
  namedOtherwise: {
    en: 'Not read: it does not name customers as your orders do.',
    'pt-BR': 'Não será lida: ela não identifica os clientes como os pedidos.',
    pl: 'Nie zostanie wczytana: nie wskazuje klientów tak jak zamówienia.',
  },
  columnGone: {
    en: 'A column that you chose is gone. Choose another one below.',
    'pt-BR': 'Uma coluna que você escolheu não existe mais. Escolha outra abaixo.',
    pl: 'Wybranej kolumny już nie ma. Wybierz inną poniżej.',
  },
  unreadTabs: {
    en: { one: '{count} tab we cannot use', other: '{count} tabs we cannot use' },
    'pt-BR': { one: '{count} aba que não podemos usar', other: '{count} abas que não podemos usar' },
    pl: {
      one: '{count} karta, której nie możemy użyć',
      few: '{count} karty, których nie możemy użyć',
      many: '{count} kart, których nie możemy użyć',
      other: '{count} karty, których nie możemy użyć',
    },
  },

  columns: { en: 'Columns', 'pt-BR': 'Colunas', pl: 'Kolumny' },
  pleaseCheck: {
    en: 'Please check: {fields}',
    'pt-BR': 'Confira, por favor: {fields}',
    pl: 'Sprawdź, proszę: {fields}',
  },
  kind: { en: 'This tab holds', 'pt-BR': 'Esta aba traz', pl: 'Ta karta zawiera' },
  noKind: { en: 'nothing that we know', 'pt-BR': 'nada que conheçamos', pl: 'nic, co znamy' },
  noColumn: { en: 'no column', 'pt-BR': 'nenhuma coluna', pl: 'żadna kolumna' },
  choose: { en: 'please choose', 'pt-BR': 'escolha', pl: 'wybierz' },
  emptyColumn: { en: 'empty column', 'pt-BR': 'coluna vazia', pl: 'pusta kolumna' },
  missing: {
    en: 'Needed: without it the tab cannot be read.',
    'pt-BR': 'Necessária: sem ela a aba não pode ser lida.',
    pl: 'Potrzebna: bez niej nie da się wczytać karty.',
  },
  gone: {
    en: 'You chose “{column}”, which is gone.',
    'pt-BR': 'Você escolheu “{column}”, que não existe mais.',
    pl: 'Wybrano „{column}”, ale tej kolumny już nie ma.',
  },
  byHand: { en: 'your choice', 'pt-BR': 'sua escolha', pl: 'Twój wybór' },
  moreFields: {
    en: { one: '{count} more that we could read', other: '{count} more that we could read' },
    'pt-BR': { one: 'Mais {count} que podemos ler', other: 'Mais {count} que podemos ler' },
    pl: {
      one: 'Jeszcze {count}, którą możemy wczytać',
      few: 'Jeszcze {count}, które możemy wczytać',
      many: 'Jeszcze {count}, które możemy wczytać',
      other: 'Jeszcze {count}, które możemy wczytać',
    },
  },

  report: { en: 'What we found', 'pt-BR': 'O que encontramos', pl: 'Co znaleźliśmy' },
  accepted: {
    en: { one: '{count} row is fine.', other: '{count} rows are fine.' },
    'pt-BR': { one: '{count} linha está em ordem.', other: '{count} linhas estão em ordem.' },
    pl: {
      one: '{count} wiersz jest w porządku.',
      few: '{count} wiersze są w porządku.',
      many: '{count} wierszy jest w porządku.',
      other: '{count} wiersza jest w porządku.',
    },
  },
  row: { en: 'row {row}', 'pt-BR': 'linha {row}', pl: 'wiersz {row}' },
  showRow: {
    en: 'Show row {row} of “{tab}”',
    'pt-BR': 'Mostrar a linha {row} de “{tab}”',
    pl: 'Pokaż wiersz {row} karty „{tab}”',
  },
  tabGone: {
    en: 'That place is no longer there. Look again.',
    'pt-BR': 'Esse lugar não existe mais. Olhe de novo.',
    pl: 'Tego miejsca już nie ma. Sprawdź ponownie.',
  },
  same: {
    en: {
      one: '{count} customer may be written in two ways',
      other: '{count} customers may be written in two ways',
    },
    'pt-BR': {
      one: '{count} cliente pode estar escrito de duas formas',
      other: '{count} clientes podem estar escritos de duas formas',
    },
    pl: {
      one: '{count} klient może być zapisany na dwa sposoby',
      few: '{count} klientów może być zapisanych na dwa sposoby',
      many: '{count} klientów może być zapisanych na dwa sposoby',
      other: '{count} klienta może być zapisane na dwa sposoby',
    },
  },
  sameHint: {
    en: 'Each spelling counts as a customer of its own. If they are one, write them alike and look again.',
    'pt-BR': 'Cada grafia conta como um cliente à parte. Se forem o mesmo, escreva igual e olhe de novo.',
    pl: 'Każdy zapis liczy się jako osobny klient. Jeśli to ten sam, zapisz go jednakowo i sprawdź ponownie.',
  },

  progress: {
    en: { one: '{rows} of {count} row, safe to close', other: '{rows} of {count} rows, safe to close' },
    'pt-BR': {
      one: '{rows} de {count} linha; pode fechar o painel',
      other: '{rows} de {count} linhas; pode fechar o painel',
    },
    pl: {
      one: '{rows} z {count} wiersza; panel można zamknąć',
      other: '{rows} z {count} wierszy; panel można zamknąć',
    },
  },
  importing: { en: 'Importing', 'pt-BR': 'Importando', pl: 'Import' },
  starting: {
    en: 'Reading your tabs and sending the first rows…',
    'pt-BR': 'Lendo as abas e enviando as primeiras linhas…',
    pl: 'Wczytujemy karty i wysyłamy pierwsze wiersze…',
  },
  segmenting: {
    en: 'All is in. Segmenting your customers…',
    'pt-BR': 'Tudo importado. Segmentando seus clientes…',
    pl: 'Wszystko zaimportowane. Segmentujemy klientów…',
  },
  waiting: {
    en: 'Someone else is working in this spreadsheet. We go on when they are done.',
    'pt-BR': 'Outra pessoa está trabalhando nesta planilha. Continuamos quando ela terminar.',
    pl: 'Ktoś inny pracuje teraz w tym arkuszu. Ruszymy dalej, gdy skończy.',
  },
  pause: { en: 'Pause', 'pt-BR': 'Pausar', pl: 'Wstrzymaj' },
  goOn: { en: 'Go on', 'pt-BR': 'Continuar', pl: 'Kontynuuj' },
} as const satisfies Record<string, Phrase>;

/** How sure a column's meaning is, with a mark that stands for it. */
export const SURENESS: Readonly<Record<Sureness, Phrase>> = {
  sure: { en: '✓ sure', 'pt-BR': '✓ certo', pl: '✓ na pewno' },
  likely: { en: '≈ likely', 'pt-BR': '≈ provável', pl: '≈ prawdopodobnie' },
  check: { en: '! please check', 'pt-BR': '! confira', pl: '! sprawdź' },
};
