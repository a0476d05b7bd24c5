import type { Phrase } from './phrase.ts';

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
    en: 'The complaint is closed, but the customer is still unhappy.',
    'pt-BR': 'A reclamação foi encerrada, mas o cliente continua insatisfeito.',
    pl: 'Reklamacja zamknięta, a klient wciąż jest niezadowolony.',
  },
  complaintBadlyClosedOn: {
    en: 'Unhappy with how its complaint was dealt with ({complaintDate}).',
    'pt-BR': 'Insatisfeito com a resposta à sua reclamação ({complaintDate}).',
    pl: 'Niezadowolony ze sposobu załatwienia reklamacji ({complaintDate}).',
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
    en: 'Its orders left {gross} in the last active year, before any service: no order should cost more than it brings.',
    'pt-BR':
      'Os pedidos deixaram {gross} no último ano ativo, antes mesmo do atendimento: nenhum deve custar mais do que rende.',
    pl: 'Zamówienia z ostatniego aktywnego roku dały {gross}, jeszcze przed obsługą: żadne nie powinno kosztować więcej, niż przynosi.',
  },
  belowCostByReturns: {
    en: 'Returned {returnRate} of what it bought, which left {gross} in the last active year: settle the returns before the prices.',
    'pt-BR':
      'Devolveu {returnRate} do que comprou, o que deixou {gross} no último ano ativo: resolva as devoluções antes dos preços.',
    pl: 'Zwrócił {returnRate} zakupów, więc ostatni aktywny rok dał {gross}: najpierw wyjaśnij zwroty, potem ceny.',
  },
  belowCostByDiscounts: {
    en: 'Buys only at a discount, which left {gross} in the last active year: review the discount first.',
    'pt-BR': 'Só compra com desconto, o que deixou {gross} no último ano ativo: reveja primeiro o desconto.',
    pl: 'Kupuje tylko z rabatem, więc ostatni aktywny rok dał {gross}: zacznij od przeglądu rabatu.',
  },
  silent: {
    en: 'Pays, but has not spoken to us for {unheard} and has answered no survey.',
    'pt-BR': 'Paga, mas não fala conosco há {unheard} e não respondeu a nenhuma pesquisa.',
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
    en: 'Earned well for a short time; the last order was {silence} ago.',
    'pt-BR': 'Deu bom lucro por pouco tempo; o último pedido foi há {silence}.',
    pl: 'Przez krótki czas dawał dobry zysk; ostatnie zamówienie {silence} temu.',
  },
  lostBeyondReturn: {
    en: 'Once loyal; the last order was {silence} ago, and winning it back no longer pays.',
    'pt-BR': 'Já foi fiel; o último pedido foi há {silence}, e reconquistar já não compensa.',
    pl: 'Kiedyś wierny; ostatnie zamówienie {silence} temu i odzyskiwanie już się nie opłaca.',
  },
  wonBackInVain: {
    en: 'Once loyal; {attempts} to win it back brought nothing.',
    'pt-BR': 'Já foi fiel; {attempts} de reconquista sem resultado.',
    pl: 'Kiedyś wierny; {attempts} odzyskania bez skutku.',
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
  detractorAfterComplaint: {
    en: 'Scored {nps}/10 after a complaint: ask what is still wrong before it leaves.',
    'pt-BR':
      'Deu nota {nps}/10 depois de uma reclamação: pergunte o que ainda está errado antes que vá embora.',
    pl: 'Po reklamacji ocenił na {nps}/10: zapytaj, co wciąż jest nie tak, zanim odejdzie.',
  },
  inertia: {
    en: 'With us for {tenure}, yet scores {nps}/10: stays out of habit, not loyalty.',
    'pt-BR': 'Cliente há {tenure}, mas dá nota {nps}/10: fica por inércia, não por lealdade.',
    pl: 'Jest z nami {tenure}, a ocenia na {nps}/10: zostaje z przyzwyczajenia, nie z lojalności.',
  },
  fewContacts: {
    en: 'We have {peopleKnown} there, in {circles} of 3 circles: the relation hangs on too few people.',
    'pt-BR': 'Temos {peopleKnown} lá, em {circles} de 3 círculos: a relação depende de pouca gente.',
    pl: 'Mamy tam {peopleKnown}, w {circles} z 3 kręgów: relacja opiera się na zbyt małej liczbie osób.',
  },
  singleContact: {
    en: 'We know only one person there: the relation hangs on that contact.',
    'pt-BR': 'Só conhecemos uma pessoa lá: a relação depende desse contato.',
    pl: 'Znamy tam tylko jedną osobę: cała relacja zależy od tego kontaktu.',
  },
  opposedContact: {
    en: 'Against us there: {opposed}. One person who is against us can end the relation.',
    'pt-BR': 'Contra nós lá dentro: {opposed}. Uma só pessoa contrária pode acabar com a relação.',
    pl: 'Przeciw nam: {opposed}. Nawet jedna nieprzychylna osoba może zakończyć współpracę.',
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
    en: 'Looked at the prices on {priceDate}, and {usage}: talk about what it gets for the money.',
    'pt-BR': 'Viu os preços em {priceDate}, e {usage}: converse sobre o que recebe pelo que paga.',
    pl: 'Oglądał cennik {priceDate}, a {usage}: porozmawiaj o tym, co dostaje za swoje pieniądze.',
  },
  roomInWallet: {
    en: 'Buys {wallet} a year of what we sell, {walletShare} of it from us.',
    'pt-BR': 'Compra {wallet} por ano do que vendemos, {walletShare} conosco.',
    pl: 'Kupuje rocznie za {wallet} tego, co sprzedajemy, z tego u nas {walletShare}.',
  },
  roomBySupplierRank: {
    en: 'By our rank among its suppliers, we have about {walletShare} of what it buys.',
    'pt-BR': 'Pela nossa posição entre os fornecedores, temos cerca de {walletShare} do que compra.',
    pl: 'Sądząc po naszym miejscu wśród dostawców, mamy około {walletShare} jego zakupów.',
  },
  readyForMore: {
    en: 'Looked at the prices on {priceDate}, and {usage}: it may be ready for the next level.',
    'pt-BR': 'Viu os preços em {priceDate}, e {usage}: pode estar pronto para o próximo nível.',
    pl: 'Oglądał cennik {priceDate}, a {usage}: może być gotowy na wyższy poziom.',
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
    en: 'Loyal and brings {year} a year; all it buys is {wallet}, too little to be worth growing.',
    'pt-BR': 'Fiel e rende {year} por ano; tudo o que compra são {wallet}, pouco para valer a pena crescer.',
    pl: 'Wierny i przynosi {year} rocznie; kupuje w sumie za {wallet}, za mało, by warto było z nim rosnąć.',
  },
  profitableForNow: {
    en: 'Brings {year} a year, but is expected to be active for only {activeShare} of the next {horizon}.',
    'pt-BR': 'Rende {year} por ano, mas deve ficar ativo em só {activeShare} dos próximos {horizon}.',
    pl: 'Przynosi {year} rocznie, ale przypuszczalnie będzie aktywny tylko przez {activeShare} najbliższych {horizon}.',
  },
  profitableUnproven: {
    en: 'Brings {year} a year, but {orders} cannot prove that it will stay.',
    'pt-BR': 'Rende {year} por ano, mas {orders} é pouco para saber se vai ficar.',
    pl: 'Przynosi {year} rocznie, ale {orders} to za mało, by wiedzieć, że zostanie.',
  },
  contractUnproven: {
    en: 'Brings {year} a year, but its contract has not been renewed yet.',
    'pt-BR': 'Rende {year} por ano, mas o contrato ainda não foi renovado.',
    pl: 'Przynosi {year} rocznie, ale umowy jeszcze nie odnowiono.',
  },
  littleAndUnproven: {
    en: 'Brings {year} a year, and {orders} cannot prove that it will stay.',
    'pt-BR': 'Rende {year} por ano, e {orders} é pouco para saber se vai ficar.',
    pl: 'Przynosi {year} rocznie, a {orders} to za mało, by wiedzieć, że zostanie.',
  },
  littleAndShort: {
    en: 'Brings {year} a year and is not expected to stay.',
    'pt-BR': 'Rende {year} por ano e não deve ficar.',
    pl: 'Przynosi {year} rocznie i raczej nie zostanie.',
  },
  trueFriend: {
    en: 'Brings {year} a year and is expected to be active for {activeShare} of the next {horizon}.',
    'pt-BR': 'Rende {year} por ano e deve ficar ativo em {activeShare} dos próximos {horizon}.',
    pl: 'Przynosi {year} rocznie i przypuszczalnie będzie aktywny przez {activeShare} najbliższych {horizon}.',
  },
  promoterWithoutCase: {
    en: 'A promoter ({nps}/10) whose story has not been told yet.',
    'pt-BR': 'Promotor ({nps}/10) cuja história ainda não foi contada.',
    pl: 'Promotor ({nps}/10), którego historii jeszcze nie opisano.',
  },
  advocate: {
    en: 'Brought {referrals} in 12 months: worth more than its invoices.',
    'pt-BR': 'Trouxe {referrals} em 12 meses: vale mais do que suas compras.',
    pl: 'Przyprowadził {referrals} w ciągu 12 miesięcy: wart więcej niż jego faktury.',
  },
  promoterToAsk: {
    en: 'A promoter ({nps}/10): ask to whom it would recommend us.',
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
  heardFromAfar: {
    en: 'Got in touch on {inboundDate}, though it is served from afar: ask how it sees us.',
    'pt-BR': 'Entrou em contato em {inboundDate}, embora seja atendido à distância: pergunte como nos vê.',
    pl: 'Odezwał się {inboundDate}, choć obsługujemy go zdalnie: zapytaj, jak nas ocenia.',
  },
  needsTraining: {
    en: '{visits} to the support pages in 14 days: training helps it use what it buys.',
    'pt-BR': '{visits} às páginas de suporte em 14 dias: treinar ajuda a aproveitar o que compra.',
    pl: '{visits} na stronach pomocy w ciągu 14 dni: szkolenie pomoże wykorzystać zakup.',
  },
  usesLess: {
    en: 'Usage is down {usageDrop}: training helps it use what it buys.',
    'pt-BR': 'O uso caiu {usageDrop}: treinar ajuda a aproveitar o que compra.',
    pl: 'Użycie spadło o {usageDrop}: szkolenie pomoże wykorzystać zakup.',
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
    en: 'Usage is down {usageDrop}: propose the right size before it asks.',
    'pt-BR': 'O uso caiu {usageDrop}: proponha o tamanho certo antes que peça.',
    pl: 'Użycie spadło o {usageDrop}: zaproponuj właściwy zakres, zanim poprosi.',
  },
  prospect: {
    en: 'No order yet; a typical customer here brings {typicalYear} a year. Does it look like your True Friends?',
    'pt-BR':
      'Ainda sem pedido; um cliente típico rende {typicalYear} por ano. Parece com seus amigos verdadeiros?',
    pl: 'Jeszcze bez zamówienia; typowy klient przynosi {typicalYear} rocznie. Czy przypomina Twoich prawdziwych przyjaciół?',
  },
  lostPoor: {
    en: 'Brought {year} a year; the last order was {silence} ago.',
    'pt-BR': 'Rendia {year} por ano; o último pedido foi há {silence}.',
    pl: 'Przynosił {year} rocznie; ostatnie zamówienie {silence} temu.',
  },
  lostPoorContract: {
    en: 'Brought {year} a year; the contract ended on {contractEnd}.',
    'pt-BR': 'Rendia {year} por ano; o contrato terminou em {contractEnd}.',
    pl: 'Przynosił {year} rocznie; umowa skończyła się {contractEnd}.',
  },
  leavingWithoutLoss: {
    en: 'Is leaving and brings {year} a year: part on good terms.',
    'pt-BR': 'Está de saída e rende {year} por ano: despeça-se bem.',
    pl: 'Odchodzi, a przynosi {year} rocznie: rozstańcie się w zgodzie.',
  },
  leavingNotWorthSaving: {
    en: 'Is leaving, and an attempt to keep it would cost more than it saves: part on good terms.',
    'pt-BR': 'Está de saída, e tentar mantê-lo custaria mais do que renderia: despeça-se bem.',
    pl: 'Odchodzi, a próba zatrzymania kosztowałaby więcej, niż da: rozstańcie się w zgodzie.',
  },
  leavingAfterTalks: {
    en: 'Is leaving even after we talked twice: accept it and part on good terms.',
    'pt-BR': 'Está de saída mesmo depois de duas conversas: aceite e despeça-se bem.',
    pl: 'Odchodzi mimo dwóch rozmów: przyjmij to i rozstańcie się w zgodzie.',
  },
  nothingToDo: {
    en: 'Nothing to do now; look again on {nextCheck}.',
    'pt-BR': 'Nada a fazer agora; rever em {nextCheck}.',
    pl: 'Teraz nic nie trzeba robić; wróć do sprawy {nextCheck}.',
  },
  discountForMore: {
    en: 'Only against more volume, a wider range or a repeat order.',
    'pt-BR': 'Só em troca de mais volume, mais itens ou recompra.',
    pl: 'Tylko za większą ilość, szerszy zakres lub kolejne zamówienie.',
  },
} as const satisfies Record<string, Phrase>;
