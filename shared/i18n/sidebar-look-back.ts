import type { Hindcast } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** How right the forecast would have been last time. Orders are days with an order. */
export const LOOK_BACK = {
  title: {
    en: 'How right were we last time',
    'pt-BR': 'Quanto acertamos da última vez',
    pl: 'Jak trafna była ostatnia prognoza',
  },
  expected: {
    en: {
      one: 'On {from} we would have expected about {count} order by {until} ({low} to {high}). {came} came.',
      other:
        'On {from} we would have expected about {count} orders by {until} ({low} to {high}). {came} came.',
    },
    'pt-BR': {
      one: 'Em {from}, esperaríamos cerca de {count} pedido até {until} (de {low} a {high}). Total real: {came}.',
      other:
        'Em {from}, esperaríamos cerca de {count} pedidos até {until} (de {low} a {high}). Total real: {came}.',
    },
    pl: {
      one: 'Dnia {from} spodziewalibyśmy się do {until} około {count} zamówienia (od {low} do {high}). Przyszło ich {came}.',
      few: 'Dnia {from} spodziewalibyśmy się do {until} około {count} zamówień (od {low} do {high}). Przyszło ich {came}.',
      many: 'Dnia {from} spodziewalibyśmy się do {until} około {count} zamówień (od {low} do {high}). Przyszło ich {came}.',
      other:
        'Dnia {from} spodziewalibyśmy się do {until} około {count} zamówienia (od {low} do {high}). Przyszło ich {came}.',
    },
  },
  within: {
    en: 'That is inside the range.',
    'pt-BR': 'Está dentro da faixa.',
    pl: 'To mieści się w zakresie.',
  },
  above: {
    en: 'That is more than the range allowed for: read our totals as cautious.',
    'pt-BR': 'É mais do que a faixa previa: leia nossos totais como cautelosos.',
    pl: 'To więcej, niż dopuszczał zakres: nasze sumy są raczej ostrożne.',
  },
  below: {
    en: 'That is fewer than the range allowed for: read our totals as hopeful.',
    'pt-BR': 'É menos do que a faixa previa: leia nossos totais como otimistas.',
    pl: 'To mniej, niż dopuszczał zakres: nasze sumy są raczej zbyt śmiałe.',
  },
  ranges: {
    en: {
      one: 'Of {count} customer, {held} ordered within the range given for each; the aim was {promised}.',
      other: 'Of {count} customers, {held} ordered within the range given for each; the aim was {promised}.',
    },
    'pt-BR': {
      one: 'De {count} cliente, {held} ficaram na faixa dada a cada um; a meta era {promised}.',
      other: 'De {count} clientes, {held} ficaram na faixa dada a cada um; a meta era {promised}.',
    },
    pl: {
      one: 'Spośród {count} klienta {held} zmieściło się we własnym zakresie; celem było {promised}.',
      few: 'Spośród {count} klientów {held} zmieściło się we własnym zakresie; celem było {promised}.',
      many: 'Spośród {count} klientów {held} zmieściło się we własnym zakresie; celem było {promised}.',
      other: 'Spośród {count} klienta {held} zmieściło się we własnym zakresie; celem było {promised}.',
    },
  },
  bought: {
    en: {
      one: '{bought} of {count} customer ordered, about {expected} expected.',
      other: '{bought} of {count} customers ordered, about {expected} expected.',
    },
    'pt-BR': {
      one: '{bought} de {count} cliente compraram; o esperado era cerca de {expected}.',
      other: '{bought} de {count} clientes compraram; o esperado era cerca de {expected}.',
    },
    pl: {
      one: 'zamówiło {bought} z {count} klienta, oczekiwano około {expected}.',
      few: 'zamówiło {bought} z {count} klientów, oczekiwano około {expected}.',
      many: 'zamówiło {bought} z {count} klientów, oczekiwano około {expected}.',
      other: 'zamówiło {bought} z {count} klienta, oczekiwano około {expected}.',
    },
  },
  part: {
    en: {
      one: 'Counted on {part} of {count} customer, evenly chosen.',
      other: 'Counted on {part} of {count} customers, evenly chosen.',
    },
    'pt-BR': {
      one: 'Contado em {part} de {count} cliente, escolhidos por igual.',
      other: 'Contado em {part} de {count} clientes, escolhidos por igual.',
    },
    pl: {
      one: 'Policzone na {part} z {count} klienta, wybranych równomiernie.',
      few: 'Policzone na {part} z {count} klientów, wybranych równomiernie.',
      many: 'Policzone na {part} z {count} klientów, wybranych równomiernie.',
      other: 'Policzone na {part} z {count} klienta, wybranych równomiernie.',
    },
  },
  honest: {
    en: 'For this look back the forecast knew only what was known on that day.',
    'pt-BR': 'Neste teste, a previsão só conhecia o que se sabia naquele dia.',
    pl: 'W tej próbie prognoza znała tylko to, co było wiadomo tamtego dnia.',
  },
} as const satisfies Record<string, Phrase>;

/** What was said of customers before it was seen whether they order again. */
export const CHANCE: Readonly<Record<Hindcast['buyers'][number]['chance'], Phrase>> = {
  likely: {
    en: 'Another order likely',
    'pt-BR': 'Nova compra provável',
    pl: 'Kolejne zamówienie prawdopodobne',
  },
  open: {
    en: 'Could go either way',
    'pt-BR': 'Podia ir para um lado ou outro',
    pl: 'Mogło być różnie',
  },
  unlikely: {
    en: 'Another order unlikely',
    'pt-BR': 'Nova compra improvável',
    pl: 'Kolejne zamówienie mało prawdopodobne',
  },
};
