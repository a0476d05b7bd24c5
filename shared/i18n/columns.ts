import type { Lifecycle, TouchTier } from '#shared/contracts';
import type { Phrase } from './phrase.ts';
import type { ProgrammeColumn } from './programme-columns.ts';

/** Headers of the columns that segmenting can write. */
export const COLUMN_HEADER = {
  quadrant: { en: 'Quadrant', 'pt-BR': 'Quadrante', pl: 'Kwadrant' },
  confidence: { en: 'Confidence', 'pt-BR': 'Certeza', pl: 'Pewność' },
  lifecycle: { en: 'Lifecycle', 'pt-BR': 'Fase', pl: 'Etap' },
  clv: { en: 'CLV', 'pt-BR': 'CLV', pl: 'CLV' },
  contribution: {
    en: 'Contribution (last active year)',
    'pt-BR': 'Contribuição (último ano ativo)',
    pl: 'Wkład (ostatni aktywny rok)',
  },
  stillActive: { en: 'Still active', 'pt-BR': 'Ainda ativo', pl: 'Nadal aktywny' },
  nextOrder: { en: 'Next order', 'pt-BR': 'Próximo pedido', pl: 'Następne zamówienie' },
  touch: { en: 'Touch', 'pt-BR': 'Atendimento', pl: 'Opieka' },
  action: { en: 'Action', 'pt-BR': 'Ação', pl: 'Działanie' },
  moneyAtStake: { en: 'Money at stake', 'pt-BR': 'Valor em jogo', pl: 'Kwota w grze' },
  due: { en: 'Due', 'pt-BR': 'Prazo', pl: 'Termin' },
  why: { en: 'Why', 'pt-BR': 'Por quê', pl: 'Dlaczego' },
  alternative: { en: 'Alternative', 'pt-BR': 'Alternativa', pl: 'Alternatywa' },
  was: { en: 'Was', 'pt-BR': 'Antes', pl: 'Poprzednio' },
  updated: { en: 'Updated', 'pt-BR': 'Atualizado', pl: 'Zaktualizowano' },
} as const satisfies Record<string, Phrase>;
export type ScoreColumn = keyof typeof COLUMN_HEADER;

/** Every column that the add-on marks as its own. */
export type OwnColumn = ScoreColumn | ProgrammeColumn;

/** The note on each header: what the column says, and the term that the literature has for it. */
export const COLUMN_NOTE: Readonly<Record<ScoreColumn, Phrase>> = {
  quadrant: {
    en: 'How profitable the customer is, and whether it is expected to stay.',
    'pt-BR': 'Quanto o cliente rende e se deve ficar.',
    pl: 'Jak zyskowny jest klient i czy raczej zostanie.',
  },
  confidence: {
    en: 'How likely this quadrant is the right one.',
    'pt-BR': 'A chance de este ser o quadrante certo.',
    pl: 'Prawdopodobieństwo, że to właściwy kwadrant.',
  },
  lifecycle: {
    en: 'Where the customer stands: new, active, slipping, lapsed…',
    'pt-BR': 'Em que ponto o cliente está: novo, ativo, afastando-se, inativo…',
    pl: 'Na jakim etapie jest klient: nowy, aktywny, oddala się, utracony…',
  },
  clv: {
    en: 'Customer lifetime value: what it has brought, and what it is still expected to bring.',
    'pt-BR': 'Valor do cliente ao longo da vida (CLV): o que já rendeu e o que ainda deve render.',
    pl: 'Wartość życiowa klienta (CLV): co już przyniósł i co jeszcze powinien przynieść.',
  },
  contribution: {
    en: 'What it brought in its last active year, after the cost of goods and of serving it.',
    'pt-BR': 'Quanto rendeu no último ano ativo, descontados o custo do que comprou e o de atendê-lo.',
    pl: 'Ile przyniósł w ostatnim aktywnym roku, po odjęciu kosztu towaru i obsługi.',
  },
  stillActive: {
    en: 'How likely the customer has not left for good: P(alive).',
    'pt-BR': 'A chance de o cliente não ter ido embora de vez: P(alive).',
    pl: 'Prawdopodobieństwo, że klient nie odszedł na dobre: P(alive).',
  },
  nextOrder: {
    en: 'About when the next order is due, if the customer is still active.',
    'pt-BR': 'Por volta de quando deve vir o próximo pedido, se o cliente ainda estiver ativo.',
    pl: 'Mniej więcej kiedy należy się spodziewać zamówienia, jeśli klient jest nadal aktywny.',
  },
  touch: {
    en: 'How much attention its value pays for: personal (high touch), light (low touch) or digital (tech touch).',
    'pt-BR':
      'Quanta atenção o valor dele paga: pessoal (high touch), leve (low touch) ou digital (tech touch).',
    pl: 'Ile uwagi uzasadnia jego wartość: osobista (high touch), okresowa (low touch) lub zdalna (tech touch).',
  },
  action: {
    en: 'The one thing to do for this customer now.',
    'pt-BR': 'A única coisa a fazer agora por este cliente.',
    pl: 'Jedna rzecz, którą warto teraz zrobić dla tego klienta.',
  },
  moneyAtStake: {
    en: 'What the action is expected to bring, against doing nothing.',
    'pt-BR': 'O que a ação deve render, em relação a não fazer nada.',
    pl: 'Ile działanie powinno przynieść w porównaniu z niezrobieniem niczego.',
  },
  due: {
    en: 'The day by which to do it.',
    'pt-BR': 'Até que dia fazer.',
    pl: 'Do kiedy to zrobić.',
  },
  why: {
    en: 'Why this action.',
    'pt-BR': 'Por que esta ação.',
    pl: 'Dlaczego to działanie.',
  },
  alternative: {
    en: 'The next best thing to do, and what it is expected to bring.',
    'pt-BR': 'A segunda melhor ação e o que ela deve render.',
    pl: 'Drugie najlepsze działanie i ile powinno przynieść.',
  },
  was: {
    en: 'The quadrant before this one.',
    'pt-BR': 'O quadrante anterior.',
    pl: 'Poprzedni kwadrant.',
  },
  updated: {
    en: 'When the row was written.',
    'pt-BR': 'Quando a linha foi escrita.',
    pl: 'Kiedy zapisano wiersz.',
  },
};

/** Where a customer stands, as a cell says it. */
export const LIFECYCLE_NAME: Readonly<Record<Lifecycle, Phrase>> = {
  PROSPECT: { en: 'Prospect', 'pt-BR': 'Potencial', pl: 'Potencjalny' },
  NEW: { en: 'New', 'pt-BR': 'Novo', pl: 'Nowy' },
  ACTIVE: { en: 'Active', 'pt-BR': 'Ativo', pl: 'Aktywny' },
  SLIPPING: { en: 'Slipping', 'pt-BR': 'Afastando-se', pl: 'Oddala się' },
  LAPSED: { en: 'Lapsed', 'pt-BR': 'Inativo', pl: 'Utracony' },
  RENEWAL_WINDOW: { en: 'Renewal due', 'pt-BR': 'Renovação próxima', pl: 'Czas odnowienia' },
  NOTICE_GIVEN: { en: 'Notice given', 'pt-BR': 'Avisou que vai sair', pl: 'Wypowiedział umowę' },
  DATA_ERROR: { en: 'Check the data', 'pt-BR': 'Conferir os dados', pl: 'Sprawdź dane' },
};

/** How much attention a customer gets, as a cell says it. */
export const TOUCH_NAME: Readonly<Record<TouchTier, Phrase>> = {
  HIGH: { en: 'Personal', 'pt-BR': 'Pessoal', pl: 'Osobista' },
  LOW: { en: 'Light', 'pt-BR': 'Leve', pl: 'Okresowa' },
  TECH: { en: 'Digital', 'pt-BR': 'Digital', pl: 'Zdalna' },
};

/** What stands in the cells and notes of those columns beside names, numbers and dates. */
export const CELL = {
  noOrdersYet: { en: 'No orders yet', 'pt-BR': 'Ainda sem pedidos', pl: 'Jeszcze bez zamówień' },
  checkData: { en: 'Check the data', 'pt-BR': 'Conferir os dados', pl: 'Sprawdź dane' },
  early: {
    en: 'An early sign: too little history to call it lasting.',
    'pt-BR': 'Primeiro sinal: histórico curto demais para dizer que é duradouro.',
    pl: 'Wczesny sygnał: za krótka historia, by uznać to za trwałe.',
  },
  undoSheet: {
    en: 'Loyalty Quadrant keeps here what the last run overwrote, for “Restore previous values”. You may delete this sheet.',
    'pt-BR':
      'O Loyalty Quadrant guarda aqui o que a última execução substituiu, para “Restaurar valores anteriores”. Você pode excluir esta aba.',
    pl: 'Loyalty Quadrant przechowuje tu to, co nadpisało ostatnie uruchomienie, dla polecenia „Przywróć poprzednie wartości”. Tę kartę można usunąć.',
  },
  writtenBy: {
    en: 'Written by Loyalty Quadrant, {when}',
    'pt-BR': 'Escrito pelo Loyalty Quadrant, {when}',
    pl: 'Zapisane przez Loyalty Quadrant, {when}',
  },
} as const satisfies Record<string, Phrase>;
