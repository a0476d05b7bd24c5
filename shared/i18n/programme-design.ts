import type { Lever, ProgrammeParts } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The form of a programme. */
export const DESIGN = {
  title: { en: 'Try it', 'pt-BR': 'Teste', pl: 'Wypróbuj' },
  about: {
    en: 'Nothing is started here. Change what you like; every assumption can be replaced by your own.',
    'pt-BR': 'Nada começa aqui. Mude o que quiser; toda suposição pode ser trocada pela sua.',
    pl: 'Niczego tu nie uruchamiasz. Zmieniaj, co chcesz; każde założenie można zastąpić własnym.',
  },
  empty: {
    en: 'Choose a programme above to try it here, and a second one to compare.',
    'pt-BR': 'Escolha acima um programa para testar aqui, e um segundo para comparar.',
    pl: 'Wybierz powyżej program, by go tu wypróbować, i drugi do porównania.',
  },
  programme: {
    en: 'Programme {letter}: {type}',
    'pt-BR': 'Programa {letter}: {type}',
    pl: 'Program {letter}: {type}',
  },
  remove: { en: 'Remove', 'pt-BR': 'Remover', pl: 'Usuń' },
  removeOne: {
    en: 'Remove programme {letter}',
    'pt-BR': 'Remover o programa {letter}',
    pl: 'Usuń program {letter}',
  },
  vary: {
    en: 'Add a variant to compare',
    'pt-BR': 'Incluir uma variante para comparar',
    pl: 'Dodaj odmianę do porównania',
  },
  invited: { en: 'Who is invited', 'pt-BR': 'Quem é convidado', pl: 'Kto jest zaproszony' },
  minimumSales: {
    en: 'Bought in the last year at least',
    'pt-BR': 'Comprou no último ano pelo menos',
    pl: 'W ostatnim roku kupił co najmniej',
  },
  rate: { en: 'Reward, of what is bought', 'pt-BR': 'Prêmio, do que é comprado', pl: 'Nagroda, od zakupów' },
  rateFrom: {
    en: 'Reward {place}',
    'pt-BR': 'Prêmio {place}',
    pl: 'Nagroda {place}',
  },
  from: {
    en: 'Tier {place}: from, a year',
    'pt-BR': 'Nível {place}: a partir de, por ano',
    pl: 'Poziom {place}: od, rocznie',
  },
  rewardOn: { en: 'The reward is for', 'pt-BR': 'O prêmio vale para', pl: 'Nagroda jest za' },
  allSales: { en: 'everything bought', 'pt-BR': 'tudo o que for comprado', pl: 'wszystkie zakupy' },
  growth: {
    en: 'what is bought above the own last year',
    'pt-BR': 'o que passar das compras do último ano',
    pl: 'zakupy ponad własny ostatni rok',
  },
  benefitPerMember: {
    en: 'Gifts and service, per member a year',
    'pt-BR': 'Brindes e serviço, por membro ao ano',
    pl: 'Upominki i obsługa, na uczestnika rocznie',
  },
  feePerMember: {
    en: 'A member pays, a year',
    'pt-BR': 'Cada membro paga, por ano',
    pl: 'Uczestnik płaci, rocznie',
  },
  runningCost: { en: 'Running it, a year', 'pt-BR': 'Manter, por ano', pl: 'Prowadzenie, rocznie' },
  startCost: { en: 'Setting it up, once', 'pt-BR': 'Montar, uma vez', pl: 'Uruchomienie, raz' },
  months: { en: 'Look ahead, months', 'pt-BR': 'Olhar à frente, meses', pl: 'Na ile miesięcy naprzód' },
  assumptions: { en: 'What we assume', 'pt-BR': 'O que supomos', pl: 'Co zakładamy' },
  assumptionsAbout: {
    en: 'Eight times in ten the truth lies between the two numbers. They are cautious guesses; a pilot gives you better ones.',
    'pt-BR':
      'Oito vezes em dez a verdade fica entre os dois números. São palpites cautelosos; um piloto dá números melhores.',
    pl: 'Osiem razy na dziesięć prawda leży między tymi liczbami. To ostrożne przypuszczenia; pilotaż da Ci lepsze.',
  },
  join: { en: '{group}: how many join', 'pt-BR': '{group}: quantos entram', pl: '{group}: ilu dołącza' },
  uplift: { en: 'Members buy more by', 'pt-BR': 'Membros compram a mais', pl: 'Uczestnicy kupują więcej o' },
  stay: {
    en: 'Fewer members leave, by',
    'pt-BR': 'Menos membros saem, em',
    pl: 'Mniej uczestników odchodzi, o',
  },
  pulledForward: {
    en: 'Of that, only bought earlier',
    'pt-BR': 'Disso, só foi antecipado',
    pl: 'Z tego tylko kupione wcześniej',
  },
  redeem: {
    en: 'Rewards that are redeemed',
    'pt-BR': 'Prêmios que são resgatados',
    pl: 'Nagrody, które zostaną odebrane',
  },
  costs: {
    en: 'What it costs, of what was planned',
    'pt-BR': 'Quanto custa, do que foi planejado',
    pl: 'Ile kosztuje, z tego, co planowano',
  },
  lowEnd: { en: '{name}: from', 'pt-BR': '{name}: de', pl: '{name}: od' },
  highEnd: { en: '{name}: to', 'pt-BR': '{name}: até', pl: '{name}: do' },
  to: { en: 'to', 'pt-BR': 'a', pl: 'do' },
  missing: { en: 'Write a number here.', 'pt-BR': 'Escreva um número aqui.', pl: 'Wpisz tu liczbę.' },
  endsCrossed: {
    en: 'The first number must not be above the second.',
    'pt-BR': 'O primeiro número não pode ser maior que o segundo.',
    pl: 'Pierwsza liczba nie może być większa od drugiej.',
  },
  nobodyInvited: {
    en: 'Invite at least one group.',
    'pt-BR': 'Convide pelo menos um grupo.',
    pl: 'Zaproś co najmniej jedną grupę.',
  },
  notAscending: {
    en: 'Each tier must begin above the one before.',
    'pt-BR': 'Cada nível precisa começar acima do anterior.',
    pl: 'Każdy poziom musi zaczynać się wyżej niż poprzedni.',
  },
  simulate: { en: 'Simulate', 'pt-BR': 'Simular', pl: 'Symuluj' },
  simulateTwo: { en: 'Compare both', 'pt-BR': 'Comparar os dois', pl: 'Porównaj oba' },
  simulating: {
    en: 'Living through the futures of your customers…',
    'pt-BR': 'Percorrendo os futuros dos seus clientes…',
    pl: 'Przeżywamy przyszłości Twoich klientów…',
  },
  outdated: {
    en: 'The result below is from before your change.',
    'pt-BR': 'O resultado abaixo é de antes da sua mudança.',
    pl: 'Wynik poniżej jest sprzed Twojej zmiany.',
  },
} as const satisfies Record<string, Phrase>;

/** The rules of a programme as sentences. */
export const RULE = {
  reward: {
    en: '{rate} of everything bought comes back as a reward.',
    'pt-BR': '{rate} de tudo o que é comprado volta como prêmio.',
    pl: '{rate} wartości zakupów wraca jako nagroda.',
  },
  rewardGrowth: {
    en: '{rate} of what is bought above the own last year comes back.',
    'pt-BR': '{rate} do que passar das compras do último ano volta como prêmio.',
    pl: '{rate} od zakupów ponad własny ostatni rok wraca jako nagroda.',
  },
  tier: {
    en: 'From {money} a year: {rate}.',
    'pt-BR': 'A partir de {money} por ano: {rate}.',
    pl: 'Od {money} rocznie: {rate}.',
  },
  benefit: {
    en: 'Each member gets something worth {money} a year.',
    'pt-BR': 'Cada membro recebe algo no valor de {money} por ano.',
    pl: 'Każdy uczestnik dostaje coś za {money} rocznie.',
  },
  fee: {
    en: 'Each member pays {money} a year.',
    'pt-BR': 'Cada membro paga {money} por ano.',
    pl: 'Każdy uczestnik płaci {money} rocznie.',
  },
  minimum: {
    en: 'For those who bought {money} or more in the last year.',
    'pt-BR': 'Para quem comprou {money} ou mais no último ano.',
    pl: 'Dla tych, którzy w ostatnim roku kupili za {money} lub więcej.',
  },
  partners: {
    en: 'Partners pay for what they give.',
    'pt-BR': 'Os parceiros pagam pelo que oferecem.',
    pl: 'Partnerzy płacą za to, co dają.',
  },
} as const satisfies Record<string, Phrase>;

/** What came of the simulation. */
export const SIMULATION = {
  title: { en: 'What it would bring', 'pt-BR': 'O que traria', pl: 'Co by to dało' },
  earns: {
    en: 'In {tenths} of 10 simulated futures it earns more than it costs.',
    'pt-BR': 'Em {tenths} de 10 futuros simulados rende mais do que custa.',
    pl: 'W {tenths} na 10 symulowanych przyszłości przynosi więcej, niż kosztuje.',
  },
  earnsAlways: {
    en: 'It earns more than it costs in nearly all simulated futures ({share}).',
    'pt-BR': 'Rende mais do que custa em quase todos os futuros simulados ({share}).',
    pl: 'Niemal we wszystkich symulowanych przyszłościach przynosi więcej, niż kosztuje ({share}).',
  },
  earnsHardly: {
    en: 'It earns more than it costs in hardly any simulated future ({share}).',
    'pt-BR': 'Quase em nenhum futuro simulado rende mais do que custa ({share}).',
    pl: 'Niemal w żadnej z symulowanych przyszłości nie przynosi więcej, niż kosztuje ({share}).',
  },
  gain: {
    en: 'Over {months} months: {mean} on average; in 8 of 10 futures between {low} and {high}.',
    'pt-BR': 'Em {months} meses: {mean} em média; em 8 de 10 futuros, entre {low} e {high}.',
    pl: 'Przez {months} mies.: średnio {mean}; w 8 na 10 przyszłości od {low} do {high}.',
  },
  worst: {
    en: 'If it goes badly (the worst tenth): {worst}.',
    'pt-BR': 'Se for mal (o pior décimo): {worst}.',
    pl: 'Jeśli pójdzie źle (najgorsza dziesiąta część): {worst}.',
  },
  payback: {
    en: {
      one: 'Paid back after {count} month, where it does so at all: in {share} of the futures.',
      other: 'Paid back after {count} months, where it does so at all: in {share} of the futures.',
    },
    'pt-BR': {
      one: 'Paga-se em {count} mês, quando se paga: em {share} dos futuros.',
      other: 'Paga-se em {count} meses, quando se paga: em {share} dos futuros.',
    },
    pl: {
      one: 'Zwraca się po {count} miesiącu, jeśli w ogóle: w {share} przyszłości.',
      few: 'Zwraca się po {count} miesiącach, jeśli w ogóle: w {share} przyszłości.',
      many: 'Zwraca się po {count} miesiącach, jeśli w ogóle: w {share} przyszłości.',
      other: 'Zwraca się po {count} miesiąca, jeśli w ogóle: w {share} przyszłości.',
    },
  },
  noPayback: {
    en: 'It never pays back within {months} months.',
    'pt-BR': 'Não se paga dentro de {months} meses.',
    pl: 'Nie zwraca się w ciągu {months} mies.',
  },
  breakEven: {
    en: 'It breaks even when members buy {uplift} more.',
    'pt-BR': 'Empata quando os membros compram {uplift} a mais.',
    pl: 'Wychodzi na zero, gdy uczestnicy kupują o {uplift} więcej.',
  },
  better: {
    en: 'In the same futures, B earns more than A in {tenths} of 10: {mean} on average (8 of 10: {low} to {high}).',
    'pt-BR':
      'Nos mesmos futuros, B rende mais que A em {tenths} de 10: {mean} em média (8 de 10: {low} a {high}).',
    pl: 'W tych samych przyszłościach B przynosi więcej niż A w {tenths} na 10: średnio {mean} (w 8 na 10: od {low} do {high}).',
  },
  chart: {
    en: 'How the futures spread: the higher, the more of them bring this much.',
    'pt-BR': 'Como os futuros se distribuem: quanto mais alto, mais deles trazem esse valor.',
    pl: 'Jak rozkładają się przyszłości: im wyżej, tym więcej z nich daje tyle.',
  },
  loses: { en: 'loses', 'pt-BR': 'perde', pl: 'traci' },
  wins: { en: 'earns', 'pt-BR': 'ganha', pl: 'zarabia' },
  levers: { en: 'What matters most', 'pt-BR': 'O que mais pesa', pl: 'Co waży najwięcej' },
  leversAbout: {
    en: 'How the average gain moves when one thing turns out low ○ or high ●. With ✎ you choose it yourself: a quarter less or more.',
    'pt-BR':
      'Como o ganho médio muda quando uma coisa sai baixa ○ ou alta ●. Com ✎ é você quem escolhe: um quarto a menos ou a mais.',
    pl: 'Jak zmienia się średni zysk, gdy jedna rzecz wypadnie nisko ○ lub wysoko ●. Przy ✎ wybierasz sam: o ćwierć mniej lub więcej.',
  },
  lowHigh: {
    en: 'low {low}, high {high}',
    'pt-BR': 'baixo {low}, alto {high}',
    pl: 'nisko {low}, wysoko {high}',
  },
  parts: { en: 'What it is made of', 'pt-BR': 'Do que é feito', pl: 'Z czego się składa' },
  total: { en: 'Together', 'pt-BR': 'No total', pl: 'Razem' },
  groups: { en: 'By group', 'pt-BR': 'Por grupo', pl: 'Według grup' },
  group: { en: 'Group', 'pt-BR': 'Grupo', pl: 'Grupa' },
  members: { en: 'Members', 'pt-BR': 'Membros', pl: 'Uczestnicy' },
  groupGain: { en: 'Gain', 'pt-BR': 'Ganho', pl: 'Zysk' },
  groupsAbout: {
    en: 'Before what the programme costs as a whole.',
    'pt-BR': 'Antes do que o programa custa como um todo.',
    pl: 'Przed kosztami programu jako całości.',
  },
  basis: {
    en: {
      one: 'From {draws} futures of {count} customer, in today’s money.',
      other: 'From {draws} futures of {count} customers, in today’s money.',
    },
    'pt-BR': {
      one: 'De {draws} futuros de {count} cliente, em dinheiro de hoje.',
      other: 'De {draws} futuros de {count} clientes, em dinheiro de hoje.',
    },
    pl: {
      one: 'Z {draws} przyszłości {count} klienta, w dzisiejszych pieniądzach.',
      few: 'Z {draws} przyszłości {count} klientów, w dzisiejszych pieniądzach.',
      many: 'Z {draws} przyszłości {count} klientów, w dzisiejszych pieniądzach.',
      other: 'Z {draws} przyszłości {count} klienta, w dzisiejszych pieniądzach.',
    },
  },
  sampled: {
    en: 'Worked out over {simulated} of {customers} customers, the largest among them, who stand for all.',
    'pt-BR':
      'Calculado com {simulated} de {customers} clientes, entre eles os maiores, que representam todos.',
    pl: 'Policzone na {simulated} z {customers} klientów, w tym największych, którzy reprezentują wszystkich.',
  },
} as const satisfies Record<string, Phrase>;

export const LEVER_NAME: Readonly<Record<Lever, Phrase>> = {
  join: { en: 'How many join', 'pt-BR': 'Quantos entram', pl: 'Ilu dołącza' },
  uplift: { en: 'How much more they buy', 'pt-BR': 'Quanto compram a mais', pl: 'O ile więcej kupują' },
  stay: { en: 'How many more stay', 'pt-BR': 'Quantos mais ficam', pl: 'Ilu więcej zostaje' },
  pulledForward: {
    en: 'What is only bought earlier',
    'pt-BR': 'O que só foi antecipado',
    pl: 'Co tylko kupiono wcześniej',
  },
  redeem: { en: 'What is redeemed', 'pt-BR': 'O que é resgatado', pl: 'Ile nagród odbiorą' },
  costs: { en: 'What it costs to run', 'pt-BR': 'Quanto custa manter', pl: 'Ile kosztuje prowadzenie' },
  margin: { en: 'Your margin', 'pt-BR': 'A sua margem', pl: 'Twoja marża' },
  rewardRate: { en: 'The reward', 'pt-BR': 'O prêmio', pl: 'Nagroda' },
  benefit: { en: 'Gifts and service', 'pt-BR': 'Brindes e serviço', pl: 'Upominki i obsługa' },
  fee: { en: 'What members pay', 'pt-BR': 'Quanto os membros pagam', pl: 'Ile płacą uczestnicy' },
};

export const PART_NAME: Readonly<Record<keyof ProgrammeParts, Phrase>> = {
  extraSales: {
    en: 'Margin on more sales',
    'pt-BR': 'Margem das vendas a mais',
    pl: 'Marża z większej sprzedaży',
  },
  stayingLonger: {
    en: 'Members who stay longer',
    'pt-BR': 'Membros que ficam mais tempo',
    pl: 'Uczestnicy, którzy zostają dłużej',
  },
  fees: { en: 'What members pay', 'pt-BR': 'O que os membros pagam', pl: 'Opłaty uczestników' },
  rewardsAnyway: {
    en: 'Rewards for what would come anyway',
    'pt-BR': 'Prêmios pelo que viria de qualquer jeito',
    pl: 'Nagrody za to, co i tak by kupiono',
  },
  rewardsForExtra: {
    en: 'Rewards for more sales',
    'pt-BR': 'Prêmios pelas vendas a mais',
    pl: 'Nagrody za większą sprzedaż',
  },
  benefits: { en: 'Gifts and service', 'pt-BR': 'Brindes e serviço', pl: 'Upominki i obsługa' },
  running: { en: 'Running it', 'pt-BR': 'Manter', pl: 'Prowadzenie' },
  start: { en: 'Setting it up', 'pt-BR': 'Montar', pl: 'Uruchomienie' },
};
