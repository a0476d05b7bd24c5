import type { Phrase } from './phrase.ts';

/** Where a bound of good sense held a figure of one row back. */
export const BOUND_WARNING = {
  residual_capped: {
    en: {
      one: 'The value ahead was held at {count} year of what it brings now.',
      other: 'The value ahead was held at {count} years of what it brings now.',
    },
    'pt-BR': {
      one: 'O valor futuro foi limitado a {count} ano do que rende hoje.',
      other: 'O valor futuro foi limitado a {count} anos do que rende hoje.',
    },
    pl: {
      one: 'Przyszłą wartość ograniczono do {count} roku dzisiejszego wyniku.',
      few: 'Przyszłą wartość ograniczono do {count} lat dzisiejszego wyniku.',
      many: 'Przyszłą wartość ograniczono do {count} lat dzisiejszego wyniku.',
      other: 'Przyszłą wartość ograniczono do {count} roku dzisiejszego wyniku.',
    },
  },
  orders_capped: {
    en: 'The expected orders were held at one and a half times its best year.',
    'pt-BR': 'Os pedidos esperados foram limitados a uma vez e meia o melhor ano dele.',
    pl: 'Przewidywane zamówienia ograniczono do półtorakrotności jego najlepszego roku.',
  },
  wallet_by_rank: {
    en: 'The share of wallet is estimated from our rank among its suppliers.',
    'pt-BR': 'A participação na carteira foi estimada pela nossa posição entre os fornecedores.',
    pl: 'Udział w portfelu oszacowano na podstawie naszego miejsca wśród dostawców.',
  },
} as const satisfies Record<string, Phrase>;

/** What makes the figures of a whole portfolio less sure. */
export const PORTFOLIO_WARNING = {
  history_short: {
    en: {
      one: 'There is only {count} day of history, less than half a year: simple rules only, with low confidence.',
      other:
        'There are only {count} days of history, less than half a year: simple rules only, with low confidence.',
    },
    'pt-BR': {
      one: 'Há só {count} dia de histórico, menos de meio ano: só regras simples, com pouca certeza.',
      other: 'Há só {count} dias de histórico, menos de meio ano: só regras simples, com pouca certeza.',
    },
    pl: {
      one: 'Historia obejmuje tylko {count} dzień, mniej niż pół roku: tylko proste reguły, mała pewność.',
      few: 'Historia obejmuje tylko {count} dni, mniej niż pół roku: tylko proste reguły, mała pewność.',
      many: 'Historia obejmuje tylko {count} dni, mniej niż pół roku: tylko proste reguły, mała pewność.',
      other: 'Historia obejmuje tylko {count} dnia, mniej niż pół roku: tylko proste reguły, mała pewność.',
    },
  },
  few_repeat_customers: {
    en: {
      one: 'Only {count} customer has bought more than once: simple rules only, with low confidence.',
      other: 'Only {count} customers have bought more than once: simple rules only, with low confidence.',
    },
    'pt-BR': {
      one: 'Só {count} cliente comprou mais de uma vez: só regras simples, com pouca certeza.',
      other: 'Só {count} clientes compraram mais de uma vez: só regras simples, com pouca certeza.',
    },
    pl: {
      one: 'Tylko {count} klient kupił więcej niż raz: tylko proste reguły, mała pewność.',
      few: 'Tylko {count} klientów kupiło więcej niż raz: tylko proste reguły, mała pewność.',
      many: 'Tylko {count} klientów kupiło więcej niż raz: tylko proste reguły, mała pewność.',
      other: 'Tylko {count} klienta kupiło więcej niż raz: tylko proste reguły, mała pewność.',
    },
  },
  residual_implausible: {
    en: 'All customers together are said to be worth {residual}, which is {multiple} years of what they bring ({contribution} a year): more than {limit} is hard to believe. Check margins and amounts.',
    'pt-BR':
      'Todos os clientes juntos valeriam {residual}, ou {multiple} anos do que rendem ({contribution} por ano): mais de {limit} é difícil de acreditar. Confira margens e valores.',
    pl: 'Wszyscy klienci razem mieliby być warci {residual}, czyli {multiple} razy tyle, ile dają rocznie ({contribution}): powyżej {limit} trudno w to uwierzyć. Sprawdź marże i kwoty.',
  },
  residual_without_contribution: {
    en: 'The customers together are said to be worth {residual}, although they bring {contribution} a year. Check margins and amounts.',
    'pt-BR':
      'Os clientes juntos valeriam {residual}, embora rendam {contribution} por ano. Confira margens e valores.',
    pl: 'Klienci razem mieliby być warci {residual}, choć przynoszą {contribution} rocznie. Sprawdź marże i kwoty.',
  },
  nps_few_answers: {
    en: {
      one: 'The NPS of {nps} rests on {count} answer.',
      other: 'The NPS of {nps} rests on {count} answers: take it as {nps} ± {error}.',
    },
    'pt-BR': {
      one: 'O NPS de {nps} vem de {count} resposta só.',
      other: 'O NPS de {nps} vem de {count} respostas: leia como {nps} ± {error}.',
    },
    pl: {
      one: 'NPS {nps} opiera się na {count} odpowiedzi.',
      few: 'NPS {nps} opiera się na {count} odpowiedziach: czytaj jako {nps} ± {error}.',
      many: 'NPS {nps} opiera się na {count} odpowiedziach: czytaj jako {nps} ± {error}.',
      other: 'NPS {nps} opiera się na {count} odpowiedzi: czytaj jako {nps} ± {error}.',
    },
  },
} as const satisfies Record<string, Phrase>;
