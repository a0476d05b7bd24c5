import type { Phrase } from './phrase.ts';

/** What the page of portfolio and programmes says around its tabs. */
export const PLAN = {
  tabs: { en: 'Portfolio and programmes', 'pt-BR': 'Carteira e programas', pl: 'Portfel i programy' },
  importFirst: {
    en: 'It needs your orders first: the sidebar imports them in a minute or two.',
    'pt-BR': 'Antes, precisamos dos seus pedidos: o painel lateral os importa em um ou dois minutos.',
    pl: 'Najpierw potrzebne są zamówienia: panel boczny wczyta je w minutę lub dwie.',
  },
} as const satisfies Record<string, Phrase>;

/** The tabs of that page. */
export const PLAN_TAB_NAME = {
  portfolio: { en: 'Portfolio', 'pt-BR': 'Carteira', pl: 'Portfel' },
  programme: { en: 'Programme', 'pt-BR': 'Programa', pl: 'Program' },
  pilot: { en: 'Pilot', 'pt-BR': 'Piloto', pl: 'Pilotaż' },
  accounts: { en: 'Key accounts', 'pt-BR': 'Contas-chave', pl: 'Kluczowi klienci' },
} as const satisfies Record<string, Phrase>;

/** The question that each tab answers, and how. */
export const PLAN_TAB_ABOUT = {
  portfolio: {
    question: {
      en: 'How is the whole customer base doing?',
      'pt-BR': 'Como vai a base de clientes como um todo?',
      pl: 'Jak się ma cała baza klientów?',
    },
    about: {
      en: 'Who stays and who leaves, where the money comes from, what changed and why: with how sure each figure is.',
      'pt-BR':
        'Quem fica e quem sai, de onde vem o dinheiro, o que mudou e por quê, sempre com o grau de certeza de cada número.',
      pl: 'Kto zostaje, a kto odchodzi, skąd płyną pieniądze, co się zmieniło i dlaczego; przy każdej liczbie widać, na ile jest pewna.',
    },
  },
  programme: {
    question: {
      en: 'Which loyalty programme would earn you money, if any?',
      'pt-BR': 'Um programa de fidelidade traria lucro para você? Qual?',
      pl: 'Czy program lojalnościowy da zysk, a jeśli tak, to który?',
    },
    about: {
      en: 'What your own customers speak for and against, with simple rules and their price; and a trial run of a thousand possible futures before you spend anything.',
      'pt-BR':
        'O que os seus próprios clientes dizem a favor e contra, com regras simples e o preço delas; e um ensaio com mil futuros possíveis antes de você gastar qualquer coisa.',
      pl: 'Co w Twojej bazie klientów przemawia za i przeciw, z prostymi zasadami i ich ceną; do tego próba na tysiącu możliwych przyszłości, zanim cokolwiek wydasz.',
    },
  },
  pilot: {
    question: {
      en: 'Does it work? Try it small first.',
      'pt-BR': 'Funciona? Experimente primeiro em escala pequena.',
      pl: 'Czy to działa? Najpierw wypróbuj na małą skalę.',
    },
    about: {
      en: 'Two like groups, one treated and one left alone: how many customers and weeks it takes, who is in which group, and in the end whether it paid.',
      'pt-BR':
        'Dois grupos parecidos, um recebe a novidade e o outro não: quantos clientes e semanas são precisos, quem fica em qual grupo e, no fim, se valeu a pena.',
      pl: 'Dwie podobne grupy, jedna objęta pomysłem, druga nie: ilu klientów i tygodni potrzeba, kto jest w której grupie, a na końcu, czy to się opłaciło.',
    },
  },
  accounts: {
    question: {
      en: 'Which accounts deserve a person of their own?',
      'pt-BR': 'Quais contas merecem um gerente próprio?',
      pl: 'Którzy klienci zasługują na własnego opiekuna?',
    },
    about: {
      en: 'Where an account manager earns more than he or she costs, and whom you know at each key account, and whom you do not.',
      'pt-BR':
        'Onde um gerente de conta rende mais do que custa, e quem você conhece, ou ainda não conhece, em cada conta-chave.',
      pl: 'Gdzie opiekun klienta przynosi więcej, niż kosztuje, oraz kogo u kluczowych klientów już znasz, a kogo jeszcze nie.',
    },
  },
} as const satisfies Record<string, Record<string, Phrase>>;
