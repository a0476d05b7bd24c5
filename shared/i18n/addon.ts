import type { Locale, Quadrant } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The menu, in its order. */
export const MENU = {
  segmentSelected: {
    en: 'Segment selected customers',
    'pt-BR': 'Segmentar clientes selecionados',
    pl: 'Segmentuj zaznaczonych klientów',
  },
  segmentAll: {
    en: 'Segment all customers',
    'pt-BR': 'Segmentar todos os clientes',
    pl: 'Segmentuj wszystkich klientów',
  },
  importOrders: {
    en: 'Import or update history',
    'pt-BR': 'Importar ou atualizar histórico',
    pl: 'Importuj lub zaktualizuj historię',
  },
  pullLatest: {
    en: 'Pull latest results',
    'pt-BR': 'Buscar os resultados mais recentes',
    pl: 'Pobierz najnowsze wyniki',
  },
  restorePrevious: {
    en: 'Restore previous values',
    'pt-BR': 'Restaurar valores anteriores',
    pl: 'Przywróć poprzednie wartości',
  },
  openSidebar: { en: 'Open sidebar', 'pt-BR': 'Abrir painel lateral', pl: 'Otwórz panel boczny' },
  openPlan: {
    en: 'Portfolio and programmes',
    'pt-BR': 'Carteira e programas',
    pl: 'Portfel i programy',
  },
  openSettings: { en: 'Settings', 'pt-BR': 'Configurações', pl: 'Ustawienia' },
  openHelp: { en: 'Help', 'pt-BR': 'Ajuda', pl: 'Pomoc' },
} as const satisfies Record<string, Phrase>;

/** What is asked before a command goes on; answered by yes or no. */
export const ASK = {
  remakeColumns: {
    en: {
      one: 'You have deleted the column {names}. Make it again? “No” leaves it out from now on.',
      other: 'You have deleted the columns {names}. Make them again? “No” leaves them out from now on.',
    },
    'pt-BR': {
      one: 'Você excluiu a coluna {names}. Criar de novo? “Não” a deixa de fora daqui em diante.',
      other: 'Você excluiu as colunas {names}. Criar de novo? “Não” as deixa de fora daqui em diante.',
    },
    pl: {
      one: 'Usunięto kolumnę {names}. Utworzyć ją ponownie? „Nie” oznacza, że odtąd jej nie będzie.',
      other: 'Usunięto kolumny {names}. Utworzyć je ponownie? „Nie” oznacza, że odtąd ich nie będzie.',
    },
  },
} as const satisfies Record<string, Phrase>;

/** The parts of the short message after a command. */
export const TOAST = {
  customers: {
    en: { one: '{count} customer', other: '{count} customers' },
    'pt-BR': { one: '{count} cliente', other: '{count} clientes' },
    pl: {
      one: '{count} klient',
      few: '{count} klientów',
      many: '{count} klientów',
      other: '{count} klienta',
    },
  },
  madeList: {
    en: 'Your orders’ customers now stand in the tab “{tab}”.',
    'pt-BR': 'Os clientes dos seus pedidos agora estão na aba “{tab}”.',
    pl: 'Klienci z zamówień są teraz na karcie „{tab}”.',
  },
  addedToList: {
    en: {
      one: '{count} new customer was added at the end of the list.',
      other: '{count} new customers were added at the end of the list.',
    },
    'pt-BR': {
      one: '{count} cliente novo entrou no fim da lista.',
      other: '{count} clientes novos entraram no fim da lista.',
    },
    pl: {
      one: 'Na końcu listy przybył {count} nowy klient.',
      few: 'Na końcu listy przybyli {count} nowi klienci.',
      many: 'Na końcu listy przybyło {count} nowych klientów.',
      other: 'Na końcu listy przybyło {count} nowego klienta.',
    },
  },
  noOrdersYet: {
    en: { one: '{count} has no orders yet.', other: '{count} have no orders yet.' },
    'pt-BR': { one: '{count} ainda não tem pedidos.', other: '{count} ainda não têm pedidos.' },
    pl: {
      one: '{count} nie ma jeszcze zamówień.',
      few: '{count} nie mają jeszcze zamówień.',
      many: '{count} nie ma jeszcze zamówień.',
      other: '{count} nie ma jeszcze zamówień.',
    },
  },
  withoutQuadrant: {
    en: { one: '{count} is without a quadrant; see Why.', other: '{count} are without a quadrant; see Why.' },
    'pt-BR': {
      one: '{count} ficou sem quadrante; veja Por quê.',
      other: '{count} ficaram sem quadrante; veja Por quê.',
    },
    pl: {
      one: '{count} bez kwadrantu; zobacz Dlaczego.',
      other: '{count} bez kwadrantu; zobacz Dlaczego.',
    },
  },
  unreadCustomers: {
    en: {
      one: '{count} row was left as it is: it names no customer we can tell apart.',
      other: '{count} rows were left as they are: they name no customer we can tell apart.',
    },
    'pt-BR': {
      one: '{count} linha ficou como estava: não dá para saber qual é o cliente.',
      other: '{count} linhas ficaram como estavam: não dá para saber qual é o cliente.',
    },
    pl: {
      one: '{count} wiersz pozostał bez zmian: nie wiadomo, o którego klienta chodzi.',
      few: '{count} wiersze pozostały bez zmian: nie wiadomo, o których klientów chodzi.',
      many: '{count} wierszy pozostało bez zmian: nie wiadomo, o których klientów chodzi.',
      other: '{count} wiersza pozostało bez zmian: nie wiadomo, o których klientów chodzi.',
    },
  },
  hiddenRows: {
    en: { one: '{count} hidden row was left as it is.', other: '{count} hidden rows were left as they are.' },
    'pt-BR': {
      one: '{count} linha oculta ficou como estava.',
      other: '{count} linhas ocultas ficaram como estavam.',
    },
    pl: {
      one: '{count} ukryty wiersz pozostał bez zmian.',
      few: '{count} ukryte wiersze pozostały bez zmian.',
      many: '{count} ukrytych wierszy pozostało bez zmian.',
      other: '{count} ukrytego wiersza pozostało bez zmian.',
    },
  },
  restored: {
    en: {
      one: 'The previous values of {count} customer are back.',
      other: 'The previous values of {count} customers are back.',
    },
    'pt-BR': {
      one: 'Os valores anteriores de {count} cliente estão de volta.',
      other: 'Os valores anteriores de {count} clientes estão de volta.',
    },
    pl: {
      one: 'Przywrócono poprzednie wartości {count} klienta.',
      other: 'Przywrócono poprzednie wartości {count} klientów.',
    },
  },
  goneSince: {
    en: { one: '{count} is no longer in the list.', other: '{count} are no longer in the list.' },
    'pt-BR': { one: '{count} não está mais na lista.', other: '{count} não estão mais na lista.' },
    pl: {
      one: '{count} klienta nie ma już na liście.',
      other: '{count} klientów nie ma już na liście.',
    },
  },
  imported: { en: 'Read {what}.', 'pt-BR': 'Importamos {what}.', pl: 'Wczytano {what}.' },
  importedFirst: {
    en: 'First we read {what}.',
    'pt-BR': 'Antes disso, importamos {what}.',
    pl: 'Najpierw wczytano {what}.',
  },
  tabsLeftOut: {
    en: {
      one: '{count} tab was left out: the sidebar says why.',
      other: '{count} tabs were left out: the sidebar says why.',
    },
    'pt-BR': {
      one: '{count} aba ficou de fora: o painel lateral diz o motivo.',
      other: '{count} abas ficaram de fora: o painel lateral diz o motivo.',
    },
    pl: {
      one: 'Pominięto {count} kartę: powód jest w panelu bocznym.',
      few: 'Pominięto {count} karty: powód jest w panelu bocznym.',
      many: 'Pominięto {count} kart: powód jest w panelu bocznym.',
      other: 'Pominięto {count} karty: powód jest w panelu bocznym.',
    },
  },
  leftOut: {
    en: {
      one: '{count} row was left out: the sidebar says why.',
      other: '{count} rows were left out: the sidebar says why.',
    },
    'pt-BR': {
      one: '{count} linha ficou de fora: o painel lateral diz o motivo.',
      other: '{count} linhas ficaram de fora: o painel lateral diz o motivo.',
    },
    pl: {
      one: 'Pominięto {count} wiersz: powód jest w panelu bocznym.',
      few: 'Pominięto {count} wiersze: powody są w panelu bocznym.',
      many: 'Pominięto {count} wierszy: powody są w panelu bocznym.',
      other: 'Pominięto {count} wiersza: powody są w panelu bocznym.',
    },
  },
} as const satisfies Record<string, Phrase>;

/** `5 True Friends`, inside a sentence. */
export const QUADRANT_COUNT: Readonly<Record<Quadrant, Phrase>> = {
  TRUE_FRIEND: {
    en: { one: '{count} True Friend', other: '{count} True Friends' },
    'pt-BR': { one: '{count} Amigo verdadeiro', other: '{count} Amigos verdadeiros' },
    pl: {
      one: '{count} prawdziwy przyjaciel',
      few: '{count} prawdziwych przyjaciół',
      many: '{count} prawdziwych przyjaciół',
      other: '{count} prawdziwego przyjaciela',
    },
  },
  BUTTERFLY: {
    en: { one: '{count} Butterfly', other: '{count} Butterflies' },
    'pt-BR': { one: '{count} Borboleta', other: '{count} Borboletas' },
    pl: { one: '{count} motyl', few: '{count} motyle', many: '{count} motyli', other: '{count} motyla' },
  },
  BARNACLE: {
    en: { one: '{count} Barnacle', other: '{count} Barnacles' },
    'pt-BR': { one: '{count} Craca', other: '{count} Cracas' },
    pl: { one: '{count} pąkla', few: '{count} pąkle', many: '{count} pąkli', other: '{count} pąkli' },
  },
  STRANGER: {
    en: { one: '{count} Stranger', other: '{count} Strangers' },
    'pt-BR': { one: '{count} Estranho', other: '{count} Estranhos' },
    pl: { one: '{count} obcy', few: '{count} obcych', many: '{count} obcych', other: '{count} obcego' },
  },
};

/** `21 Nov, 06:10`, from the local time `2026-11-21T06:10`. */
export function formatMoment(localTime: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const options = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(tag, options).format(new Date(`${localTime}Z`));
}
