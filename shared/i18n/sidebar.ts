import type { Phrase } from './phrase.ts';

/** The sidebar's own words. */
export const SIDEBAR = {
  tabs: { en: 'Views', 'pt-BR': 'Vistas', pl: 'Widoki' },
  map: { en: 'Map', 'pt-BR': 'Mapa', pl: 'Mapa' },
  customer: { en: 'Customer', 'pt-BR': 'Cliente', pl: 'Klient' },
  week: { en: 'This week', 'pt-BR': 'Semana', pl: 'Tydzień' },
  trust: { en: 'Trust', 'pt-BR': 'Confiança', pl: 'Zaufanie' },
  loading: { en: 'Reading your sheet…', 'pt-BR': 'Lendo sua planilha…', pl: 'Czytamy arkusz…' },
  working: {
    en: 'Working. Your sheet changes only when all is known.',
    'pt-BR': 'Trabalhando. A planilha só muda quando tudo estiver pronto.',
    pl: 'Pracujemy. Arkusz zmieni się dopiero, gdy wszystko będzie gotowe.',
  },
  portfolio: {
    en: 'Customers in this sheet',
    'pt-BR': 'Clientes nesta planilha',
    pl: 'Klienci w tym arkuszu',
  },
  portfolioEmpty: {
    en: 'No customer has a quadrant yet. Select rows of your customer list and press the button.',
    'pt-BR':
      'Nenhum cliente tem quadrante ainda. Selecione linhas da sua lista de clientes e aperte o botão.',
    pl: 'Żaden klient nie ma jeszcze kwadrantu. Zaznacz wiersze listy klientów i naciśnij przycisk.',
  },
  worth: {
    en: 'Sums are customer lifetime value.',
    'pt-BR': 'As somas são o valor do cliente ao longo da vida (CLV).',
    pl: 'Sumy to wartość klienta w całym okresie współpracy (CLV).',
  },
  segmentSelected: {
    en: { one: 'Segment {count} selected customer', other: 'Segment {count} selected customers' },
    'pt-BR': {
      one: 'Segmentar {count} cliente selecionado',
      other: 'Segmentar {count} clientes selecionados',
    },
    pl: {
      one: 'Segmentuj {count} zaznaczonego klienta',
      few: 'Segmentuj {count} zaznaczonych klientów',
      many: 'Segmentuj {count} zaznaczonych klientów',
      other: 'Segmentuj {count} zaznaczonego klienta',
    },
  },
  selectRows: {
    en: 'Select rows of your customer list first',
    'pt-BR': 'Selecione antes linhas da lista de clientes',
    pl: 'Najpierw zaznacz wiersze listy klientów',
  },
  importAgain: {
    en: 'Import again',
    'pt-BR': 'Importar de novo',
    pl: 'Importuj ponownie',
  },
  tryAgain: { en: 'Try again', 'pt-BR': 'Tentar de novo', pl: 'Spróbuj ponownie' },
  history: { en: 'What was read', 'pt-BR': 'O que foi importado', pl: 'Co wczytano' },
  lastImport: { en: 'Read {when}', 'pt-BR': 'Importado em {when}', pl: 'Wczytano {when}' },
  nothingLeftOut: {
    en: 'Every row could be read.',
    'pt-BR': 'Todas as linhas puderam ser lidas.',
    pl: 'Wszystkie wiersze dało się odczytać.',
  },
  leftOut: {
    en: { one: '{count} row was left out', other: '{count} rows were left out' },
    'pt-BR': { one: '{count} linha ficou de fora', other: '{count} linhas ficaram de fora' },
    pl: {
      one: 'Pominięto {count} wiersz',
      few: 'Pominięto {count} wiersze',
      many: 'Pominięto {count} wierszy',
      other: 'Pominięto {count} wiersza',
    },
  },
  refused: {
    en: '“{id}”: its amount is too large to be real. Correct it and import again.',
    'pt-BR': '“{id}”: o valor é grande demais para ser real. Corrija e importe de novo.',
    pl: '„{id}”: kwota jest zbyt duża, by była prawdziwa. Popraw ją i zaimportuj ponownie.',
  },
  refusedForRoom: {
    en: '“{id}” was not kept: there is no room left for more of this customer’s history.',
    'pt-BR': '“{id}” não foi guardado: não há mais espaço para o histórico deste cliente.',
    pl: '„{id}” nie zachowano: nie ma już miejsca na dalszą historię tego klienta.',
  },
  inTab: { en: '“{tab}”: {problem}', 'pt-BR': '“{tab}”: {problem}', pl: '„{tab}”: {problem}' },
  tabLeftOut: {
    en: 'The tab “{tab}” was left out: it does not tell customers apart as your orders do. Give it the column: {column}.',
    'pt-BR':
      'A aba “{tab}” ficou de fora: ela não identifica os clientes como os pedidos. Acrescente a ela a coluna: {column}.',
    pl: 'Kartę „{tab}” pominięto: nie wskazuje klientów tak jak zamówienia. Dodaj do niej kolumnę: {column}.',
  },
  repeatedOrders: {
    en: {
      one: '{count} order stands in more than one tab and was counted once.',
      other: '{count} orders stand in more than one tab and were counted once.',
    },
    'pt-BR': {
      one: '{count} pedido está em mais de uma aba e foi contado uma só vez.',
      other: '{count} pedidos estão em mais de uma aba e foram contados uma só vez.',
    },
    pl: {
      one: '{count} zamówienie jest na więcej niż jednej karcie; policzono je raz.',
      few: '{count} zamówienia są na więcej niż jednej karcie; policzono je raz.',
      many: '{count} zamówień jest na więcej niż jednej karcie; policzono je raz.',
      other: '{count} zamówienia jest na więcej niż jednej karcie; policzono je raz.',
    },
  },
  andMore: {
    en: { one: '… and {count} more', other: '… and {count} more' },
    'pt-BR': { one: '… e mais {count}', other: '… e mais {count}' },
    pl: { one: '… i jeszcze {count}', other: '… i jeszcze {count}' },
  },
  assumed: { en: 'What we assumed', 'pt-BR': 'O que supusemos', pl: 'Co założyliśmy' },
} as const satisfies Record<string, Phrase>;
