import type { PilotMeasure, PilotPower, PilotSubject } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

export const PILOT_SUBJECT: Readonly<Record<PilotSubject, Phrase>> = {
  benefit: { en: 'A benefit', 'pt-BR': 'Um benefício', pl: 'Korzyść dla klienta' },
  action: { en: 'A way to act', 'pt-BR': 'Uma ação', pl: 'Działanie' },
  manager: { en: 'An account manager', 'pt-BR': 'Um gerente de conta', pl: 'Opiekun klienta' },
  programme: { en: 'A loyalty programme', 'pt-BR': 'Um programa de fidelidade', pl: 'Program lojalnościowy' },
};

export const PILOT_MEASURE: Readonly<Record<PilotMeasure, Phrase>> = {
  contribution: {
    en: 'Profit, after what it costs',
    'pt-BR': 'Lucro, já descontado o custo',
    pl: 'Zysk po odjęciu kosztów',
  },
  sales: { en: 'Sales', 'pt-BR': 'Vendas', pl: 'Sprzedaż' },
  bought: {
    en: 'How many buy at all',
    'pt-BR': 'Quantos clientes compram',
    pl: 'Ilu klientów w ogóle kupi',
  },
};

/** The form in which a pilot is drawn up. */
export const PILOT_FORM = {
  begin: { en: 'New pilot', 'pt-BR': 'Novo piloto', pl: 'Nowy pilotaż' },
  name: { en: 'What do you want to try?', 'pt-BR': 'O que você quer testar?', pl: 'Co chcesz wypróbować?' },
  nameExample: {
    en: 'Free delivery',
    'pt-BR': 'Frete grátis',
    pl: 'Darmowa dostawa',
  },
  subject: { en: 'What is it?', 'pt-BR': 'O que é?', pl: 'Co to jest?' },
  measure: {
    en: 'What decides whether it works?',
    'pt-BR': 'O que decide se funciona?',
    pl: 'Co rozstrzyga, czy działa?',
  },
  quadrants: { en: 'Which customers?', 'pt-BR': 'Quais clientes?', pl: 'Którzy klienci?' },
  minValue: {
    en: 'Worth at least, in {currency}',
    'pt-BR': 'Que valem ao menos, em {currency}',
    pl: 'Warci co najmniej, w {currency}',
  },
  minValueHint: {
    en: 'What the customer is expected to bring while it stays. 0 takes everybody.',
    'pt-BR': 'O que se espera que o cliente traga enquanto ficar. 0 inclui todos.',
    pl: 'Ile klient ma przynieść, dopóki zostaje. 0 obejmuje wszystkich.',
  },
  start: { en: 'First day', 'pt-BR': 'Primeiro dia', pl: 'Pierwszy dzień' },
  length: { en: 'How long?', 'pt-BR': 'Por quanto tempo?', pl: 'Jak długo?' },
  months: {
    en: { one: '{count} month', other: '{count} months' },
    'pt-BR': { one: '{count} mês', other: '{count} meses' },
    pl: {
      one: '{count} miesiąc',
      few: '{count} miesiące',
      many: '{count} miesięcy',
      other: '{count} miesiąca',
    },
  },
  pairs: { en: 'At most so many pairs', 'pt-BR': 'No máximo quantos pares', pl: 'Najwyżej tyle par' },
  pairsHint: {
    en: 'Two customers alike make a pair: one gets it, the other does not.',
    'pt-BR': 'Dois clientes parecidos formam um par: um recebe, o outro não.',
    pl: 'Dwóch podobnych klientów tworzy parę: jeden to dostaje, drugi nie.',
  },
  draw: { en: 'Draw lots and start', 'pt-BR': 'Sortear e começar', pl: 'Losuj i zacznij' },
  cancel: { en: 'Back to the pilots', 'pt-BR': 'Voltar aos pilotos', pl: 'Wróć do pilotaży' },
  working: { en: 'Drawing lots…', 'pt-BR': 'Sorteando…', pl: 'Losowanie…' },
  nameMissing: {
    en: 'Say in a few words what you try.',
    'pt-BR': 'Diga em poucas palavras o que você vai testar.',
    pl: 'Napisz w kilku słowach, co wypróbujesz.',
  },
  quadrantMissing: {
    en: 'Choose at least one group of customers.',
    'pt-BR': 'Escolha ao menos um grupo de clientes.',
    pl: 'Wybierz przynajmniej jedną grupę klientów.',
  },
  notWhole: {
    en: 'Enter a whole number from {least} to {most}.',
    'pt-BR': 'Digite um número inteiro de {least} a {most}.',
    pl: 'Wpisz liczbę całkowitą od {least} do {most}.',
  },
  notMoney: {
    en: 'Enter an amount, 0 or more.',
    'pt-BR': 'Digite um valor a partir de 0.',
    pl: 'Wpisz kwotę, 0 lub więcej.',
  },
  notDay: {
    en: 'Choose a day from today on, at most {days} days ahead: lots are drawn before anything begins.',
    'pt-BR':
      'Escolha um dia a partir de hoje, no máximo {days} dias à frente: o sorteio vem antes do início.',
    pl: 'Wybierz dzień od dziś, najwyżej {days} dni naprzód: losowanie odbywa się przed startem.',
  },
} as const satisfies Record<string, Phrase>;

/** What such a pilot could tell, said before anything is begun. */
export const PILOT_POWER = {
  title: { en: 'What it can tell', 'pt-BR': 'O que ele consegue mostrar', pl: 'Co pokaże' },
  asking: { en: 'Working it out…', 'pt-BR': 'Calculando…', pl: 'Obliczanie…' },
  money: {
    en: 'With {pairs} it sees, four times in five, a difference from {share} on: {money} per customer.',
    'pt-BR':
      'Com {pairs}, ele percebe em quatro de cada cinco vezes uma diferença a partir de {share}: {money} por cliente.',
    pl: 'Mając {pairs}, w czterech na pięć przypadków zauważy różnicę od {share}: {money} na klienta.',
  },
  rate: {
    en: 'About {usual} buy anyway. With {pairs} it sees, four times in five, a difference from {points} percentage points on.',
    'pt-BR':
      'Cerca de {usual} compram de qualquer forma. Com {pairs}, ele percebe em quatro de cada cinco vezes uma diferença a partir de {points} pontos percentuais.',
    pl: 'Około {usual} kupuje i tak. Mając {pairs}, w czterech na pięć przypadków zauważy różnicę od {points} punktów procentowych.',
  },
  blind: {
    en: 'With {pairs} it would miss even a huge difference.',
    'pt-BR': 'Com {pairs}, ele deixaria passar até uma diferença enorme.',
    pl: 'Mając {pairs}, przeoczy nawet ogromną różnicę.',
  },
  pairs: {
    en: { one: '{count} pair', other: '{count} pairs' },
    'pt-BR': { one: '{count} par', other: '{count} pares' },
    pl: { one: '{count} parę', few: '{count} pary', many: '{count} par', other: '{count} pary' },
  },
  moreMoney: {
    en: 'For a difference of 15% it takes about {pairs}.',
    'pt-BR': 'Para uma diferença de 15% são precisos cerca de {pairs}.',
    pl: 'Do różnicy 15% potrzeba około {pairs}.',
  },
  morePoints: {
    en: 'For 15 percentage points it takes about {pairs}.',
    'pt-BR': 'Para 15 pontos percentuais são precisos cerca de {pairs}.',
    pl: 'Do 15 punktów procentowych potrzeba około {pairs}.',
  },
  fewerThanFour: {
    en: {
      one: 'Only {count} customer can take part, and it takes four pairs at least. Choose more groups, or a lower value.',
      other:
        'Only {count} customers can take part, and it takes four pairs of customers alike at least. Choose more groups, or a lower value.',
    },
    'pt-BR': {
      one: 'Só {count} cliente pode participar, e são precisos ao menos quatro pares. Escolha mais grupos ou um valor menor.',
      other:
        'Só {count} clientes podem participar, e são precisos ao menos quatro pares de clientes parecidos. Escolha mais grupos ou um valor menor.',
    },
    pl: {
      one: 'Udział może wziąć tylko {count} klient, a potrzeba co najmniej czterech par. Wybierz więcej grup lub niższą wartość.',
      few: 'Udział mogą wziąć tylko {count} klienci, a potrzeba co najmniej czterech par podobnych klientów. Wybierz więcej grup lub niższą wartość.',
      many: 'Udział może wziąć tylko {count} klientów, a potrzeba co najmniej czterech par podobnych klientów. Wybierz więcej grup lub niższą wartość.',
      other:
        'Udział może wziąć tylko {count} klienta, a potrzeba co najmniej czterech par podobnych klientów. Wybierz więcej grup lub niższą wartość.',
    },
  },
  tryMoney: {
    en: 'Let sales or profit decide instead: money tells more than a yes or no.',
    'pt-BR': 'Deixe as vendas ou o lucro decidirem: o dinheiro diz mais do que um sim ou não.',
    pl: 'Niech rozstrzyga sprzedaż lub zysk: pieniądze mówią więcej niż tak lub nie.',
  },
  tryMore: {
    en: 'Make it longer, choose more groups of customers, or allow more pairs.',
    'pt-BR': 'Aumente o prazo, escolha mais grupos de clientes ou permita mais pares.',
    pl: 'Wydłuż go, wybierz więcej grup klientów albo dopuść więcej par.',
  },
  leftOut: {
    en: { one: '{count} customer does not take part', other: '{count} customers do not take part' },
    'pt-BR': { one: '{count} cliente não participa', other: '{count} clientes não participam' },
    pl: {
      one: '{count} klient nie bierze udziału',
      few: '{count} klienci nie biorą udziału',
      many: '{count} klientów nie bierze udziału',
      other: '{count} klienta nie bierze udziału',
    },
  },
} as const satisfies Record<string, Phrase>;

export const PILOT_POWER_VERDICT: Readonly<Record<PilotPower['verdict'], Phrase>> = {
  fine: {
    en: '✓ Enough customers for this question.',
    'pt-BR': '✓ Há clientes suficientes para esta pergunta.',
    pl: '✓ Klientów wystarczy do tego pytania.',
  },
  coarse: {
    en: '△ Only a strong effect would show.',
    'pt-BR': '△ Só um efeito forte apareceria.',
    pl: '△ Widoczny byłby tylko silny efekt.',
  },
  too_small: {
    en: '✕ Too few customers for this question: do not expect an answer.',
    'pt-BR': '✕ Clientes de menos para esta pergunta: não espere uma resposta.',
    pl: '✕ Za mało klientów na to pytanie: nie licz na odpowiedź.',
  },
};

/** Why customers do not take part; the number stands before. */
export const PILOT_LEFT_OUT = {
  otherQuadrant: { en: 'of other groups', 'pt-BR': 'de outros grupos', pl: 'z innych grup' },
  belowMinValue: { en: 'worth less', 'pt-BR': 'de menor valor', pl: 'o niższej wartości' },
  inAnotherPilot: { en: 'in another pilot', 'pt-BR': 'em outro piloto', pl: 'w innym pilotażu' },
  openComplaint: {
    en: 'with an open complaint: settle that first',
    'pt-BR': 'com reclamação aberta: resolva antes',
    pl: 'z otwartą reklamacją: najpierw ją rozwiąż',
  },
  leaving: {
    en: 'gave notice, or have no order yet',
    'pt-BR': 'deram aviso de saída ou ainda não compraram',
    pl: 'złożyli wypowiedzenie albo jeszcze nic nie kupili',
  },
  nothingBefore: {
    en: 'brought nothing in the last year: nothing to compare with',
    'pt-BR': 'não trouxeram nada no último ano: não há com o que comparar',
    pl: 'nic nie przynieśli w ostatnim roku: nie ma z czym porównać',
  },
  notNeeded: {
    en: 'without a partner, or not needed',
    'pt-BR': 'sem par, ou não necessários',
    pl: 'bez pary lub niepotrzebni',
  },
} as const satisfies Record<string, Phrase>;
