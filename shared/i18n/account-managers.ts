import type { Phrase } from './phrase.ts';

/** What the page says of account managers. */
export const MANAGERS = {
  title: { en: 'Account managers', 'pt-BR': 'Gerentes de conta', pl: 'Opiekunowie klientów' },
  carries: {
    en: {
      one: 'Your accounts carry {count} account manager.',
      other: 'Your accounts carry {count} account managers.',
    },
    'pt-BR': {
      one: 'As suas contas sustentam {count} gerente de conta.',
      other: 'As suas contas sustentam {count} gerentes de conta.',
    },
    pl: {
      one: 'Twoi klienci utrzymają {count} opiekuna.',
      few: 'Twoi klienci utrzymają {count} opiekunów.',
      many: 'Twoi klienci utrzymają {count} opiekunów.',
      other: 'Twoi klienci utrzymają {count} opiekuna.',
    },
  },
  carriesNone: {
    en: 'Your accounts do not carry a full-time account manager.',
    'pt-BR': 'As suas contas não sustentam um gerente de conta em tempo integral.',
    pl: 'Twoi klienci nie utrzymają opiekuna na pełny etat.',
  },
  net: {
    en: 'Together they bring {money} a year above their cost.',
    'pt-BR': 'Juntos, trazem {money} por ano além do que custam.',
    pl: 'Razem dają {money} rocznie ponad swój koszt.',
  },
  deserving: {
    en: {
      one: '{count} account pays for its part of one.',
      other: '{count} accounts pay for their part of one.',
    },
    'pt-BR': {
      one: '{count} conta paga a própria parte de um gerente.',
      other: '{count} contas pagam a própria parte de um gerente.',
    },
    pl: {
      one: '{count} klient zarabia na swoją część opiekuna.',
      few: '{count} klientów zarabia na swoją część opiekuna.',
      many: '{count} klientów zarabia na swoją część opiekuna.',
      other: '{count} klienta zarabia na swoją część opiekuna.',
    },
  },
  deservingNone: {
    en: 'No account pays for its part of one.',
    'pt-BR': 'Nenhuma conta paga a própria parte de um gerente.',
    pl: 'Żaden klient nie zarabia na swoją część opiekuna.',
  },
  basis: {
    en: 'One looks after {accounts} accounts; each costs {cost} a year. With one, an account is assumed to buy {uplift} more. Change both in the settings.',
    'pt-BR':
      'Cada um cuida de {accounts} contas; cada conta custa {cost} por ano. Com um gerente, supomos que a conta compre {uplift} a mais. Mude os dois nas configurações.',
    pl: 'Jeden opiekuje się {accounts} klientami; każdy z nich kosztuje {cost} rocznie. Zakładamy, że klient z opiekunem kupuje o {uplift} więcej. Obie liczby zmienisz w ustawieniach.',
  },
  who: { en: 'Who deserves one', 'pt-BR': 'Quem merece um', pl: 'Kto na niego zasługuje' },
  gain: {
    en: '{net} a year after its cost',
    'pt-BR': '{net} por ano, já pago o custo',
    pl: '{net} rocznie po odjęciu kosztu',
  },
  madeOf: {
    en: '{sales} by selling more, {keeping} by keeping it; pays from {uplift} more sales on',
    'pt-BR':
      '{sales} por vender mais, {keeping} por mantê-la; compensa a partir de {uplift} a mais em vendas',
    pl: '{sales} dzięki większej sprzedaży, {keeping} dzięki utrzymaniu; opłaca się od {uplift} więcej',
  },
  keepingAlone: {
    en: '{sales} by selling more, {keeping} by keeping it: that alone pays for it',
    'pt-BR': '{sales} por vender mais, {keeping} por mantê-la: só isso já paga o gerente',
    pl: '{sales} dzięki większej sprzedaży, {keeping} dzięki utrzymaniu: już samo to się opłaca',
  },
  has: { en: 'has one already', 'pt-BR': 'já tem', pl: 'już ma' },
  others: {
    en: { one: '{count} more pays for itself.', other: '{count} more pay for themselves.' },
    'pt-BR': { one: 'Mais {count} também se paga.', other: 'Mais {count} também se pagam.' },
    pl: {
      one: 'Opłaca się też u {count} innego.',
      few: 'Opłaca się też u {count} innych.',
      many: 'Opłaca się też u {count} innych.',
      other: 'Opłaca się też u {count} innych.',
    },
  },
  ifOther: {
    en: 'If they buy more or less than assumed',
    'pt-BR': 'Se comprarem mais ou menos do que supomos',
    pl: 'Jeśli kupią więcej lub mniej, niż zakładamy',
  },
  uplift: { en: 'More sales', 'pt-BR': 'Vendas a mais', pl: 'Więcej sprzedaży' },
  accounts: { en: 'Accounts', 'pt-BR': 'Contas', pl: 'Klienci' },
  managers: { en: 'Managers', 'pt-BR': 'Gerentes', pl: 'Opiekunowie' },
  above: { en: 'A year', 'pt-BR': 'Por ano', pl: 'Rocznie' },
} as const satisfies Record<string, Phrase>;
