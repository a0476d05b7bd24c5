import type { Phrase } from './phrase.ts';

/** The conditions of the rules, as the predicate of a sentence about the customer. One home for each phrase. */
export const CONDITION = {
  trueFriend: { en: 'is a True Friend', 'pt-BR': 'é Amigo verdadeiro', pl: 'to Prawdziwy przyjaciel' },
  butterfly: { en: 'is a Butterfly', 'pt-BR': 'é Borboleta', pl: 'to Motyl' },
  barnacle: { en: 'is a Barnacle', 'pt-BR': 'é Craca', pl: 'to Pąkla' },
  stranger: { en: 'is a Stranger', 'pt-BR': 'é Estranho', pl: 'to Obcy' },
  highProfit: { en: 'earns well', 'pt-BR': 'dá bom lucro', pl: 'daje dobry zysk' },
  lowProfit: { en: 'earns little', 'pt-BR': 'dá pouco lucro', pl: 'daje mały zysk' },
  earning: {
    en: 'brings more than it costs',
    'pt-BR': 'rende mais do que custa',
    pl: 'przynosi więcej, niż kosztuje',
  },
  longTerm: { en: 'is expected to stay', 'pt-BR': 'deve ficar', pl: 'raczej zostanie' },
  wasLoyal: { en: 'was loyal once', 'pt-BR': 'já foi fiel', pl: 'był kiedyś wierny' },
  neverLoyal: { en: 'was never loyal', 'pt-BR': 'nunca foi fiel', pl: 'nigdy nie był wierny' },
  isNew: { en: 'is new', 'pt-BR': 'é novo', pl: 'jest nowy' },
  notNew: { en: 'is no longer new', 'pt-BR': 'já não é novo', pl: 'nie jest już nowy' },
  lapsed: {
    en: 'has most likely left',
    'pt-BR': 'provavelmente já foi embora',
    pl: 'najpewniej już odszedł',
  },
  stillHere: {
    en: 'has most likely not left',
    'pt-BR': 'provavelmente não foi embora',
    pl: 'najpewniej nie odszedł',
  },
  active: { en: 'is active', 'pt-BR': 'está ativo', pl: 'jest aktywny' },
  slipping: {
    en: 'is late with its order',
    'pt-BR': 'está com o pedido atrasado',
    pl: 'spóźnia się z zamówieniem',
  },

  complaintOpen: {
    en: 'has an open complaint',
    'pt-BR': 'tem uma reclamação aberta',
    pl: 'ma otwartą reklamację',
  },
  complaintBadlyClosed: {
    en: 'was left unhappy by a complaint in the last {recoveryDays} days',
    'pt-BR': 'ficou insatisfeito com uma reclamação nos últimos {recoveryDays} dias',
    pl: 'w ostatnich {recoveryDays} dniach został niezadowolony po reklamacji',
  },
  complaintFresh: {
    en: 'has a complaint that is open, left it unhappy, or is less than {complaintRestDays} days old',
    'pt-BR': 'tem uma reclamação aberta, mal resolvida ou com menos de {complaintRestDays} dias',
    pl: 'ma reklamację otwartą, źle zakończoną lub sprzed mniej niż {complaintRestDays} dni',
  },
  neverComplained: {
    en: 'has not complained',
    'pt-BR': 'não fez reclamação',
    pl: 'nie składał reklamacji',
  },

  noticeGiven: { en: 'has given notice', 'pt-BR': 'avisou que vai sair', pl: 'wypowiedział umowę' },
  cancelPageViewed: {
    en: 'opened the cancellation page in the last {cancelSignalDays} days',
    'pt-BR': 'abriu a página de cancelamento nos últimos {cancelSignalDays} dias',
    pl: 'w ostatnich {cancelSignalDays} dniach otworzył stronę rezygnacji',
  },
  contractEndsSoon: {
    en: 'has a contract that ends within {renewalWindowDays} days',
    'pt-BR': 'tem contrato que termina em até {renewalWindowDays} dias',
    pl: 'ma umowę, która kończy się w ciągu {renewalWindowDays} dni',
  },
  withoutContract: { en: 'has no contract', 'pt-BR': 'não tem contrato', pl: 'nie ma umowy' },

  settled: {
    en: 'has ordered at least {settledOrders} times, or renewed',
    'pt-BR': 'comprou ao menos {settledOrders} vezes, ou renovou',
    pl: 'zamówił co najmniej {settledOrders} razy lub odnowił umowę',
  },
  soldBelowCost: {
    en: 'is sold to at or below cost',
    'pt-BR': 'compra a preço de custo ou menos',
    pl: 'kupuje po koszcie lub poniżej',
  },
  winBackOpen: {
    en: 'left not too long ago and was tried fewer than {mostWinBacks} times',
    'pt-BR': 'saiu há não muito tempo e foi procurado menos de {mostWinBacks} vezes',
    pl: 'odszedł niezbyt dawno, a prób było mniej niż {mostWinBacks}',
  },
  contactsLeft: {
    en: 'was contacted fewer than {mostContacts} times since its order',
    'pt-BR': 'foi contatado menos de {mostContacts} vezes desde o pedido',
    pl: 'miał od zamówienia mniej niż {mostContacts} kontaktów',
  },
  contactedInVain: {
    en: 'was contacted {mostContacts} times or more since its order',
    'pt-BR': 'foi contatado {mostContacts} vezes ou mais desde o pedido',
    pl: 'miał od zamówienia co najmniej {mostContacts} kontaktów',
  },

  detractor: {
    en: 'scores {detractorAtMost} or less out of 10',
    'pt-BR': 'dá nota {detractorAtMost} ou menos, de 0 a 10',
    pl: 'ocenia na {detractorAtMost} lub mniej w skali 0–10',
  },
  detractorUnanswered: {
    en: 'scores {detractorAtMost} or less out of 10, and nobody has asked why',
    'pt-BR': 'dá nota {detractorAtMost} ou menos, e ninguém perguntou por quê',
    pl: 'ocenia na {detractorAtMost} lub mniej, a nikt nie zapytał dlaczego',
  },
  promoter: {
    en: 'scores {promoterFrom} or more out of 10',
    'pt-BR': 'dá nota {promoterFrom} ou mais, de 0 a 10',
    pl: 'ocenia na {promoterFrom} lub więcej w skali 0–10',
  },
  longTenure: {
    en: 'has been a customer for {longTenureYears} years or more',
    'pt-BR': 'é cliente há {longTenureYears} anos ou mais',
    pl: 'jest klientem od co najmniej {longTenureYears} lat',
  },
  silent: {
    en: 'has not spoken for {silentDays} days or more',
    'pt-BR': 'não fala há {silentDays} dias ou mais',
    pl: 'milczy od co najmniej {silentDays} dni',
  },
  neverScored: {
    en: 'has answered no survey',
    'pt-BR': 'não respondeu a nenhuma pesquisa',
    pl: 'nie wypełnił żadnej ankiety',
  },
  scoreStale: {
    en: 'gave its last score more than {scoreValidDays} days ago',
    'pt-BR': 'deu a última nota há mais de {scoreValidDays} dias',
    pl: 'ostatnią ocenę dał ponad {scoreValidDays} dni temu',
  },
  hasReferred: {
    en: 'has brought a customer in 12 months',
    'pt-BR': 'trouxe um cliente em 12 meses',
    pl: 'przyprowadził klienta w ciągu 12 miesięcy',
  },
  storyUntold: {
    en: 'has a success story not told yet',
    'pt-BR': 'tem uma história ainda não contada',
    pl: 'ma historię sukcesu, której jeszcze nie opisano',
  },

  priceVisitUnanswered: {
    en: 'looked at the prices in the last {priceSignalDays} days, and nobody has talked to it since',
    'pt-BR': 'viu os preços nos últimos {priceSignalDays} dias, e ninguém conversou com ele desde então',
    pl: 'w ostatnich {priceSignalDays} dniach oglądał cennik i nikt z nim potem nie rozmawiał',
  },
  supportVisits: {
    en: 'visited the support pages at least {supportVisits} times in 14 days',
    'pt-BR': 'visitou as páginas de suporte ao menos {supportVisits} vezes em 14 dias',
    pl: 'zajrzał na strony pomocy co najmniej {supportVisits} razy w 14 dni',
  },
  supportUnanswered: {
    en: 'visited the support pages at least {supportVisits} times in 14 days, and nobody has helped yet',
    'pt-BR': 'visitou o suporte ao menos {supportVisits} vezes em 14 dias, e ninguém ajudou ainda',
    pl: 'zajrzał na strony pomocy co najmniej {supportVisits} razy w 14 dni i nikt jeszcze nie pomógł',
  },
  usageGrowing: {
    en: 'uses at least {usageGrowing} more',
    'pt-BR': 'usa ao menos {usageGrowing} a mais',
    pl: 'używa co najmniej o {usageGrowing} więcej',
  },
  usageFalling: {
    en: 'uses at least {usageFalling} less',
    'pt-BR': 'usa ao menos {usageFalling} a menos',
    pl: 'używa co najmniej o {usageFalling} mniej',
  },
  usesLess: { en: 'uses less than before', 'pt-BR': 'usa menos que antes', pl: 'używa mniej niż dawniej' },

  fewContacts: {
    en: 'is known through one person, or in one circle only',
    'pt-BR': 'é conhecido por uma só pessoa, ou em um só círculo',
    pl: 'jest znany przez jedną osobę lub tylko w jednym kręgu',
  },
  opposedContact: {
    en: 'has somebody who speaks against us',
    'pt-BR': 'tem alguém que fala contra nós',
    pl: 'ma kogoś, kto jest nam przeciwny',
  },
  withoutManager: {
    en: 'has no account manager',
    'pt-BR': 'não tem gerente de conta',
    pl: 'nie ma opiekuna',
  },
  roomInWallet: {
    en: 'buys less than {roomBelowShare} of its need from us',
    'pt-BR': 'compra de nós menos de {roomBelowShare} do que precisa',
    pl: 'kupuje u nas mniej niż {roomBelowShare} tego, czego potrzebuje',
  },
  barnacleWithRoom: {
    en: 'is a Barnacle that buys less than {roomBelowShare} of its need from us',
    'pt-BR': 'é Craca e compra de nós menos de {roomBelowShare} do que precisa',
    pl: 'to Pąkla, która kupuje u nas mniej niż {roomBelowShare} tego, czego potrzebuje',
  },
  unguarded: {
    en: 'does not return much, live on discounts or overuse our service',
    'pt-BR': 'não devolve demais, não vive de desconto nem abusa do atendimento',
    pl: 'nie zwraca zbyt wiele, nie żyje z rabatów i nie nadużywa obsługi',
  },
  paysListPrice: {
    en: 'does not live on discounts',
    'pt-BR': 'não vive de desconto',
    pl: 'nie żyje z rabatów',
  },
  worthGrowing: {
    en: 'buys enough elsewhere to be worth growing',
    'pt-BR': 'compra de outros o bastante para valer a pena crescer',
    pl: 'kupuje gdzie indziej dość, by warto było z nim rosnąć',
  },
  walletToMeasure: {
    en: 'buys elsewhere we do not know how much',
    'pt-BR': 'compra de outros não sabemos quanto',
    pl: 'kupuje gdzie indziej nie wiadomo ile',
  },
  marginBearsDiscount: {
    en: 'leaves a margin even after a discount',
    'pt-BR': 'deixa margem mesmo com desconto',
    pl: 'zostawia marżę nawet po rabacie',
  },
  serviceEatsMargin: {
    en: 'costs more than {serviceShare} of its margin in service',
    'pt-BR': 'consome mais de {serviceShare} da margem em atendimento',
    pl: 'pochłania na obsługę ponad {serviceShare} marży',
  },
  personalTouch: {
    en: 'gets personal care',
    'pt-BR': 'recebe atenção pessoal',
    pl: 'ma osobistą opiekę',
  },
  contactedLately: {
    en: 'is a True Friend that had an offer in the last {contactCapDays} days',
    'pt-BR': 'é Amigo verdadeiro e recebeu oferta nos últimos {contactCapDays} dias',
    pl: 'to Prawdziwy przyjaciel, który w ostatnich {contactCapDays} dniach dostał ofertę',
  },
} as const satisfies Record<string, Phrase>;

/** How the lines of the decision list are put together. */
export const RULE_LINE = {
  or: { en: ', or ', 'pt-BR': ', ou ', pl: ', lub ' },
  pays: {
    en: 'brings more than the work costs',
    'pt-BR': 'traz mais do que o trabalho custa',
    pl: 'da więcej, niż kosztuje praca',
  },
  when: {
    en: 'When it {conditions}: {label}.',
    'pt-BR': 'Quando {conditions}: {label}.',
    pl: 'Gdy {conditions}: {label}.',
  },
  otherwise: {
    en: 'Otherwise, when it {conditions}: {label}.',
    'pt-BR': 'Senão, quando {conditions}: {label}.',
    pl: 'W przeciwnym razie, gdy {conditions}: {label}.',
  },
  never: {
    en: 'When it {conditions}, then not: {labels}.',
    'pt-BR': 'Quando {conditions}, então não: {labels}.',
    pl: 'Gdy {conditions}, to nie: {labels}.',
  },
} as const satisfies Record<string, Phrase>;
