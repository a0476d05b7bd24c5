import type { Phrase } from './phrase.ts';

/** Counted things, to be put into a reason. */
export const COUNTED = {
  days: {
    en: { one: '{count} day', other: '{count} days' },
    'pt-BR': { one: '{count} dia', other: '{count} dias' },
    pl: { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
  },
  years: {
    en: { one: '{count} year', other: '{count} years' },
    'pt-BR': { one: '{count} ano', other: '{count} anos' },
    pl: { one: '{count} rok', few: '{count} lata', many: '{count} lat', other: '{count} roku' },
  },
  cycles: {
    en: { one: '{count} cycle', other: '{count} cycles' },
    'pt-BR': { one: '{count} ciclo', other: '{count} ciclos' },
    pl: { one: '{count} cykl', few: '{count} cykle', many: '{count} cykli', other: '{count} cyklu' },
  },
  orders: {
    en: { one: '{count} order', other: '{count} orders' },
    'pt-BR': { one: '{count} pedido', other: '{count} pedidos' },
    pl: {
      one: '{count} zamówienie',
      few: '{count} zamówienia',
      many: '{count} zamówień',
      other: '{count} zamówienia',
    },
  },
  contacts: {
    en: { one: '{count} contact', other: '{count} contacts' },
    'pt-BR': { one: '{count} contato', other: '{count} contatos' },
    pl: {
      one: '{count} kontakt',
      few: '{count} kontakty',
      many: '{count} kontaktów',
      other: '{count} kontaktu',
    },
  },
  visits: {
    en: { one: '{count} visit', other: '{count} visits' },
    'pt-BR': { one: '{count} visita', other: '{count} visitas' },
    pl: { one: '{count} wizyta', few: '{count} wizyty', many: '{count} wizyt', other: '{count} wizyty' },
  },
  customersBrought: {
    en: { one: '{count} customer', other: '{count} customers' },
    'pt-BR': { one: '{count} cliente', other: '{count} clientes' },
    pl: { one: '{count} firmę', few: '{count} firmy', many: '{count} firm', other: '{count} firmy' },
  },
} as const satisfies Record<string, Phrase>;

/** Why an action is proposed, with the customer's own figures; `{year}` is its contribution in its last active year. */
export const ACTION_REASON = {
  unscorable: {
    en: 'Cannot be scored: {problem}.',
    'pt-BR': 'Não é possível pontuar: {problem}.',
    pl: 'Nie da się ocenić: {problem}.',
  },
  complaintOpen: {
    en: 'A complaint is open. Answer fast, sell nothing.',
    'pt-BR': 'Há uma reclamação aberta. Responda rápido e não venda nada.',
    pl: 'Otwarta reklamacja. Odpowiedz szybko, niczego nie sprzedawaj.',
  },
  complaintOpenSince: {
    en: 'Complaint open since {complaintDate}. Answer fast, sell nothing.',
    'pt-BR': 'Reclamação aberta desde {complaintDate}. Responda rápido e não venda nada.',
    pl: 'Otwarta reklamacja od {complaintDate}. Odpowiedz szybko, niczego nie sprzedawaj.',
  },
  complaintBadlyClosed: {
    en: 'The complaint is closed, the customer is still unhappy.',
    'pt-BR': 'A reclamação foi encerrada, mas o cliente continua insatisfeito.',
    pl: 'Reklamacja zamknięta, a klient wciąż niezadowolony.',
  },
  noticeGiven: {
    en: 'Has given notice; the contract ends on {contractEnd}. {value} is at stake.',
    'pt-BR': 'Avisou que vai sair; o contrato termina em {contractEnd}. {value} em risco.',
    pl: 'Wypowiedział umowę, która kończy się {contractEnd}. Zagrożona wartość: {value}.',
  },
  cancelPageViewed: {
    en: 'Opened the cancellation page on {cancelDate}. {value} is at stake.',
    'pt-BR': 'Abriu a página de cancelamento em {cancelDate}. {value} em risco.',
    pl: 'Otworzył stronę rezygnacji {cancelDate}. Zagrożona wartość: {value}.',
  },
  contractEnds: {
    en: 'The contract ends on {contractEnd}, in {daysLeft}; {year} a year depends on it.',
    'pt-BR': 'O contrato termina em {contractEnd}, daqui a {daysLeft}; {year} por ano dependem dele.',
    pl: 'Umowa kończy się {contractEnd}, za {daysLeft}; zależy od niej {year} rocznie.',
  },
  contractEndsWithoutProfit: {
    en: 'The contract ends on {contractEnd} and brings {year} a year: renew only at a price that earns.',
    'pt-BR': 'O contrato termina em {contractEnd} e rende {year} por ano: renove só com preço que dê lucro.',
    pl: 'Umowa kończy się {contractEnd} i przynosi {year} rocznie: odnów ją tylko po cenie, która zarabia.',
  },
  soldBelowCost: {
    en: 'Sold below cost: {gross} in its last active year, before any service.',
    'pt-BR': 'Vende abaixo do custo: {gross} no último ano ativo, antes mesmo do atendimento.',
    pl: 'Sprzedaż poniżej kosztu: {gross} w ostatnim aktywnym roku, jeszcze przed obsługą.',
  },
  silent: {
    en: 'Pays, but has not spoken for {unheard} and has answered no survey.',
    'pt-BR': 'Paga, mas não fala há {unheard} e não respondeu a nenhuma pesquisa.',
    pl: 'Płaci, lecz milczy od {unheard} i nie wypełnił żadnej ankiety.',
  },
  overdue: {
    en: 'Usually orders every {cycle}; the last order was {silence} ago ({overdue}).',
    'pt-BR': 'Costuma comprar a cada {cycle}; o último pedido foi há {silence} ({overdue}).',
    pl: 'Zwykle kupuje co {cycle}; ostatnie zamówienie {silence} temu ({overdue}).',
  },
  lostGood: {
    en: 'Was worth {year} a year; the last order was {silence} ago.',
    'pt-BR': 'Rendia {year} por ano; o último pedido foi há {silence}.',
    pl: 'Przynosił {year} rocznie; ostatnie zamówienie {silence} temu.',
  },
  lostGoodContract: {
    en: 'Was worth {year} a year; the contract ended on {contractEnd}.',
    'pt-BR': 'Rendia {year} por ano; o contrato terminou em {contractEnd}.',
    pl: 'Przynosił {year} rocznie; umowa skończyła się {contractEnd}.',
  },
  lostButterfly: {
    en: 'Profitable for a short time, then {overdue} of silence.',
    'pt-BR': 'Rentável por pouco tempo e, depois, {overdue} em silêncio.',
    pl: 'Krótko zyskowny, potem {overdue} ciszy.',
  },
  lostBeyondReturn: {
    en: 'Once loyal; the last order was {silence} ago and winning it back no longer pays.',
    'pt-BR': 'Já foi fiel; o último pedido foi há {silence} e reconquistar já não compensa.',
    pl: 'Kiedyś wierny; ostatnie zamówienie {silence} temu, a odzyskiwanie już się nie opłaca.',
  },
  contactedInVain: {
    en: '{contactsMade} since its last order brought nothing.',
    'pt-BR': '{contactsMade} desde o último pedido, sem resultado.',
    pl: '{contactsMade} od ostatniego zamówienia, bez skutku.',
  },
  detractor: {
    en: 'Scored {nps}/10 and did not complain: ask before it leaves.',
    'pt-BR': 'Deu nota {nps}/10 e não reclamou: pergunte antes que vá embora.',
    pl: 'Ocenił na {nps}/10 i się nie poskarżył: zapytaj, zanim odejdzie.',
  },
  inertia: {
    en: 'With us for {tenure}, yet scores {nps}/10: stays out of habit, not loyalty.',
    'pt-BR': 'Cliente há {tenure}, mas dá nota {nps}/10: fica por inércia, não por lealdade.',
    pl: 'Staż: {tenure}, a ocena {nps}/10: zostaje z przyzwyczajenia, nie z lojalności.',
  },
  fewContacts: {
    en: 'We have {peopleKnown} there, in {circles} of 3 circles: the relation hangs on too few people.',
    'pt-BR': 'Temos {peopleKnown} lá, em {circles} de 3 círculos: a relação depende de pouca gente.',
    pl: 'Mamy tam {peopleKnown}, w {circles} z 3 kręgów: relacja zależy od zbyt małej liczby osób.',
  },
  supportVisits: {
    en: '{visits} to the support pages in 14 days: help before it asks.',
    'pt-BR': '{visits} às páginas de suporte em 14 dias: ajude antes que peça.',
    pl: '{visits} na stronach pomocy w ciągu 14 dni: pomóż, zanim poprosi.',
  },
  priceVisit: {
    en: 'Looked at the prices on {priceDate}: talk about what it gets for the money.',
    'pt-BR': 'Viu os preços em {priceDate}: converse sobre o que recebe pelo que paga.',
    pl: 'Oglądał cennik {priceDate}: porozmawiaj o tym, co dostaje za swoje pieniądze.',
  },
  priceVisitWithUsage: {
    en: 'Looked at the prices on {priceDate}, usage {usage}: talk about what it gets for the money.',
    'pt-BR': 'Viu os preços em {priceDate}, uso {usage}: converse sobre o que recebe pelo que paga.',
    pl: 'Oglądał cennik {priceDate}, użycie {usage}: porozmawiaj o tym, co dostaje za swoje pieniądze.',
  },
  roomInWallet: {
    en: 'Buys {wallet} a year, {walletShare} of it from us.',
    'pt-BR': 'Compra {wallet} por ano, {walletShare} conosco.',
    pl: 'Kupuje za {wallet} rocznie, z tego u nas {walletShare}.',
  },
  readyForMore: {
    en: 'Usage {usage}, and it looked at the prices on {priceDate}.',
    'pt-BR': 'Uso {usage}, e viu os preços em {priceDate}.',
    pl: 'Użycie {usage}, a {priceDate} oglądał cennik.',
  },
  barnacleAtALoss: {
    en: 'Loyal, but costs more than it brings: {year} a year.',
    'pt-BR': 'Fiel, mas custa mais do que rende: {year} por ano.',
    pl: 'Wierny, ale kosztuje więcej, niż przynosi: {year} rocznie.',
  },
  barnacleReturns: {
    en: 'Loyal and brings {year} a year, but returns {returnRate} of what it buys.',
    'pt-BR': 'Fiel e rende {year} por ano, mas devolve {returnRate} do que compra.',
    pl: 'Wierny i przynosi {year} rocznie, ale zwraca {returnRate} zakupów.',
  },
  barnacleOnDiscount: {
    en: 'Loyal, but buys only at a discount and brings {year} a year.',
    'pt-BR': 'Fiel, mas só compra com desconto e rende {year} por ano.',
    pl: 'Wierny, ale kupuje tylko z rabatem i przynosi {year} rocznie.',
  },
  barnacleFullWallet: {
    en: 'Loyal and brings {year} a year; {walletShare} of the {wallet} it buys is ours already.',
    'pt-BR': 'Fiel e rende {year} por ano; já temos {walletShare} dos {wallet} que compra.',
    pl: 'Wierny i przynosi {year} rocznie; mamy już {walletShare} jego zakupów za {wallet}.',
  },
  barnacleSmallWallet: {
    en: 'Loyal and brings {year} a year; all it buys is {wallet}, too little to grow.',
    'pt-BR': 'Fiel e rende {year} por ano; tudo o que compra são {wallet}, pouco para crescer.',
    pl: 'Wierny i przynosi {year} rocznie; kupuje w sumie za {wallet}, za mało, by rosnąć.',
  },
  profitableForNow: {
    en: 'Brings {year} a year, but is expected to be active for only {activeShare} of the next {horizon}.',
    'pt-BR': 'Rende {year} por ano, mas deve ficar ativo em só {activeShare} dos próximos {horizon}.',
    pl: 'Przynosi {year} rocznie, ale będzie aktywny tylko przez {activeShare} z najbliższych {horizon}.',
  },
  profitableUnproven: {
    en: 'Brings {year} a year, but {orders} cannot prove that it will stay.',
    'pt-BR': 'Rende {year} por ano, mas {orders} é pouco para saber se vai ficar.',
    pl: 'Przynosi {year} rocznie, ale {orders} to za mało, by wiedzieć, że zostanie.',
  },
  littleAndShort: {
    en: 'Brings {year} a year and is not expected to stay.',
    'pt-BR': 'Rende {year} por ano e não deve ficar.',
    pl: 'Przynosi {year} rocznie i raczej nie zostanie.',
  },
  trueFriend: {
    en: 'Brings {year} a year and is expected to be active for {activeShare} of the next {horizon}.',
    'pt-BR': 'Rende {year} por ano e deve ficar ativo em {activeShare} dos próximos {horizon}.',
    pl: 'Przynosi {year} rocznie i będzie aktywny przez {activeShare} z najbliższych {horizon}.',
  },
  promoterWithoutCase: {
    en: 'Promoter ({nps}/10) whose story has not been told yet.',
    'pt-BR': 'Promotor ({nps}/10) cuja história ainda não foi contada.',
    pl: 'Promotor ({nps}/10), którego historii jeszcze nie opisano.',
  },
  advocate: {
    en: 'Brought {referrals} in 12 months: worth more than its invoices.',
    'pt-BR': 'Trouxe {referrals} em 12 meses: vale mais do que compra.',
    pl: 'Przyprowadził {referrals} w 12 miesięcy: wart więcej niż jego faktury.',
  },
  promoterToAsk: {
    en: 'Promoter ({nps}/10): ask to whom it would recommend us.',
    'pt-BR': 'Promotor ({nps}/10): pergunte a quem nos indicaria.',
    pl: 'Promotor ({nps}/10): zapytaj, komu by nas polecił.',
  },
  newCustomer: {
    en: 'New: {orders}, the first on {since}.',
    'pt-BR': 'Novo: {orders}, o primeiro em {since}.',
    pl: 'Nowy: {orders}, pierwsze {since}.',
  },
  newContract: {
    en: 'New contract since {since}.',
    'pt-BR': 'Contrato novo desde {since}.',
    pl: 'Nowa umowa od {since}.',
  },
  neverAsked: {
    en: 'Has given no score yet.',
    'pt-BR': 'Ainda não deu nota.',
    pl: 'Jeszcze nie wystawił oceny.',
  },
  askedLongAgo: {
    en: 'Its last score is from {npsDate}.',
    'pt-BR': 'A última nota é de {npsDate}.',
    pl: 'Ostatnia ocena jest z {npsDate}.',
  },
  needsTraining: {
    en: '{visits} to the support pages in 14 days: training helps it use what it buys.',
    'pt-BR': '{visits} às páginas de suporte em 14 dias: treinar ajuda a aproveitar o que compra.',
    pl: '{visits} na stronach pomocy w ciągu 14 dni: szkolenie pomoże wykorzystać zakup.',
  },
  usesLess: {
    en: 'Usage {usage}: training helps it use what it buys.',
    'pt-BR': 'Uso {usage}: treinar ajuda a aproveitar o que compra.',
    pl: 'Użycie {usage}: szkolenie pomoże wykorzystać zakup.',
  },
  managerPays: {
    en: 'A dedicated manager should bring {managerGain} a year and costs {managerCost}.',
    'pt-BR': 'Um gerente dedicado deve trazer {managerGain} por ano e custa {managerCost}.',
    pl: 'Stały opiekun powinien przynieść {managerGain} rocznie, a kosztuje {managerCost}.',
  },
  serviceEatsMargin: {
    en: 'Service takes {serviceShare} of the margin.',
    'pt-BR': 'O atendimento consome {serviceShare} da margem.',
    pl: 'Obsługa pochłania {serviceShare} marży.',
  },
  walletUnknown: {
    en: 'Loyal and brings {year} a year; what it buys elsewhere is unknown: ask before choosing.',
    'pt-BR': 'Fiel e rende {year} por ano; não sabemos o que compra de outros: pergunte antes de decidir.',
    pl: 'Wierny i przynosi {year} rocznie; nie wiemy, ile kupuje gdzie indziej: zapytaj, zanim wybierzesz.',
  },
  usageFell: {
    en: 'Usage {usage}: propose the right size before it asks.',
    'pt-BR': 'Uso {usage}: proponha o tamanho certo antes que peça.',
    pl: 'Użycie {usage}: zaproponuj właściwy zakres, zanim poprosi.',
  },
  prospect: {
    en: 'No order yet; a typical customer here brings {typicalYear} a year. Does it look like your True Friends?',
    'pt-BR':
      'Ainda sem pedido; um cliente típico rende {typicalYear} por ano. Parece com seus amigos verdadeiros?',
    pl: 'Jeszcze bez zamówienia; typowy klient przynosi {typicalYear} rocznie. Czy przypomina prawdziwych przyjaciół?',
  },
  lostPoor: {
    en: 'The last order was {silence} ago, and it brought {year} a year.',
    'pt-BR': 'O último pedido foi há {silence}, e rendia {year} por ano.',
    pl: 'Ostatnie zamówienie {silence} temu, a przynosił {year} rocznie.',
  },
  lostPoorContract: {
    en: 'The contract ended on {contractEnd}, and it brought {year} a year.',
    'pt-BR': 'O contrato terminou em {contractEnd}, e rendia {year} por ano.',
    pl: 'Umowa skończyła się {contractEnd}, a przynosiła {year} rocznie.',
  },
  leavingWithoutLoss: {
    en: 'Is leaving and brings {year} a year: part on good terms.',
    'pt-BR': 'Está de saída e rende {year} por ano: despeça-se bem.',
    pl: 'Odchodzi, a przynosi {year} rocznie: rozstańcie się w zgodzie.',
  },
  nothingToDo: {
    en: 'Do nothing now; look again on {nextCheck}.',
    'pt-BR': 'Não fazer nada agora; rever em {nextCheck}.',
    pl: 'Na razie nic nie robić; wrócić do sprawy {nextCheck}.',
  },
  discountForMore: {
    en: 'Only against more volume, a wider range or a repeat order.',
    'pt-BR': 'Só em troca de mais volume, mais itens ou recompra.',
    pl: 'Tylko za większą ilość, szerszy zakres lub kolejne zamówienie.',
  },
} as const satisfies Record<string, Phrase>;
