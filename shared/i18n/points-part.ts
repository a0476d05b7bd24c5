import type { Phrase } from './phrase.ts';

/** The words of the points' part of the plan. */
export const POINTS_PART = {
  title: { en: 'Points and tiers', 'pt-BR': 'Pontos e níveis', pl: 'Punkty i poziomy' },
  about: {
    en: 'Customers collect points for what they buy. They are worked out of the orders you import, returns included: nobody keeps a list by hand.',
    'pt-BR':
      'Os clientes juntam pontos com o que compram. Eles saem dos pedidos que você importa, devoluções incluídas: ninguém mantém lista à mão.',
    pl: 'Klienci zbierają punkty za zakupy. Wyliczamy je z importowanych zamówień, razem ze zwrotami: nikt nie prowadzi listy ręcznie.',
  },
  setUp: { en: 'Set up points', 'pt-BR': 'Criar pontos', pl: 'Ustaw punkty' },
  change: { en: 'Change the rules', 'pt-BR': 'Mudar as regras', pl: 'Zmień zasady' },
  save: { en: 'Keep these rules', 'pt-BR': 'Guardar estas regras', pl: 'Zapisz te zasady' },
  cancel: { en: 'Leave them as they are', 'pt-BR': 'Deixar como estão', pl: 'Zostaw bez zmian' },
  saved: {
    en: 'The rules are kept. Balances follow them from the first order on.',
    'pt-BR': 'As regras foram guardadas. Os saldos as seguem desde o primeiro pedido.',
    pl: 'Zasady zapisane. Salda liczone są według nich od pierwszego zamówienia.',
  },
  startsOn: {
    en: 'Orders count from',
    'pt-BR': 'Os pedidos contam a partir de',
    pl: 'Zamówienia liczą się od',
  },
  members: { en: 'Who takes part', 'pt-BR': 'Quem participa', pl: 'Kto bierze udział' },
  everyone: { en: 'Every customer', 'pt-BR': 'Todos os clientes', pl: 'Każdy klient' },
  joined: {
    en: 'Only who joined (tab “{tab}”)',
    'pt-BR': 'Só quem aderiu (aba “{tab}”)',
    pl: 'Tylko kto przystąpił (karta „{tab}”)',
  },
  earning: {
    en: 'How points are earned',
    'pt-BR': 'Como se ganham pontos',
    pl: 'Za co są punkty',
  },
  points: { en: 'Points', 'pt-BR': 'Pontos', pl: 'Punkty' },
  per: { en: 'for each full', 'pt-BR': 'a cada', pl: 'za każde pełne' },
  welcome: {
    en: 'Extra points for the first order',
    'pt-BR': 'Pontos extras no primeiro pedido',
    pl: 'Dodatkowe punkty za pierwsze zamówienie',
  },
  noneHint: { en: 'Empty for none.', 'pt-BR': 'Vazio: nenhum.', pl: 'Puste: brak.' },
  category: {
    en: 'Extra points for one kind of product',
    'pt-BR': 'Pontos extras por um tipo de produto',
    pl: 'Dodatkowe punkty za jeden rodzaj towaru',
  },
  categoryName: {
    en: 'Kind of product, as in your orders',
    'pt-BR': 'Tipo de produto, como nos pedidos',
    pl: 'Rodzaj towaru, jak w zamówieniach',
  },
  categoryHint: {
    en: 'Credited on 31 December for the whole year. Empty for none.',
    'pt-BR': 'Creditados em 31 de dezembro, pelo ano todo. Vazio: nenhum.',
    pl: 'Doliczane 31 grudnia za cały rok. Puste: brak.',
  },
  rounding: {
    en: 'Amounts between two points',
    'pt-BR': 'Valores entre dois pontos',
    pl: 'Kwoty między punktami',
  },
  down: { en: 'Round down', 'pt-BR': 'Arredondar para baixo', pl: 'Zaokrąglaj w dół' },
  nearest: {
    en: 'Round to the nearest point',
    'pt-BR': 'Arredondar para o mais próximo',
    pl: 'Zaokrąglaj do najbliższego punktu',
  },
  expires: {
    en: 'Months before points expire',
    'pt-BR': 'Meses até os pontos expirarem',
    pl: 'Po ilu miesiącach punkty wygasają',
  },
  expiresHint: {
    en: 'The oldest are used first. Empty: they never expire.',
    'pt-BR': 'Os mais antigos são usados primeiro. Vazio: nunca expiram.',
    pl: 'Najstarsze są zużywane pierwsze. Puste: nie wygasają.',
  },
  tiers: { en: 'Tiers', 'pt-BR': 'Níveis', pl: 'Poziomy' },
  tiersBy: {
    en: 'Judged by the last 12 months’',
    'pt-BR': 'Pelos últimos 12 meses, contam',
    pl: 'Decydują z ostatnich 12 miesięcy',
  },
  bySales: { en: 'purchases', 'pt-BR': 'as compras', pl: 'zakupy' },
  byPoints: { en: 'points earned', 'pt-BR': 'os pontos ganhos', pl: 'zdobyte punkty' },
  tierName: { en: 'Tier {place}', 'pt-BR': 'Nível {place}', pl: 'Poziom {place}' },
  tierFrom: { en: 'from', 'pt-BR': 'a partir de', pl: 'od' },
  tierHint: {
    en: 'From the lowest up. Leave a name empty for fewer tiers.',
    'pt-BR': 'Do mais baixo ao mais alto. Deixe um nome vazio para ter menos níveis.',
    pl: 'Od najniższego. Pusta nazwa to mniej poziomów.',
  },
  grace: {
    en: 'Months a tier is kept after falling below it',
    'pt-BR': 'Meses em que o nível fica depois de cair abaixo',
    pl: 'Ile miesięcy poziom zostaje po spadku poniżej progu',
  },
  books: { en: 'For the books', 'pt-BR': 'Para a contabilidade', pl: 'Do ksiąg' },
  pointValue: {
    en: 'A redeemed point costs you',
    'pt-BR': 'Um ponto resgatado custa a você',
    pl: 'Wykorzystany punkt kosztuje Cię',
  },
  breakage: {
    en: 'Points that are never redeemed',
    'pt-BR': 'Pontos que nunca são resgatados',
    pl: 'Punkty, których nikt nie wykorzysta',
  },
  needsTiersAscending: {
    en: 'Each tier begins higher than the one before, under a name of its own.',
    'pt-BR': 'Cada nível começa acima do anterior e tem um nome só dele.',
    pl: 'Każdy poziom zaczyna się wyżej niż poprzedni i ma własną nazwę.',
  },
  needsDay: { en: 'Choose a day.', 'pt-BR': 'Escolha um dia.', pl: 'Wybierz dzień.' },
  needed: { en: 'This one is needed.', 'pt-BR': 'Este é necessário.', pl: 'To pole jest potrzebne.' },
  takingPart: { en: 'Customers taking part', 'pt-BR': 'Clientes participando', pl: 'Klienci w programie' },
  outstanding: {
    en: 'Points not used yet',
    'pt-BR': 'Pontos ainda não usados',
    pl: 'Punkty jeszcze niewykorzystane',
  },
  liability: {
    en: 'To set aside for them',
    'pt-BR': 'A reservar para eles',
    pl: 'Do odłożenia na nie',
  },
  liabilityTerm: {
    en: 'Liability: points × what a point costs × (1 − the share never redeemed).',
    'pt-BR': 'Passivo: pontos × custo de um ponto × (1 − a parte nunca resgatada).',
    pl: 'Zobowiązanie: punkty × koszt punktu × (1 − część nigdy niewykorzystana).',
  },
  expiringSoon: {
    en: 'Expire within 60 days',
    'pt-BR': 'Expiram em até 60 dias',
    pl: 'Wygasną w ciągu 60 dni',
  },
  used: { en: 'Redeemed so far', 'pt-BR': 'Resgatados até aqui', pl: 'Wykorzystane dotąd' },
  lineLocale: {
    en: 'Language of the line for the customer',
    'pt-BR': 'Idioma da frase para o cliente',
    pl: 'Język zdania dla klienta',
  },
  write: {
    en: 'Write points into the sheet',
    'pt-BR': 'Escrever os pontos na planilha',
    pl: 'Zapisz punkty w arkuszu',
  },
} as const satisfies Record<string, Phrase>;

/** The rules, as a customer would be told them. */
export const POINTS_RULE = {
  perAmount: {
    en: { one: '{count} point for each full {amount}', other: '{count} points for each full {amount}' },
    'pt-BR': { one: '{count} ponto a cada {amount}', other: '{count} pontos a cada {amount}' },
    pl: {
      one: '{count} punkt za każde pełne {amount}',
      few: '{count} punkty za każde pełne {amount}',
      many: '{count} punktów za każde pełne {amount}',
      other: '{count} punktu za każde pełne {amount}',
    },
  },
  category: {
    en: {
      one: '{count} more point for each full {amount} of {name}, at the end of the year',
      other: '{count} more points for each full {amount} of {name}, at the end of the year',
    },
    'pt-BR': {
      one: 'Mais {count} ponto a cada {amount} de {name}, no fim do ano',
      other: 'Mais {count} pontos a cada {amount} de {name}, no fim do ano',
    },
    pl: {
      one: 'Jeszcze {count} punkt za każde pełne {amount} na „{name}”, z końcem roku',
      few: 'Jeszcze {count} punkty za każde pełne {amount} na „{name}”, z końcem roku',
      many: 'Jeszcze {count} punktów za każde pełne {amount} na „{name}”, z końcem roku',
      other: 'Jeszcze {count} punktu za każde pełne {amount} na „{name}”, z końcem roku',
    },
  },
  firstOrder: {
    en: { one: '{count} point for the first order', other: '{count} points for the first order' },
    'pt-BR': { one: '{count} ponto pelo primeiro pedido', other: '{count} pontos pelo primeiro pedido' },
    pl: {
      one: '{count} punkt za pierwsze zamówienie',
      few: '{count} punkty za pierwsze zamówienie',
      many: '{count} punktów za pierwsze zamówienie',
      other: '{count} punktu za pierwsze zamówienie',
    },
  },
  expires: {
    en: {
      one: 'Points can be used for {count} month',
      other: 'Points can be used for {count} months',
    },
    'pt-BR': { one: 'Os pontos valem por {count} mês', other: 'Os pontos valem por {count} meses' },
    pl: {
      one: 'Punkty są ważne {count} miesiąc',
      few: 'Punkty są ważne {count} miesiące',
      many: 'Punkty są ważne {count} miesięcy',
      other: 'Punkty są ważne {count} miesiąca',
    },
  },
} as const satisfies Record<string, Phrase>;

/** What levels are called until the company says otherwise; lowest first. */
export const TIER_NAME: readonly Phrase[] = [
  { en: 'Bronze', 'pt-BR': 'Bronze', pl: 'Brązowy' },
  { en: 'Silver', 'pt-BR': 'Prata', pl: 'Srebrny' },
  { en: 'Gold', 'pt-BR': 'Ouro', pl: 'Złoty' },
];
