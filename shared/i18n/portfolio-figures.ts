import type { BridgeStep, ChangePart, FigureName } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The figures of the whole base. */
export const FIGURE_NAME: Readonly<Record<FigureName, Phrase>> = {
  customerRetention: { en: 'Customers kept', 'pt-BR': 'Clientes mantidos', pl: 'Utrzymani klienci' },
  moneyRetention: { en: 'Sales kept', 'pt-BR': 'Vendas mantidas', pl: 'Utrzymana sprzedaż' },
  netRetention: {
    en: 'Sales kept, growth included',
    'pt-BR': 'Vendas mantidas, com o crescimento',
    pl: 'Utrzymana sprzedaż ze wzrostem',
  },
  purchaseCycle: { en: 'Days between orders', 'pt-BR': 'Dias entre pedidos', pl: 'Dni między zamówieniami' },
  nps: { en: 'Would recommend you (NPS)', 'pt-BR': 'Recomendariam (NPS)', pl: 'Poleciliby Was (NPS)' },
  answered: { en: 'Answered', 'pt-BR': 'Responderam', pl: 'Odpowiedzieli' },
  satisfaction: { en: 'Satisfaction', 'pt-BR': 'Satisfação', pl: 'Zadowolenie' },
  upsellCustomers: {
    en: 'Buying more at a time',
    'pt-BR': 'Compram mais por vez',
    pl: 'Kupują więcej naraz',
  },
  upsellSales: {
    en: 'Buying more: part of sales',
    'pt-BR': 'Compram mais: parte das vendas',
    pl: 'Kupują więcej: udział w sprzedaży',
  },
  crossSellCustomers: {
    en: 'Added a kind of product',
    'pt-BR': 'Passaram a comprar outro tipo',
    pl: 'Kupili nowy rodzaj towaru',
  },
  crossSellSales: {
    en: 'New kind: part of sales',
    'pt-BR': 'Outro tipo: parte das vendas',
    pl: 'Nowy rodzaj: udział w sprzedaży',
  },
  walletShare: {
    en: 'Share of wallet',
    'pt-BR': 'Fatia das compras do cliente',
    pl: 'Udział w zakupach klienta',
  },
  walletCoverage: {
    en: 'Sales with a known wallet',
    'pt-BR': 'Vendas com essa fatia conhecida',
    pl: 'Sprzedaż z tym udziałem znanym',
  },
};

/** What each figure is, exactly; `retention` and the like are the words of the trade. */
export const FIGURE_ABOUT: Readonly<Record<FigureName, Phrase>> = {
  customerRetention: {
    en: 'Retention rate: of those who were customers a year ago, the share that still are. A customer has ordered within twelve months or has a running contract. The rest is churn.',
    'pt-BR':
      'Taxa de retenção: de quem era cliente há um ano, a parte que ainda é. Cliente é quem comprou nos últimos doze meses ou tem contrato em vigor. O resto é churn.',
    pl: 'Wskaźnik retencji: ilu z klientów sprzed roku nadal nimi jest. Klient to ten, kto zamawiał w ciągu dwunastu miesięcy albo ma trwającą umowę. Reszta to odejścia (churn).',
  },
  moneyRetention: {
    en: 'Gross revenue retention: of what the customers of a year ago brought in the twelve months before, the part that came again. Growth of one customer does not make up for another.',
    'pt-BR':
      'Retenção bruta de receita: do que os clientes de um ano atrás compraram nos doze meses anteriores, a parte que voltou. O crescimento de um cliente não compensa a perda de outro.',
    pl: 'Retencja przychodu brutto: jaka część tego, co klienci sprzed roku kupili w poprzednich dwunastu miesiącach, powtórzyła się. Wzrost u jednego klienta nie wyrównuje straty u innego.',
  },
  netRetention: {
    en: 'Net revenue retention: all that the customers of a year ago bring now, of what they brought then. Above 100% they grew more than they left.',
    'pt-BR':
      'Retenção líquida de receita: tudo o que os clientes de um ano atrás compram hoje, em relação ao que compravam. Acima de 100%, cresceram mais do que se perdeu.',
    pl: 'Retencja przychodu netto: wszystko, co klienci sprzed roku kupują dziś, wobec tego, co kupowali wtedy. Powyżej 100% wzrost przewyższył straty.',
  },
  purchaseCycle: {
    en: 'Purchase cycle: mean days between two order days of a customer, of gaps that ended within the last twelve months; each customer counts once.',
    'pt-BR':
      'Ciclo de compra: média de dias entre dois dias de pedido de um cliente, nos intervalos que terminaram nos últimos doze meses; cada cliente conta uma vez.',
    pl: 'Cykl zakupu: średnia liczba dni między kolejnymi dniami zamówień klienta, dla przerw zakończonych w ostatnich dwunastu miesiącach; każdy klient liczy się raz.',
  },
  nps: {
    en: 'Net Promoter Score: the share that answers 9 or 10 to “would you recommend us?”, less the share that answers 0 to 6. The latest answer of each present customer counts.',
    'pt-BR':
      'Net Promoter Score: a parte que responde 9 ou 10 a “você nos recomendaria?” menos a parte que responde de 0 a 6. Conta a última resposta de cada cliente atual.',
    pl: 'Net Promoter Score: odsetek odpowiedzi 9 i 10 na pytanie „czy nas polecisz?” minus odsetek odpowiedzi 0–6. Liczy się ostatnia odpowiedź każdego obecnego klienta.',
  },
  answered: {
    en: 'Present customers that have ever told whether they would recommend you.',
    'pt-BR': 'Clientes atuais que alguma vez disseram se recomendariam a sua empresa.',
    pl: 'Obecni klienci, którzy kiedykolwiek powiedzieli, czy Was polecą.',
  },
  satisfaction: {
    en: 'Mean of the latest answers of present customers, from 0% to 100%. A weaker sign than the recommendation.',
    'pt-BR':
      'Média das últimas respostas dos clientes atuais, de 0% a 100%. É um sinal mais fraco que a recomendação.',
    pl: 'Średnia z ostatnich odpowiedzi obecnych klientów, od 0% do 100%. To słabszy sygnał niż polecenie.',
  },
  upsellCustomers: {
    en: 'Up-sell index: customers whose mean order of the last twelve months is at least a fifth above that of the year before, of those with two orders in each.',
    'pt-BR':
      'Índice de up-sell: clientes cujo pedido médio dos últimos doze meses supera em um quinto ou mais o do ano anterior, entre os que têm dois pedidos em cada ano.',
    pl: 'Wskaźnik up-sell: klienci, których średnie zamówienie z ostatnich dwunastu miesięcy jest co najmniej o jedną piątą większe niż rok wcześniej, wśród mających po dwa zamówienia w każdym roku.',
  },
  upsellSales: {
    en: 'What these customers buy, of the sales to all that two years can be compared of.',
    'pt-BR': 'O que esses clientes compram, das vendas a todos os que permitem comparar os dois anos.',
    pl: 'Ile kupują ci klienci, w sprzedaży do wszystkich, u których da się porównać dwa lata.',
  },
  crossSellCustomers: {
    en: 'Cross-sell index: customers that since January of last year bought a kind of product for the first time, of those whose earlier purchases are known.',
    'pt-BR':
      'Índice de cross-sell: clientes que desde janeiro do ano passado compraram pela primeira vez um tipo de produto, entre os que têm compras anteriores conhecidas.',
    pl: 'Wskaźnik cross-sell: klienci, którzy od stycznia zeszłego roku po raz pierwszy kupili jakiś rodzaj towaru, wśród tych, których wcześniejsze zakupy są znane.',
  },
  crossSellSales: {
    en: 'What these customers buy, of the sales to all whose earlier kinds of product are known.',
    'pt-BR': 'O que esses clientes compram, das vendas a todos cujos tipos anteriores são conhecidos.',
    pl: 'Ile kupują ci klienci, w sprzedaży do wszystkich, których wcześniejsze rodzaje towaru są znane.',
  },
  walletShare: {
    en: 'Your sales of the last twelve months, of all that these customers buy of such products from anyone. Only of customers with an estimate of that.',
    'pt-BR':
      'Suas vendas dos últimos doze meses, de tudo o que esses clientes compram desses produtos, de quem quer que seja. Só dos clientes com essa estimativa.',
    pl: 'Wasza sprzedaż z ostatnich dwunastu miesięcy we wszystkich takich zakupach tych klientów, u kogokolwiek. Tylko klienci, dla których jest taki szacunek.',
  },
  walletCoverage: {
    en: 'The part of all sales that goes to customers with an estimate of what they buy in all.',
    'pt-BR': 'A parte das vendas que vai a clientes com uma estimativa de quanto compram ao todo.',
    pl: 'Część sprzedaży przypadająca na klientów, dla których oszacowano, ile kupują łącznie.',
  },
};

/** The bars of the revenue bridge. */
export const BRIDGE_STEP: Readonly<Record<BridgeStep, Phrase>> = {
  new: { en: 'New', 'pt-BR': 'Novos', pl: 'Nowi' },
  wonBack: { en: 'Won back', 'pt-BR': 'Reconquistados', pl: 'Odzyskani' },
  grown: { en: 'Buy more', 'pt-BR': 'Compram mais', pl: 'Kupują więcej' },
  shrunk: { en: 'Buy less', 'pt-BR': 'Compram menos', pl: 'Kupują mniej' },
  lost: { en: 'Lost', 'pt-BR': 'Perdidos', pl: 'Utraceni' },
};

/** The groups of customers that moved a figure; customers themselves are told by name. */
export const CHANGE_PART: Readonly<Record<Exclude<ChangePart['what'], 'customer'>, Phrase>> = {
  both: { en: 'customers of both years', 'pt-BR': 'clientes dos dois anos', pl: 'klienci z obu lat' },
  now: { en: 'those of now only', 'pt-BR': 'só os de agora', pl: 'tylko obecni' },
  before: { en: 'those of then only', 'pt-BR': 'só os de antes', pl: 'tylko dawni' },
  others: { en: 'all others', 'pt-BR': 'todos os demais', pl: 'wszyscy pozostali' },
};

/** The words of the whole base in figures: on the page, in the sheet and on the report. */
export const FIGURES = {
  aYearAgo: { en: '{value} a year ago', 'pt-BR': '{value} há um ano', pl: '{value} rok temu' },
  points: {
    en: { one: '{value} point', other: '{value} points' },
    'pt-BR': { one: '{value} ponto', other: '{value} pontos' },
    pl: '{value} pkt',
  },
  days: {
    en: { one: '{value} day', other: '{value} days' },
    'pt-BR': { one: '{value} dia', other: '{value} dias' },
    pl: { one: '{value} dzień', few: '{value} dni', many: '{value} dni', other: '{value} dnia' },
  },
  unknown: { en: 'not known', 'pt-BR': 'não se sabe', pl: 'nie wiadomo' },
  between: { en: '{low} to {high}', 'pt-BR': '{low} a {high}', pl: '{low} do {high}' },
  ofCustomers: {
    en: { one: 'of {count} customer', other: 'of {count} customers' },
    'pt-BR': { one: 'de {count} cliente', other: 'de {count} clientes' },
    pl: {
      one: 'z {count} klienta',
      few: 'z {count} klientów',
      many: 'z {count} klientów',
      other: 'z {count} klienta',
    },
  },
  whatMoved: { en: 'What moved it', 'pt-BR': 'O que mudou', pl: 'Co to zmieniło' },
  lastYear: { en: 'Month by month', 'pt-BR': 'Mês a mês', pl: 'Miesiąc po miesiącu' },
  leaving: {
    en: 'Lost (churn): {share}.',
    'pt-BR': 'Perdidos (churn): {share}.',
    pl: 'Stracone (churn): {share}.',
  },
  shortHistory: {
    en: 'Your orders begin on {date}. A year against the year before needs two years: until then the comparison is of a part only.',
    'pt-BR':
      'Seus pedidos começam em {date}. Comparar um ano com o anterior exige dois anos: até lá, a comparação vale só para uma parte.',
    pl: 'Zamówienia zaczynają się {date}. Porównanie roku z poprzednim wymaga dwóch lat: do tego czasu dotyczy tylko części.',
  },
  customersNow: {
    en: { one: '{count} customer', other: '{count} customers' },
    'pt-BR': { one: '{count} cliente', other: '{count} clientes' },
    pl: {
      one: '{count} klient',
      few: '{count} klientów',
      many: '{count} klientów',
      other: '{count} klienta',
    },
  },
  cameAndWent: {
    en: '{before} a year ago: {lost} left, {came} came, {back} came back',
    'pt-BR': '{before} há um ano: {lost} saíram, {came} chegaram, {back} voltaram',
    pl: 'Rok temu {before}. Odeszło {lost}, przybyło {came}, wróciło {back}',
  },
  equity: {
    en: 'Value of all customers',
    'pt-BR': 'Valor de todos os clientes',
    pl: 'Wartość wszystkich klientów',
  },
  equityAbout: {
    en: 'The value of all customers (customer equity): what they have brought and are still expected to bring, in today’s money. It has no interval: the ends of the customers’ own intervals do not add up to that of their sum.',
    'pt-BR':
      'Valor de todos os clientes (customer equity): o que eles já renderam e ainda devem render, em dinheiro de hoje. Não tem intervalo: as pontas dos intervalos de cada cliente não se somam no intervalo do total.',
    pl: 'Wartość wszystkich klientów (customer equity): co już przynieśli i jeszcze powinni przynieść, w dzisiejszych pieniądzach. Bez przedziału: końce przedziałów poszczególnych klientów nie sumują się w przedział całości.',
  },
  ahead: {
    en: '{money} of it still to come',
    'pt-BR': '{money} ainda por vir',
    pl: 'z tego {money} dopiero przed nami',
  },
  bridge: {
    en: 'From last year’s sales to this year’s',
    'pt-BR': 'Das vendas do ano anterior às deste ano',
    pl: 'Od sprzedaży sprzed roku do obecnej',
  },
  bridgeAbout: {
    en: 'Net sales of the twelve months before, what became of each customer since, and the net sales of the last twelve months. The steps add up exactly.',
    'pt-BR':
      'Vendas líquidas dos doze meses anteriores, o que houve com cada cliente desde então e as vendas líquidas dos últimos doze meses. Os passos somam exatamente.',
    pl: 'Sprzedaż netto z poprzednich dwunastu miesięcy, co stało się z każdym klientem i sprzedaż netto z ostatnich dwunastu. Kroki sumują się dokładnie.',
  },
  before: { en: 'Year before', 'pt-BR': 'Ano anterior', pl: 'Rok wcześniej' },
  after: { en: 'Last 12 months', 'pt-BR': 'Últimos 12 meses', pl: 'Ostatnie 12 mies.' },
  mostly: { en: 'Mostly {names}', 'pt-BR': 'Sobretudo {names}', pl: 'Głównie {names}' },
  cohorts: {
    en: 'Who still buys, by when they came',
    'pt-BR': 'Quem ainda compra, por data de chegada',
    pl: 'Kto nadal kupuje, według daty przyjścia',
  },
  cohortsAbout: {
    en: 'Of the customers that came in a period, the share that bought in each later one. Only whole periods are shown.',
    'pt-BR':
      'Dos clientes que chegaram em um período, a parte que comprou em cada período seguinte. Só períodos completos.',
    pl: 'Jaka część klientów pozyskanych w danym okresie kupowała w każdym następnym. Tylko pełne okresy.',
  },
  quarter: { en: 'Q{quarter} {year}', 'pt-BR': '{quarter}º tri {year}', pl: '{quarter} kw. {year}' },
  came: { en: 'Came', 'pt-BR': 'Chegada', pl: 'Przyszli' },
  survival: {
    en: '{share} ({low}–{high}) stay customers for more than {years}.',
    'pt-BR': '{share} ({low}–{high}) continuam clientes por mais de {years}.',
    pl: '{share} ({low}–{high}) pozostaje klientami dłużej niż {years}.',
  },
  survivalAbout: {
    en: 'Kaplan–Meier estimate: customers who are still with you count for as long as they have been.',
    'pt-BR': 'Estimativa de Kaplan–Meier: quem ainda é cliente conta pelo tempo que já está com você.',
    pl: 'Estymator Kaplana–Meiera: kto nadal jest klientem, liczy się za czas, przez jaki nim jest.',
  },
  overYears: {
    en: { one: '{count} year', other: '{count} years' },
    'pt-BR': { one: '{count} ano', other: '{count} anos' },
    pl: { one: '{count} rok', few: '{count} lata', many: '{count} lat', other: '{count} roku' },
  },
  cycles: {
    en: 'Days between orders, by quadrant',
    'pt-BR': 'Dias entre pedidos, por quadrante',
    pl: 'Dni między zamówieniami w kwadrantach',
  },
  mean: { en: 'Mean', 'pt-BR': 'Média', pl: 'Średnia' },
  median: { en: 'Median', 'pt-BR': 'Mediana', pl: 'Mediana' },
  concentration: {
    en: 'How few customers bring the profit',
    'pt-BR': 'Como poucos clientes trazem o lucro',
    pl: 'Jak niewielu klientów daje zysk',
  },
  curveLabel: {
    en: 'Curve: the best fifth of the customers bring {fifth} of what is earned, all together {all}.',
    'pt-BR': 'Curva: o melhor quinto dos clientes traz {fifth} do que se ganha; todos juntos, {all}.',
    pl: 'Krzywa: najlepsza piąta część klientów daje {fifth} zarobku, wszyscy razem {all}.',
  },
  changes: {
    en: 'Against a year ago',
    'pt-BR': 'Em relação a um ano atrás',
    pl: 'W porównaniu z rokiem temu',
  },
  moves: { en: 'Who changed quadrant', 'pt-BR': 'Quem mudou de quadrante', pl: 'Kto zmienił kwadrant' },
  movesAbout: {
    en: 'Rows: where they were; columns: where they are now. Customers, and what they bring a year.',
    'pt-BR': 'Linhas: onde estavam; colunas: onde estão. Clientes e o que rendem por ano.',
    pl: 'Wiersze: gdzie byli; kolumny: gdzie są. Klienci i ich roczny zysk.',
  },
  load: {
    en: 'Care that they are worth',
    'pt-BR': 'A atenção que merecem',
    pl: 'Opieka, na którą zasługują',
  },
  loadText: {
    en: 'Worth a named person: {high} customers; worth a call now and then: {low}. That is about {hours} hours a week. Account managers for that many: {people}.',
    'pt-BR':
      'Merecem uma pessoa dedicada: {high} clientes; um contato de vez em quando: {low}. São cerca de {hours} horas por semana. Gerentes de conta para tantos: {people}.',
    pl: 'Klienci, którym należy się stały opiekun: {high}; telefon od czasu do czasu: {low}. To około {hours} godz. tygodniowo. Potrzebnych opiekunów: {people}.',
  },
  loadAbout: {
    en: 'By the touch level of each customer: 24 hours of care a year where its value pays for that, 4 where it pays for less. One person looks after 40 accounts.',
    'pt-BR':
      'Pelo nível de contato de cada cliente: 24 horas por ano quando o valor dele paga por isso, 4 quando paga por menos. Uma pessoa cuida de 40 contas.',
    pl: 'Według poziomu opieki każdego klienta: 24 godziny rocznie, gdy jego wartość na to pozwala, 4, gdy pozwala na mniej. Jedna osoba prowadzi 40 klientów.',
  },
  notKnown: {
    en: 'Not known yet: {names}. Surveys, wallets and kinds of product in your sheets tell them.',
    'pt-BR':
      'Ainda não se sabe: {names}. Pesquisas, estimativas de compras e tipos de produto nas suas planilhas contam isso.',
    pl: 'Jeszcze nie wiadomo: {names}. Powiedzą o tym ankiety, szacunki zakupów i rodzaje towaru w arkuszach.',
  },
  whatIsIt: { en: 'What is it?', 'pt-BR': 'O que é?', pl: 'Co to jest?' },
  inFigures: {
    en: 'Your customer base in figures',
    'pt-BR': 'Sua base de clientes em números',
    pl: 'Baza klientów w liczbach',
  },
  value: { en: 'Figure', 'pt-BR': 'Valor', pl: 'Wartość' },
  interval: { en: '9 times in 10', 'pt-BR': '9 em 10 vezes', pl: '9 razy na 10' },
  plusMinus: {
    en: '± is the standard error of the mean.',
    'pt-BR': '± é o erro padrão da média.',
    pl: '± to błąd standardowy średniej.',
  },
  working: {
    en: 'Working it out: {done} of {of} parts of your customers are done.',
    'pt-BR': 'Calculando: {done} de {of} partes dos clientes prontas.',
    pl: 'Liczę: gotowe {done} z {of} części klientów.',
  },
  report: { en: 'One-page report', 'pt-BR': 'Relatório de uma página', pl: 'Raport na jednej stronie' },
  reportOpened: {
    en: 'The report is open. Print it, or save it as PDF.',
    'pt-BR': 'O relatório está aberto. Imprima ou salve em PDF.',
    pl: 'Raport jest otwarty. Wydrukuj go albo zapisz jako PDF.',
  },
  sortedOut: {
    en: 'Segment your customers first: the map, the money and the movements come from that.',
    'pt-BR': 'Segmente os clientes primeiro: o mapa, o dinheiro e as mudanças vêm daí.',
    pl: 'Najpierw posegmentuj klientów: stąd biorą się mapa, pieniądze i zmiany.',
  },
  nine: {
    en: 'In brackets: nine times in ten the truth lies there.',
    'pt-BR': 'Entre parênteses: nove em dez vezes o valor real está ali.',
    pl: 'W nawiasach: prawda leży tam dziewięć razy na dziesięć.',
  },
} as const satisfies Record<string, Phrase>;
