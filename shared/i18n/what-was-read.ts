import type { Locale } from '#shared/contracts';
import type { Entity, IdentityField } from '#shared/tabular';
import { type Phrase, say } from './phrase.ts';

/** How much of one kind was read, from how many tabs, and the names of the first of them. */
export interface CountedKind {
  readonly entity: Entity;
  readonly count: number;
  readonly tabs: number;
  readonly names: readonly string[];
}

/** `9,329 orders from 2 tabs, 41 contracts, 310 survey answers`: only the first kind with its tabs. */
export function countedKinds(kinds: readonly CountedKind[], locale: Locale): string {
  return kinds
    .map((kind, i) =>
      i === 0 ? `${counted(kind, locale)} ${fromTabs(kind, locale)}` : counted(kind, locale),
    )
    .join(', ');
}

/** `9,329 orders from “2024”, “2025”`: with the names of the tabs, if they are all known. */
export function countedWithNames(kind: CountedKind, locale: Locale): string {
  const { tabs: count, names } = kind;
  if (names.length < count) return `${counted(kind, locale)} ${fromTabs(kind, locale)}`;
  const quoted = names.map((tab) => say(QUOTED, locale, { tab })).join(', ');
  return `${counted(kind, locale)} ${say(FROM_NAMES, locale, { count, names: quoted })}`;
}

/** `9,329 orders`; as what somebody reads or imports. */
export function counted({ entity, count }: Pick<CountedKind, 'entity' | 'count'>, locale: Locale): string {
  return say(COUNTED[entity], locale, { count });
}

function fromTabs({ tabs: count, names }: CountedKind, locale: Locale): string {
  const [first = ''] = names;
  if (count > 1) return say(FROM_TABS, locale, { count });
  return say(FROM_NAMES, locale, { count, names: say(QUOTED, locale, { tab: first }) });
}

/** What to call the column by which customers are told apart. */
export const IDENTITY_NAME: Readonly<Record<IdentityField, Phrase>> = {
  customer_id: { en: 'customer id', 'pt-BR': 'código do cliente', pl: 'kod klienta' },
  tax_id: { en: 'tax id', 'pt-BR': 'CNPJ/CPF', pl: 'NIP' },
  customer_name: { en: 'customer', 'pt-BR': 'cliente', pl: 'klient' },
};

const QUOTED: Phrase = { en: '“{tab}”', 'pt-BR': '“{tab}”', pl: '„{tab}”' };

const FROM_NAMES: Phrase = {
  en: 'from {names}',
  'pt-BR': 'de {names}',
  pl: { one: 'z karty {names}', other: 'z kart {names}' },
};

const FROM_TABS: Phrase = { en: 'from {count} tabs', 'pt-BR': 'de {count} abas', pl: 'z {count} kart' };

/** As what somebody has read: Polish puts it into the accusative. */
const COUNTED: Readonly<Record<Entity, Phrase>> = {
  orders: {
    en: { one: '{count} order', other: '{count} orders' },
    'pt-BR': { one: '{count} pedido', other: '{count} pedidos' },
    pl: {
      one: '{count} zamówienie',
      few: '{count} zamówienia',
      many: '{count} zamówień',
      other: '{count} zamówienia',
    },
  },
  customers: {
    en: { one: '{count} customer', other: '{count} customers' },
    'pt-BR': { one: '{count} cliente', other: '{count} clientes' },
    pl: {
      one: '{count} klienta',
      few: '{count} klientów',
      many: '{count} klientów',
      other: '{count} klienta',
    },
  },
  contracts: {
    en: { one: '{count} contract', other: '{count} contracts' },
    'pt-BR': { one: '{count} contrato', other: '{count} contratos' },
    pl: { one: '{count} umowę', few: '{count} umowy', many: '{count} umów', other: '{count} umowy' },
  },
  touchpoints: {
    en: { one: '{count} contact with a customer', other: '{count} contacts with customers' },
    'pt-BR': { one: '{count} atendimento', other: '{count} atendimentos' },
    pl: {
      one: '{count} kontakt z klientem',
      few: '{count} kontakty z klientami',
      many: '{count} kontaktów z klientami',
      other: '{count} kontaktu z klientami',
    },
  },
  surveys: {
    en: { one: '{count} survey answer', other: '{count} survey answers' },
    'pt-BR': { one: '{count} resposta de pesquisa', other: '{count} respostas de pesquisa' },
    pl: {
      one: '{count} odpowiedź z ankiety',
      few: '{count} odpowiedzi z ankiet',
      many: '{count} odpowiedzi z ankiet',
      other: '{count} odpowiedzi z ankiet',
    },
  },
  complaints: {
    en: { one: '{count} complaint', other: '{count} complaints' },
    'pt-BR': { one: '{count} reclamação', other: '{count} reclamações' },
    pl: {
      one: '{count} reklamację',
      few: '{count} reklamacje',
      many: '{count} reklamacji',
      other: '{count} reklamacji',
    },
  },
  signals: {
    en: { one: '{count} web signal', other: '{count} web signals' },
    'pt-BR': { one: '{count} sinal da web', other: '{count} sinais da web' },
    pl: {
      one: '{count} sygnał ze strony',
      few: '{count} sygnały ze strony',
      many: '{count} sygnałów ze strony',
      other: '{count} sygnału ze strony',
    },
  },
  contacts: {
    en: { one: '{count} person at a customer', other: '{count} people at customers' },
    'pt-BR': { one: '{count} pessoa de cliente', other: '{count} pessoas de clientes' },
    pl: {
      one: '{count} osobę u klienta',
      few: '{count} osoby u klientów',
      many: '{count} osób u klientów',
      other: '{count} osoby u klientów',
    },
  },
  wallets: {
    en: { one: '{count} wallet estimate', other: '{count} wallet estimates' },
    'pt-BR': { one: '{count} estimativa de carteira', other: '{count} estimativas de carteira' },
    pl: {
      one: '{count} szacunek portfela zakupów',
      few: '{count} szacunki portfela zakupów',
      many: '{count} szacunków portfela zakupów',
      other: '{count} szacunku portfela zakupów',
    },
  },
  referrals: {
    en: { one: '{count} referral', other: '{count} referrals' },
    'pt-BR': { one: '{count} indicação', other: '{count} indicações' },
    pl: {
      one: '{count} polecenie',
      few: '{count} polecenia',
      many: '{count} poleceń',
      other: '{count} polecenia',
    },
  },
  outcomes: {
    en: { one: '{count} outcome of an action', other: '{count} outcomes of actions' },
    'pt-BR': { one: '{count} resultado de ação', other: '{count} resultados de ações' },
    pl: {
      one: '{count} wynik działania',
      few: '{count} wyniki działań',
      many: '{count} wyników działań',
      other: '{count} wyniku działań',
    },
  },
  memberships: {
    en: { one: '{count} programme entry', other: '{count} programme entries' },
    'pt-BR': { one: '{count} registro do programa', other: '{count} registros do programa' },
    pl: {
      one: '{count} wpis programu',
      few: '{count} wpisy programu',
      many: '{count} wpisów programu',
      other: '{count} wpisu programu',
    },
  },
};
