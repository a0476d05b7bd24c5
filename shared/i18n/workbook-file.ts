import type { Locale } from '#shared/contracts';
import { ASSUMPTION } from './cleaning-assumptions.ts';
import { formatDate } from './format.ts';
import { type Phrase, say } from './phrase.ts';

/** The two sheets of a workbook that is written without Google; a name may have at most 31 characters. */
export const WORKBOOK_SHEET = {
  customers: { en: 'Customers', 'pt-BR': 'Clientes', pl: 'Klienci' },
  portfolio: { en: 'Portfolio', 'pt-BR': 'Carteira', pl: 'Portfel' },
} as const satisfies Record<string, Phrase>;

/** Headers of what tells customers apart; our own columns beside them have theirs in `COLUMN_HEADER`. */
export const CUSTOMER_HEADER = {
  customerId: { en: 'Customer ID', 'pt-BR': 'Código do cliente', pl: 'Kod klienta' },
  name: { en: 'Customer', 'pt-BR': 'Cliente', pl: 'Klient' },
} as const satisfies Record<string, Phrase>;

/** Titles and headers of the portfolio's sheet. */
export const PORTFOLIO_SHEET = {
  title: { en: 'Portfolio on {date}', 'pt-BR': 'Carteira em {date}', pl: 'Portfel na dzień {date}' },
  writtenBy: {
    en: 'Written by Loyalty Quadrant',
    'pt-BR': 'Escrito pelo Loyalty Quadrant',
    pl: 'Zapisane przez Loyalty Quadrant',
  },
  quadrants: { en: 'Quadrants', 'pt-BR': 'Quadrantes', pl: 'Kwadranty' },
  customers: { en: 'Customers', 'pt-BR': 'Clientes', pl: 'Klienci' },
  share: { en: 'Share', 'pt-BR': 'Participação', pl: 'Udział' },
  valueAhead: { en: 'Value ahead', 'pt-BR': 'Valor futuro', pl: 'Przyszła wartość' },
  withoutQuadrant: { en: 'Without a quadrant', 'pt-BR': 'Sem quadrante', pl: 'Bez kwadrantu' },
  total: { en: 'Total', 'pt-BR': 'Total', pl: 'Razem' },
  concentration: {
    en: 'Where the contribution comes from',
    'pt-BR': 'De onde vem a contribuição',
    pl: 'Skąd pochodzi wkład',
  },
  runningShare: { en: 'Running share', 'pt-BR': 'Acumulado', pl: 'Narastająco' },
  week: { en: "This week's work", 'pt-BR': 'O trabalho da semana', pl: 'Praca na ten tydzień' },
  hours: { en: 'Hours', 'pt-BR': 'Horas', pl: 'Godziny' },
  model: {
    en: 'How it was worked out',
    'pt-BR': 'Como chegamos a isso',
    pl: 'Jak to policzono',
  },
  warnings: { en: 'Read with care', 'pt-BR': 'Leia com cautela', pl: 'Czytaj ostrożnie' },
  read: {
    en: 'What was read, assumed and left out',
    'pt-BR': 'O que foi lido, presumido e deixado de fora',
    pl: 'Co wczytano, przyjęto i pominięto',
  },
} as const satisfies Record<string, Phrase>;

/** Sentences of the portfolio's sheet. */
export const PORTFOLIO_SENTENCE = {
  leaders: {
    en: {
      one: '{count} of {all} customers makes {share} of the positive contribution of {total}.',
      other: '{count} of {all} customers make {share} of the positive contribution of {total}.',
    },
    'pt-BR': {
      one: '{count} de {all} clientes gera {share} da contribuição positiva de {total}.',
      other: '{count} de {all} clientes geram {share} da contribuição positiva de {total}.',
    },
    pl: {
      one: '{count} z {all} klientów daje {share} dodatniego wkładu, który wynosi {total}.',
      few: '{count} z {all} klientów daje {share} dodatniego wkładu, który wynosi {total}.',
      many: '{count} z {all} klientów daje {share} dodatniego wkładu, który wynosi {total}.',
      other: '{count} z {all} klientów daje {share} dodatniego wkładu, który wynosi {total}.',
    },
  },
  nobodyContributes: {
    en: 'No customer brings more than it costs.',
    'pt-BR': 'Nenhum cliente rende mais do que custa.',
    pl: 'Żaden klient nie daje więcej, niż kosztuje.',
  },
  losses: {
    en: {
      one: '{count} customer costs more than it brings: {total} a year.',
      other: '{count} customers cost more than they bring: {total} a year.',
    },
    'pt-BR': {
      one: '{count} cliente custa mais do que rende: {total} por ano.',
      other: '{count} clientes custam mais do que rendem: {total} por ano.',
    },
    pl: {
      one: '{count} klient kosztuje więcej, niż przynosi: {total} rocznie.',
      few: '{count} klientów kosztuje więcej, niż przynosi: {total} rocznie.',
      many: '{count} klientów kosztuje więcej, niż przynosi: {total} rocznie.',
      other: '{count} klienta kosztuje więcej, niż przynosi: {total} rocznie.',
    },
  },
  andMoreCustomers: {
    en: { one: '… and {count} more customer', other: '… and {count} more customers' },
    'pt-BR': { one: '… e mais {count} cliente', other: '… e mais {count} clientes' },
    pl: {
      one: '… i jeszcze {count} klient',
      few: '… i jeszcze {count} klientów',
      many: '… i jeszcze {count} klientów',
      other: '… i jeszcze {count} klienta',
    },
  },
  planned: {
    en: {
      one: '{count} task, {hours} hours of work. Can wait: {left}.',
      other: '{count} tasks, {hours} hours of work. Can wait: {left}.',
    },
    'pt-BR': {
      one: '{count} tarefa, {hours} h de trabalho. Ficam para depois: {left}.',
      other: '{count} tarefas, {hours} h de trabalho. Ficam para depois: {left}.',
    },
    pl: {
      one: '{count} zadanie, {hours} godz. pracy. Może poczekać: {left}.',
      few: '{count} zadania, {hours} godz. pracy. Może poczekać: {left}.',
      many: '{count} zadań, {hours} godz. pracy. Może poczekać: {left}.',
      other: '{count} zadania, {hours} godz. pracy. Może poczekać: {left}.',
    },
  },
  axes: {
    en: 'Long-term means active for at least {share} of the next {count} days; profitable means {threshold} a year or more.',
    'pt-BR':
      'Duradouro é quem fica ativo por pelo menos {share} dos próximos {count} dias; rentável é quem rende {threshold} ou mais por ano.',
    pl: 'Długotrwały to aktywny przez co najmniej {share} z najbliższych {count} dni; rentowny to taki, który daje co najmniej {threshold} rocznie.',
  },
  rowsUsed: {
    en: { one: '{count} row of {entity} was used.', other: '{count} rows of {entity} were used.' },
    'pt-BR': {
      one: '{count} linha usada ({entity}).',
      other: '{count} linhas usadas ({entity}).',
    },
    pl: {
      one: 'Wykorzystano {count} wiersz ({entity}).',
      few: 'Wykorzystano {count} wiersze ({entity}).',
      many: 'Wykorzystano {count} wierszy ({entity}).',
      other: 'Wykorzystano {count} wiersza ({entity}).',
    },
  },
  andMoreRows: {
    en: { one: '… and {count} more row.', other: '… and {count} more rows.' },
    'pt-BR': { one: '… e mais {count} linha.', other: '… e mais {count} linhas.' },
    pl: {
      one: '… i jeszcze {count} wiersz.',
      few: '… i jeszcze {count} wiersze.',
      many: '… i jeszcze {count} wierszy.',
      other: '… i jeszcze {count} wiersza.',
    },
  },
} as const satisfies Record<string, Phrase>;

/** What a run without Google assumes beside the reading of its files. */
const RUN_ASSUMPTION: Readonly<Record<string, Phrase>> = {
  currency_assumed: {
    en: 'No settings name a currency: {value} was taken.',
    'pt-BR': 'Nenhuma configuração indica a moeda: foi usado {value}.',
    pl: 'W ustawieniach nie podano waluty: przyjęto {value}.',
  },
  as_of_newest_order: {
    en: 'The newest order is old, so customers are seen as they were on {value}.',
    'pt-BR': 'O pedido mais novo é antigo: os clientes são vistos como estavam em {value}.',
    pl: 'Najnowsze zamówienie jest dawne: klientów pokazano według stanu na {value}.',
  },
};

/** The code whose value is a day. */
const OF_A_DAY = 'as_of_newest_order';

const EVERY_ASSUMPTION: Readonly<Record<string, Phrase>> = { ...ASSUMPTION, ...RUN_ASSUMPTION };

/** An assumption of a run, in words; a code without words of its own stands for itself. */
export function explainRunAssumption(
  { code, count = 0, value = '' }: { code: string; count?: number; value?: string },
  locale: Locale,
): string {
  const phrase = EVERY_ASSUMPTION[code];
  if (!phrase) return code;
  return say(phrase, locale, { count, value: code === OF_A_DAY ? formatDate(value, locale) : value });
}
