import type { EffectName } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The assumptions behind an action's money, each as a factor of a sum: "25% chance to keep it". */
export const EFFECT_TERM = {
  save: {
    en: '{value} chance that acting in time keeps it',
    'pt-BR': '{value} de chance de que agir a tempo o mantenha',
    pl: '{value} szans, że reakcja na czas go zatrzyma',
  },
  winBack: {
    en: '{value} chance to win it back',
    'pt-BR': '{value} de chance de reconquistá-lo',
    pl: '{value} szans na odzyskanie',
  },
  winBackDecay: {
    en: '{value} of that chance is left after each attempt that failed',
    'pt-BR': '{value} dessa chance resta após cada tentativa frustrada',
    pl: '{value} tej szansy zostaje po każdej nieudanej próbie',
  },
  nudge: {
    en: '{value} chance that a call brings the order back',
    'pt-BR': '{value} de chance de que um contato recupere o pedido',
    pl: '{value} szans, że kontakt przywróci zamówienie',
  },
  renewalLift: {
    en: '{value} more chance of renewal',
    'pt-BR': '{value} a mais de chance de renovar',
    pl: '{value} więcej szans na odnowienie',
  },
  onboarding: {
    en: '{value} more chance that a new customer stays',
    'pt-BR': '{value} a mais de chance de um cliente novo ficar',
    pl: '{value} więcej szans, że nowy klient zostanie',
  },
  delight: {
    en: '{value} more chance that a well-kept customer stays',
    'pt-BR': '{value} a mais de chance de um cliente bem cuidado ficar',
    pl: '{value} więcej szans, że zadbany klient zostanie',
  },
  training: {
    en: '{value} more chance that trained people stay',
    'pt-BR': '{value} a mais de chance de ficar quando as pessoas são treinadas',
    pl: '{value} więcej szans, że klient z przeszkolonymi ludźmi zostanie',
  },
  crossSell: {
    en: '{value} chance that it takes the offer',
    'pt-BR': '{value} de chance de aceitar a oferta',
    pl: '{value} szans, że przyjmie ofertę',
  },
  upSell: {
    en: '{value} chance that it takes the next level',
    'pt-BR': '{value} de chance de passar ao próximo nível',
    pl: '{value} szans, że przejdzie na wyższy poziom',
  },
  priceStep: {
    en: '{value} more for the next level',
    'pt-BR': '{value} a mais pelo próximo nível',
    pl: '{value} więcej za wyższy poziom',
  },
  harvest: {
    en: '{value} chance that contact brings an order',
    'pt-BR': '{value} de chance de o contato trazer um pedido',
    pl: '{value} szans, że kontakt przyniesie zamówienie',
  },
  harvestShare: {
    en: '{value} of a year in such an order',
    'pt-BR': '{value} de um ano em cada pedido desses',
    pl: '{value} roku w takim zamówieniu',
  },
  costCut: {
    en: '{value} of the service can be cut',
    'pt-BR': '{value} do atendimento pode ser cortado',
    pl: '{value} obsługi można ograniczyć',
  },
  attrition: {
    en: '{value} risk that it leaves over it',
    'pt-BR': '{value} de risco de que ele saia por isso',
    pl: '{value} ryzyka, że z tego powodu odejdzie',
  },
  priceKept: {
    en: '{value} chance that it accepts the price',
    'pt-BR': '{value} de chance de aceitar o preço',
    pl: '{value} szans, że zaakceptuje cenę',
  },
  targetMargin: {
    en: '{value} margin that every order must earn',
    'pt-BR': '{value} de margem que todo pedido deve dar',
    pl: '{value} marży, którą musi dać każde zamówienie',
  },
  managerUplift: {
    en: '{value} more sales with a manager of its own',
    'pt-BR': '{value} a mais de vendas com um gerente dedicado',
    pl: '{value} więcej sprzedaży dzięki stałemu opiekunowi',
  },
  managerRetention: {
    en: '{value} more chance that it stays with a manager of its own',
    'pt-BR': '{value} a mais de chance de ficar com um gerente dedicado',
    pl: '{value} więcej szans, że dzięki stałemu opiekunowi zostanie',
  },
  caseLeads: {
    en: {
      one: '{value} new contact from a published story',
      other: '{value} new contacts from a published story',
    },
    'pt-BR': {
      one: '{value} novo contato por história publicada',
      other: '{value} novos contatos por história publicada',
    },
    pl: {
      one: '{value} nowy kontakt z opublikowanej historii',
      few: '{value} nowe kontakty z opublikowanej historii',
      many: '{value} nowych kontaktów z opublikowanej historii',
      other: '{value} nowego kontaktu z opublikowanej historii',
    },
  },
  caseConversion: {
    en: '{value} of these become customers',
    'pt-BR': '{value} deles viram clientes',
    pl: '{value} z nich zostaje klientami',
  },
  referralsAYear: {
    en: { one: '{value} referral a year', other: '{value} referrals a year' },
    'pt-BR': { one: '{value} indicação por ano', other: '{value} indicações por ano' },
    pl: {
      one: '{value} polecenie rocznie',
      few: '{value} polecenia rocznie',
      many: '{value} poleceń rocznie',
      other: '{value} polecenia rocznie',
    },
  },
  referralConversion: {
    en: '{value} chance that a referral becomes a customer',
    'pt-BR': '{value} de chance de a indicação virar cliente',
    pl: '{value} szans, że polecona firma zostanie klientem',
  },
  prospectConversion: {
    en: '{value} chance that a prospect becomes a customer',
    'pt-BR': '{value} de chance de um prospect virar cliente',
    pl: '{value} szans, że potencjalny klient zostanie klientem',
  },
  discount: {
    en: '{value} discount',
    'pt-BR': '{value} de desconto',
    pl: '{value} rabatu',
  },
  discountVolume: {
    en: '{value} more volume in return',
    'pt-BR': '{value} a mais de volume em troca',
    pl: '{value} większa ilość w zamian',
  },
  discountTaken: {
    en: '{value} chance that it takes the discount',
    'pt-BR': '{value} de chance de aceitar o desconto',
    pl: '{value} szans, że skorzysta z rabatu',
  },
  aimedShareTrueFriend: {
    en: '{value} of the wallet aimed at with a True Friend',
    'pt-BR': '{value} da carteira como meta com um Amigo verdadeiro',
    pl: '{value} portfela jako cel u Prawdziwego przyjaciela',
  },
  aimedShareBarnacle: {
    en: '{value} of the wallet aimed at with a Barnacle',
    'pt-BR': '{value} da carteira como meta com uma Craca',
    pl: '{value} portfela jako cel u Pąkli',
  },
  openComplaint: {
    en: '{value} risk that it leaves over an open complaint',
    'pt-BR': '{value} de risco de sair por uma reclamação aberta',
    pl: '{value} ryzyka, że odejdzie z powodu otwartej reklamacji',
  },
  badlyClosedComplaint: {
    en: '{value} risk that it leaves over a complaint closed badly',
    'pt-BR': '{value} de risco de sair por uma reclamação mal resolvida',
    pl: '{value} ryzyka, że odejdzie po źle zakończonej reklamacji',
  },
  silence: {
    en: '{value} risk behind the silence',
    'pt-BR': '{value} de risco por trás do silêncio',
    pl: '{value} ryzyka, które kryje się za milczeniem',
  },
  detractor: {
    en: '{value} risk that a detractor leaves',
    'pt-BR': '{value} de risco de um detrator sair',
    pl: '{value} ryzyka, że krytyk odejdzie',
  },
  inertia: {
    en: '{value} risk that a customer by habit leaves',
    'pt-BR': '{value} de risco de sair quem fica só por hábito',
    pl: '{value} ryzyka, że klient z przyzwyczajenia odejdzie',
  },
  singleContact: {
    en: '{value} risk that the one contact is lost',
    'pt-BR': '{value} de risco de perder o único contato',
    pl: '{value} ryzyka utraty jedynego kontaktu',
  },
  friction: {
    en: '{value} risk that it leaves over a problem in use',
    'pt-BR': '{value} de risco de sair por um problema de uso',
    pl: '{value} ryzyka, że odejdzie z powodu problemu w użyciu',
  },
  price: {
    en: '{value} risk that it leaves over the price',
    'pt-BR': '{value} de risco de sair por causa do preço',
    pl: '{value} ryzyka, że odejdzie z powodu ceny',
  },
  misfit: {
    en: '{value} risk that it leaves over an offer too large',
    'pt-BR': '{value} de risco de sair por um plano grande demais',
    pl: '{value} ryzyka, że odejdzie z powodu za dużego zakresu',
  },
  singleContactLoss: {
    en: '{value} of the business hangs on that contact',
    'pt-BR': '{value} do negócio depende desse contato',
    pl: '{value} współpracy zależy od tego kontaktu',
  },
} as const satisfies Record<EffectName, Phrase>;

/** The customer's own numbers in the same sums. */
export const MONEY_TERM = {
  stillActive: {
    en: '{value} chance that it is still a customer',
    'pt-BR': '{value} de chance de ainda ser cliente',
    pl: '{value} szans, że wciąż jest klientem',
  },
  gone: {
    en: '{value} risk that it is already leaving',
    'pt-BR': '{value} de risco de já estar indo embora',
    pl: '{value} ryzyka, że już odchodzi',
  },
  attemptsBefore: {
    en: '{value} left of that chance after earlier attempts',
    'pt-BR': '{value} que resta dessa chance após as tentativas anteriores',
    pl: '{value} tej szansy po wcześniejszych próbach',
  },
  value: {
    en: '{value} that it is worth while it stays',
    'pt-BR': '{value} que ele vale enquanto fica',
    pl: '{value} wartości, dopóki zostaje',
  },
  years: {
    en: '{value} that it is expected to stay',
    'pt-BR': '{value} que deve ficar',
    pl: '{value} przewidywanej współpracy',
  },
  sales: {
    en: '{value} of sales a year',
    'pt-BR': '{value} de vendas por ano',
    pl: '{value} sprzedaży rocznie',
  },
  gross: {
    en: '{value} of margin a year',
    'pt-BR': '{value} de margem por ano',
    pl: '{value} marży rocznie',
  },
  contribution: {
    en: '{value} of contribution a year',
    'pt-BR': '{value} de contribuição por ano',
    pl: '{value} wyniku rocznie',
  },
  costToServe: {
    en: '{value} of service a year',
    'pt-BR': '{value} de atendimento por ano',
    pl: '{value} obsługi rocznie',
  },
  missingOfTrueFriend: {
    en: '{value} of margin a year in what it buys elsewhere',
    'pt-BR': '{value} de margem por ano no que compra de outros',
    pl: '{value} marży rocznie w tym, co kupuje gdzie indziej',
  },
  missingOfBarnacle: {
    en: '{value} of margin a year in what it buys elsewhere',
    'pt-BR': '{value} de margem por ano no que compra de outros',
    pl: '{value} marży rocznie w tym, co kupuje gdzie indziej',
  },
  priceGap: {
    en: '{value} a year missing from a price that earns',
    'pt-BR': '{value} por ano que faltam para um preço que dê lucro',
    pl: '{value} rocznie brakuje do ceny, która zarabia',
  },
  discountedMargin: {
    en: '{value} of margin a year after the discount',
    'pt-BR': '{value} de margem por ano após o desconto',
    pl: '{value} marży rocznie po rabacie',
  },
  careSaved: {
    en: '{value} of care a year saved',
    'pt-BR': '{value} de atenção por ano economizados',
    pl: '{value} oszczędności rocznie na opiece',
  },
  careReduced: {
    en: '{value} of care a year saved',
    'pt-BR': '{value} de atenção por ano economizados',
    pl: '{value} oszczędności rocznie na opiece',
  },
  managerCost: {
    en: '{value} a year for the manager',
    'pt-BR': '{value} por ano pelo gerente',
    pl: '{value} rocznie za opiekuna',
  },
  newCustomer: {
    en: '{value} a year from a typical new customer',
    'pt-BR': '{value} por ano de um cliente novo típico',
    pl: '{value} rocznie od typowego nowego klienta',
  },
} as const satisfies Record<string, Phrase>;

/** How the sum of an action's money is put together. */
export const MONEY_SUM = {
  work: {
    en: { one: '{hours} hour of work at {rate}', other: '{hours} hours of work at {rate}' },
    'pt-BR': { one: '{hours} hora de trabalho a {rate}', other: '{hours} horas de trabalho a {rate}' },
    pl: {
      one: '{hours} godzina pracy po {rate}',
      few: '{hours} godziny pracy po {rate}',
      many: '{hours} godzin pracy po {rate}',
      other: '{hours} godziny pracy po {rate}',
    },
  },
  nothing: {
    en: 'No work, no gain.',
    'pt-BR': 'Sem trabalho e sem ganho.',
    pl: 'Bez pracy i bez zysku.',
  },
} as const satisfies Record<string, Phrase>;

/** Where an assumption's number comes from. */
export const EFFECT_SOURCE = {
  assumed: {
    en: '{term} (assumed)',
    'pt-BR': '{term} (suposição)',
    pl: '{term} (założenie)',
  },
  learnt: {
    en: {
      one: '{term} (after {count} case of your own; between {low} and {high})',
      other: '{term} (after {count} cases of your own; between {low} and {high})',
    },
    'pt-BR': {
      one: '{term} (após {count} caso seu; entre {low} e {high})',
      other: '{term} (após {count} casos seus; entre {low} e {high})',
    },
    pl: {
      one: '{term} (po {count} własnym przypadku; od {low} do {high})',
      few: '{term} (po {count} własnych przypadkach; od {low} do {high})',
      many: '{term} (po {count} własnych przypadkach; od {low} do {high})',
      other: '{term} (po {count} własnego przypadku; od {low} do {high})',
    },
  },
} as const satisfies Record<string, Phrase>;
