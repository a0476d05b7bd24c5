import type { Phrase } from './phrase.ts';

/** The frame of a cleaning report; its findings are `explainProblem` and `explainAssumption`. */
export const CLEANING = {
  header: {
    en: 'The sheet holds {entity}; its header stands in row {row}.',
    'pt-BR': 'A planilha traz {entity}; o cabeçalho está na linha {row}.',
    pl: 'Arkusz zawiera {entity}; nagłówek jest w wierszu {row}.',
  },
  accepted: {
    en: {
      one: '{accepted} of {count} row below it was accepted.',
      other: '{accepted} of {count} rows below it were accepted.',
    },
    'pt-BR': {
      one: 'De {count} linha abaixo dele, aceitas: {accepted}.',
      other: 'De {count} linhas abaixo dele, aceitas: {accepted}.',
    },
    pl: {
      one: 'Z {count} wiersza poniżej przyjęto: {accepted}.',
      other: 'Z {count} wierszy poniżej przyjęto: {accepted}.',
    },
  },
  sameCustomers: {
    en: 'Perhaps one customer, please confirm: {names} (rows {rows}).',
    'pt-BR': 'Talvez o mesmo cliente, confirme: {names} (linhas {rows}).',
    pl: 'Być może ten sam klient, potwierdź: {names} (wiersze {rows}).',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What the rows of a table are, as an object of a sentence. */
export const TABLE_ENTITY = {
  orders: { en: 'orders', 'pt-BR': 'pedidos', pl: 'zamówienia' },
  customers: { en: 'customers', 'pt-BR': 'clientes', pl: 'klientów' },
  contracts: { en: 'contracts', 'pt-BR': 'contratos', pl: 'umowy' },
  touchpoints: {
    en: 'contacts with customers',
    'pt-BR': 'atendimentos a clientes',
    pl: 'kontakty z klientami',
  },
  surveys: { en: 'survey answers', 'pt-BR': 'respostas de pesquisas', pl: 'odpowiedzi z ankiet' },
  complaints: { en: 'complaints', 'pt-BR': 'reclamações', pl: 'reklamacje' },
  signals: { en: 'web signals', 'pt-BR': 'sinais da web', pl: 'sygnały ze strony' },
  contacts: { en: 'people at customers', 'pt-BR': 'pessoas nos clientes', pl: 'osoby u klientów' },
  wallets: { en: 'wallet estimates', 'pt-BR': 'estimativas de carteira', pl: 'szacunki portfela zakupów' },
  referrals: { en: 'referrals', 'pt-BR': 'indicações', pl: 'polecenia' },
  outcomes: { en: 'outcomes of actions', 'pt-BR': 'resultados de ações', pl: 'wyniki działań' },
  memberships: {
    en: 'entries of a loyalty programme',
    'pt-BR': 'registros de um programa de fidelidade',
    pl: 'wpisy programu lojalnościowego',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
