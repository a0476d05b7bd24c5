import type { ComplaintState, CustomerDetail } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The words of the sidebar's card: what about this customer? */
export const CARD = {
  chooseTitle: { en: 'Choose a customer', 'pt-BR': 'Escolha um cliente', pl: 'Wybierz klienta' },
  chooseText: {
    en: 'Select a row of your customer list, or a point of the map. The card appears here.',
    'pt-BR': 'Selecione uma linha da lista de clientes ou um ponto do mapa. A ficha aparece aqui.',
    pl: 'Zaznacz wiersz listy klientów albo punkt na mapie. Karta klienta pojawi się tutaj.',
  },
  unknownTitle: {
    en: 'No orders yet',
    'pt-BR': 'Ainda sem pedidos',
    pl: 'Jeszcze bez zamówień',
  },
  unknownText: {
    en: 'Nothing is known of “{id}” and nothing was guessed. Import its orders, and its card fills itself.',
    'pt-BR':
      'Nada se sabe de “{id}” e nada foi suposto. Importe os pedidos dele e a ficha se preenche sozinha.',
    pl: 'O „{id}” nic nie wiadomo i niczego nie zgadujemy. Zaimportuj jego zamówienia, a karta wypełni się sama.',
  },
  row: { en: 'row {row}', 'pt-BR': 'linha {row}', pl: 'wiersz {row}' },
  stillActive: { en: 'Still active', 'pt-BR': 'Ainda ativo', pl: 'Nadal aktywny' },
  ordersAgain: { en: 'Will order again', 'pt-BR': 'Compra de novo', pl: 'Zamówi ponownie' },
  nextOrder: { en: 'Next order', 'pt-BR': 'Próximo pedido', pl: 'Następne zamówienie' },
  about: { en: 'about {date}', 'pt-BR': 'por volta de {date}', pl: 'około {date}' },
  profit: {
    en: 'Profit, last active year',
    'pt-BR': 'Lucro, último ano ativo',
    pl: 'Zysk, ostatni aktywny rok',
  },
  toCome: { en: 'Value still to come', 'pt-BR': 'Valor ainda por vir', pl: 'Wartość jeszcze przed nami' },
  clv: { en: 'Lifetime value', 'pt-BR': 'Valor do cliente (CLV)', pl: 'Wartość klienta (CLV)' },
  clvTerm: {
    en: 'Customer lifetime value (CLV): what it has brought and is still expected to bring',
    'pt-BR': 'Valor do cliente ao longo da vida (CLV): o que já rendeu e o que ainda deve render',
    pl: 'Wartość życiowa klienta (CLV): co już przyniósł i co jeszcze powinien przynieść',
  },
  activeTerm: {
    en: 'P(alive), with what holds 90% of what is possible',
    'pt-BR': 'P(alive), com a faixa que cobre 90% do possível',
    pl: 'P(alive) z przedziałem, który obejmuje 90% możliwości',
  },
  early: {
    en: 'An early sign: too little history to call it lasting.',
    'pt-BR': 'Primeiro sinal: histórico curto demais para dizer que é duradouro.',
    pl: 'Wczesny sygnał: za krótka historia, by uznać to za trwałe.',
  },
  noQuadrant: { en: 'No quadrant', 'pt-BR': 'Sem quadrante', pl: 'Bez kwadrantu' },
  doTitle: { en: 'What to do', 'pt-BR': 'O que fazer', pl: 'Co zrobić' },
  by: { en: 'by {date}', 'pt-BR': 'até {date}', pl: 'do {date}' },
  againstNothing: {
    en: '{money} against doing nothing',
    'pt-BR': '{money} em relação a não fazer nada',
    pl: '{money} w porównaniu z niezrobieniem niczego',
  },
  noMoney: {
    en: 'No amount is promised for this.',
    'pt-BR': 'Nenhum valor é prometido por isto.',
    pl: 'Nie obiecujemy tu żadnej kwoty.',
  },
  how: { en: 'How to go about it', 'pt-BR': 'Como fazer', pl: 'Jak to zrobić' },
  formula: { en: 'What the money is made of', 'pt-BR': 'De onde vem o valor', pl: 'Skąd ta kwota' },
  assumed: { en: 'Assumed in it:', 'pt-BR': 'O que supomos:', pl: 'Założenia:' },
  alternatives: {
    en: { one: '{count} other action', other: '{count} other actions' },
    'pt-BR': { one: '{count} outra ação', other: '{count} outras ações' },
    pl: {
      one: '{count} inne działanie',
      few: '{count} inne działania',
      many: '{count} innych działań',
      other: '{count} innego działania',
    },
  },
  why: {
    en: 'Why this and not another',
    'pt-BR': 'Por que esta e não outra',
    pl: 'Dlaczego to, a nie co innego',
  },
  holds: { en: 'holds', 'pt-BR': 'vale', pl: 'spełnione' },
  holdsNot: { en: 'does not hold', 'pt-BR': 'não vale', pl: 'niespełnione' },
  change: {
    en: 'What would change the label',
    'pt-BR': 'O que mudaria o quadrante',
    pl: 'Co zmieni kwadrant',
  },
  curve: {
    en: 'Still active, over time',
    'pt-BR': 'Ainda ativo, ao longo do tempo',
    pl: 'Nadal aktywny, w czasie',
  },
  curveAndTimeline: {
    en: 'Still active, and sales by month',
    'pt-BR': 'Ainda ativo e vendas por mês',
    pl: 'Nadal aktywny i sprzedaż po miesiącach',
  },
  curveLabel: {
    en: 'Chance of being still active since {from}: at its lowest {low} on {lowDate}, today {now}.',
    'pt-BR': 'Chance de ainda estar ativo desde {from}: no ponto mais baixo {low}, em {lowDate}; hoje {now}.',
    pl: 'Szansa, że klient jest nadal aktywny, od {from}: najniższa {low} ({lowDate}), dziś {now}.',
  },
  ifSilent: {
    en: 'Dashed: without a further order the chance is {share} on {date}.',
    'pt-BR': 'Tracejado: sem novo pedido, a chance em {date} é de {share}.',
    pl: 'Linia przerywana: bez kolejnego zamówienia szansa wyniesie {share} ({date}).',
  },
  ifNotRenewed: {
    en: 'Dashed: unless the contract is renewed, the chance is {share} on {date}.',
    'pt-BR': 'Tracejado: sem renovação do contrato, a chance em {date} é de {share}.',
    pl: 'Linia przerywana: bez odnowienia umowy szansa wyniesie {share} ({date}).',
  },
  turning: {
    en: '◇ {date}: without an order before then, the label changes.',
    'pt-BR': '◇ {date}: sem pedido antes disso, o quadrante muda.',
    pl: '◇ {date}: bez zamówienia przed tym dniem zmieni się kwadrant.',
  },
  today: { en: 'today', 'pt-BR': 'hoje', pl: 'dziś' },
  timeline: { en: 'Sales by month', 'pt-BR': 'Vendas por mês', pl: 'Sprzedaż po miesiącach' },
  timelineLabel: {
    en: {
      one: '{count} month with orders, from {from} to {to}. The most in one month: {money}.',
      other: '{count} months with orders, from {from} to {to}. The most in one month: {money}.',
    },
    'pt-BR': {
      one: '{count} mês com pedidos, de {from} a {to}. Maior mês: {money}.',
      other: '{count} meses com pedidos, de {from} a {to}. Maior mês: {money}.',
    },
    pl: {
      one: '{count} miesiąc z zamówieniami, od {from} do {to}. Najwięcej w jednym miesiącu: {money}.',
      few: '{count} miesiące z zamówieniami, od {from} do {to}. Najwięcej w jednym miesiącu: {money}.',
      many: '{count} miesięcy z zamówieniami, od {from} do {to}. Najwięcej w jednym miesiącu: {money}.',
      other: '{count} miesiąca z zamówieniami, od {from} do {to}. Najwięcej w jednym miesiącu: {money}.',
    },
  },
  known: { en: 'What is known', 'pt-BR': 'O que se sabe', pl: 'Co wiadomo' },
  deciding: { en: 'People who decide', 'pt-BR': 'Pessoas que decidem', pl: 'Osoby decydujące' },
  supporting: { en: 'People who support', 'pt-BR': 'Pessoas de apoio', pl: 'Osoby wspierające' },
  influencing: { en: 'People with influence', 'pt-BR': 'Pessoas influentes', pl: 'Osoby wpływowe' },
  recommend: { en: 'Would recommend us', 'pt-BR': 'Recomendaria', pl: 'Poleciłby nas' },
  ofTen: { en: '{score} of 10', 'pt-BR': '{score} de 10', pl: '{score} na 10' },
  complaint: { en: 'Complaint', 'pt-BR': 'Reclamação', pl: 'Reklamacja' },
  signs: { en: 'What it shows', 'pt-BR': 'O que ele mostra', pl: 'Co pokazuje' },
  warnings: { en: 'Take with care', 'pt-BR': 'Leia com cuidado', pl: 'Traktuj ostrożnie' },
} as const satisfies Record<string, Phrase>;

/** Where a complaint stands, as a value beside the word "complaint". */
export const COMPLAINT: Readonly<Record<ComplaintState, Phrase>> = {
  none: { en: 'none', 'pt-BR': 'nenhuma', pl: 'brak' },
  open: { en: 'open', 'pt-BR': 'aberta', pl: 'otwarta' },
  resolved_satisfied: { en: 'settled', 'pt-BR': 'resolvida a contento', pl: 'zakończona dobrze' },
  resolved_unsatisfied: { en: 'left unhappy', 'pt-BR': 'deixou insatisfeito', pl: 'zakończona źle' },
};

/** Why a line of the decision list gave the action, or did not. */
export const VERDICT: Readonly<Record<CustomerDetail['decision'][number]['verdict'], Phrase>> = {
  chosen: { en: 'chosen', 'pt-BR': 'escolhida', pl: 'wybrane' },
  not_met: { en: 'does not apply', 'pt-BR': 'não se aplica', pl: 'nie dotyczy' },
  blocked: { en: 'held back', 'pt-BR': 'contida', pl: 'wstrzymane' },
  costs_more: {
    en: 'costs more than it brings',
    'pt-BR': 'custa mais do que rende',
    pl: 'kosztuje więcej, niż da',
  },
  tried_enough: { en: 'tried often enough', 'pt-BR': 'já se tentou bastante', pl: 'próbowano już dość' },
};
