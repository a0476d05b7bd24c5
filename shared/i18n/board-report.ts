import type { Phrase } from './phrase.ts';

/** The portfolio on one page, for people who decide and have five minutes. */
export const BOARD = {
  title: {
    en: 'Our customers on one page',
    'pt-BR': 'Nossos clientes em uma página',
    pl: 'Nasi klienci na jednej stronie',
  },
  asOf: { en: 'As of {date}', 'pt-BR': 'Em {date}', pl: 'Stan na {date}' },
  print: {
    en: 'Print or save as PDF',
    'pt-BR': 'Imprimir ou salvar em PDF',
    pl: 'Drukuj lub zapisz jako PDF',
  },
  sales: { en: 'Sales, 12 months', 'pt-BR': 'Vendas, 12 meses', pl: 'Sprzedaż, 12 mies.' },
  change: {
    en: '{change} on the year before',
    'pt-BR': '{change} sobre o ano anterior',
    pl: '{change} rok do roku',
  },
  map: { en: 'Where the money is', 'pt-BR': 'Onde está o dinheiro', pl: 'Gdzie są pieniądze' },
  leaves: { en: 'Leaves soon', 'pt-BR': 'Sai logo', pl: 'Wkrótce odejdzie' },
  stays: { en: 'Stays', 'pt-BR': 'Fica', pl: 'Zostaje' },
  earnsWell: { en: 'Earns well', 'pt-BR': 'Rende bem', pl: 'Dużo zarabiamy' },
  earnsLittle: { en: 'Earns little', 'pt-BR': 'Rende pouco', pl: 'Mało zarabiamy' },
  profit: { en: '{money} profit a year', 'pt-BR': '{money} de lucro por ano', pl: '{money} zysku rocznie' },
  toCome: { en: '{money} still to come', 'pt-BR': '{money} ainda por vir', pl: '{money} przed nami' },
  bridge: {
    en: 'What happened to sales',
    'pt-BR': 'O que aconteceu com as vendas',
    pl: 'Co stało się ze sprzedażą',
  },
  concentration: { en: 'Who brings the profit', 'pt-BR': 'Quem traz o lucro', pl: 'Kto daje zysk' },
  nobodyMoved: {
    en: 'Nobody has changed quadrant since last time.',
    'pt-BR': 'Ninguém mudou de quadrante desde a última vez.',
    pl: 'Od ostatniego razu nikt nie zmienił kwadrantu.',
  },
  toDo: { en: 'What to do now', 'pt-BR': 'O que fazer agora', pl: 'Co zrobić teraz' },
  nothingToDo: { en: 'Nothing is due.', 'pt-BR': 'Nada pendente.', pl: 'Nic nie czeka.' },
  againstNothing: {
    en: 'Money against doing nothing.',
    'pt-BR': 'Valores em comparação com não fazer nada.',
    pl: 'Kwoty w porównaniu z niezrobieniem niczego.',
  },
  moreToDo: {
    en: { one: '{count} more task waits.', other: '{count} more tasks wait.' },
    'pt-BR': { one: 'Mais {count} tarefa espera.', other: 'Mais {count} tarefas esperam.' },
    pl: {
      one: 'Czeka jeszcze {count} zadanie.',
      few: 'Czekają jeszcze {count} zadania.',
      many: 'Czeka jeszcze {count} zadań.',
      other: 'Czeka jeszcze {count} zadania.',
    },
  },
  howSure: { en: 'How sure this is', 'pt-BR': 'Qual é a certeza', pl: 'Na ile to pewne' },
  labels: {
    en: 'A customer’s quadrant is right with a probability of {share} on average.',
    'pt-BR': 'O quadrante de um cliente está certo com probabilidade média de {share}.',
    pl: 'Kwadrant klienta jest trafny średnio z prawdopodobieństwem {share}.',
  },
  madeBy: {
    en: 'Worked out by Loyalty Quadrant from your own orders. Quadrants after Reinartz & Kumar.',
    'pt-BR':
      'Calculado pelo Loyalty Quadrant a partir dos seus próprios pedidos. Quadrantes segundo Reinartz e Kumar.',
    pl: 'Obliczone przez Loyalty Quadrant na podstawie Waszych zamówień. Kwadranty według Reinartza i Kumara.',
  },
} as const satisfies Record<string, Phrase>;
