import type { Phrase } from './phrase.ts';

/** The sidebar's own words. */
export const SIDEBAR = {
  loading: { en: 'Reading your sheet…', 'pt-BR': 'Lendo sua planilha…', pl: 'Czytamy arkusz…' },
  working: {
    en: 'Working. Your sheet changes only when all is known.',
    'pt-BR': 'Trabalhando. A planilha só muda quando tudo estiver pronto.',
    pl: 'Pracujemy. Arkusz zmieni się dopiero, gdy wszystko będzie gotowe.',
  },
  importing: {
    en: 'Reading orders. If it stops, choose it again: nothing is counted twice.',
    'pt-BR': 'Lendo pedidos. Se parar, escolha de novo: nada é contado duas vezes.',
    pl: 'Wczytujemy zamówienia. Jeśli się zatrzyma, wybierz ponownie: nic nie policzy się dwa razy.',
  },
  emptyTitle: {
    en: 'Start with your orders',
    'pt-BR': 'Comece pelos pedidos',
    pl: 'Zacznij od zamówień',
  },
  emptyText: {
    en: 'A tab with customer, date and amount is enough. Your own columns stay untouched.',
    'pt-BR': 'Basta uma aba com cliente, data e valor. Suas colunas ficam intactas.',
    pl: 'Wystarczy karta z klientem, datą i kwotą. Twoje kolumny pozostaną nietknięte.',
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
    en: 'Import orders again',
    'pt-BR': 'Importar pedidos de novo',
    pl: 'Importuj zamówienia ponownie',
  },
  tryAgain: { en: 'Try again', 'pt-BR': 'Tentar de novo', pl: 'Spróbuj ponownie' },
  history: { en: 'Order history', 'pt-BR': 'Histórico de pedidos', pl: 'Historia zamówień' },
  lastImport: {
    en: { one: '{count} order from “{tab}”, read {when}', other: '{count} orders from “{tab}”, read {when}' },
    'pt-BR': {
      one: '{count} pedido de “{tab}”, lido em {when}',
      other: '{count} pedidos de “{tab}”, lidos em {when}',
    },
    pl: {
      one: '{count} zamówienie z karty „{tab}”, wczytane {when}',
      few: '{count} zamówienia z karty „{tab}”, wczytane {when}',
      many: '{count} zamówień z karty „{tab}”, wczytanych {when}',
      other: '{count} zamówienia z karty „{tab}”, wczytane {when}',
    },
  },
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
    en: 'Order {id}: its amount is too large to be real. Correct it and import again.',
    'pt-BR': 'Pedido {id}: o valor é grande demais para ser real. Corrija e importe de novo.',
    pl: 'Zamówienie {id}: kwota jest zbyt duża, by była prawdziwa. Popraw ją i zaimportuj ponownie.',
  },
  andMore: {
    en: { one: '… and {count} more', other: '… and {count} more' },
    'pt-BR': { one: '… e mais {count}', other: '… e mais {count}' },
    pl: { one: '… i jeszcze {count}', other: '… i jeszcze {count}' },
  },
  assumed: { en: 'What we assumed', 'pt-BR': 'O que supusemos', pl: 'Co założyliśmy' },
} as const satisfies Record<string, Phrase>;
