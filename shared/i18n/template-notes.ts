import type { NamedField } from './field-headers.ts';
import type { Phrase } from './phrase.ts';

/** What goes into a column of a template. */
export const TEMPLATE_NOTE: Readonly<Record<NamedField, Phrase>> = {
  customer_id: {
    en: 'The customer’s number or code, written as in your orders.',
    'pt-BR': 'O número ou código do cliente, escrito como nos pedidos.',
    pl: 'Numer lub kod klienta, zapisany tak jak w zamówieniach.',
  },
  tax_id: {
    en: 'The customer’s tax id, as in your orders. Dots and dashes do not matter.',
    'pt-BR': 'O CNPJ ou CPF do cliente, como nos pedidos. Pontos e traços não importam.',
    pl: 'NIP klienta, jak w zamówieniach. Kropki i kreski nie mają znaczenia.',
  },
  customer_name: {
    en: 'The customer’s name, written as in your orders.',
    'pt-BR': 'O nome do cliente, escrito como nos pedidos.',
    pl: 'Nazwa klienta, zapisana tak jak w zamówieniach.',
  },

  order_id: {
    en: 'Number of the order or invoice. Several rows with one number are one order.',
    'pt-BR': 'Número do pedido ou da nota. Várias linhas com o mesmo número são um só pedido.',
    pl: 'Numer zamówienia lub faktury. Kilka wierszy z tym samym numerem to jedno zamówienie.',
  },
  order_date: {
    en: 'The day of the order or invoice.',
    'pt-BR': 'O dia do pedido ou da nota.',
    pl: 'Dzień zamówienia lub faktury.',
  },
  amount_net: {
    en: 'What it is worth without tax. A refund has a minus.',
    'pt-BR': 'O valor sem impostos. Devolução leva sinal de menos.',
    pl: 'Wartość bez podatku. Zwrot ze znakiem minus.',
  },
  cost: {
    en: 'What the goods cost you. With it the profit is yours, not an assumption.',
    'pt-BR': 'Quanto a mercadoria custou para você. Com isso, o lucro é o seu, e não uma suposição.',
    pl: 'Ile towar kosztował Ciebie. Dzięki temu zysk jest Twój, a nie założony.',
  },
  product: { en: 'What was sold.', 'pt-BR': 'O que foi vendido.', pl: 'Co sprzedano.' },
  category: {
    en: 'The kind of product. It shows who buys only a part of what you sell.',
    'pt-BR': 'O tipo de produto. Mostra quem compra só uma parte do que você vende.',
    pl: 'Rodzaj produktu. Pokazuje, kto kupuje tylko część Twojej oferty.',
  },

  n_orders: {
    en: 'How many orders it has placed.',
    'pt-BR': 'Quantos pedidos já fez.',
    pl: 'Ile złożył zamówień.',
  },
  first_order_date: {
    en: 'Day of the first order.',
    'pt-BR': 'Dia do primeiro pedido.',
    pl: 'Dzień pierwszego zamówienia.',
  },
  last_order_date: {
    en: 'Day of the latest order.',
    'pt-BR': 'Dia do último pedido.',
    pl: 'Dzień ostatniego zamówienia.',
  },
  revenue_12m: {
    en: 'Sales to it, without tax.',
    'pt-BR': 'Vendas para ele, sem impostos.',
    pl: 'Sprzedaż do klienta, bez podatku.',
  },
  segment: {
    en: 'Its line of business, in your own words.',
    'pt-BR': 'O ramo de atividade, com suas palavras.',
    pl: 'Branża, własnymi słowami.',
  },
  owner: {
    en: 'Who looks after the customer.',
    'pt-BR': 'Quem cuida do cliente.',
    pl: 'Kto opiekuje się klientem.',
  },
  gross_margin_pct: {
    en: 'What is left of its sales after the cost of goods.',
    'pt-BR': 'O que sobra das vendas depois do custo das mercadorias.',
    pl: 'Ile zostaje ze sprzedaży po odjęciu kosztu towarów.',
  },
  cost_to_serve_12m: {
    en: 'What serving it cost in the last twelve months: visits, support, special deliveries.',
    'pt-BR': 'Quanto custou atendê-lo nos últimos doze meses: visitas, suporte, entregas especiais.',
    pl: 'Ile kosztowała obsługa przez ostatnie dwanaście miesięcy: wizyty, wsparcie, dostawy specjalne.',
  },
  acquisition_cost: {
    en: 'What it cost to win this customer.',
    'pt-BR': 'Quanto custou conquistar este cliente.',
    pl: 'Ile kosztowało pozyskanie tego klienta.',
  },

  event_date: {
    en: 'The day it happened. Not in the future.',
    'pt-BR': 'O dia em que aconteceu. Não pode ser no futuro.',
    pl: 'Dzień, w którym to się stało. Nie w przyszłości.',
  },

  contract_start: {
    en: 'The day this term began.',
    'pt-BR': 'O dia em que este período começou.',
    pl: 'Dzień, w którym zaczął się ten okres.',
  },
  contract_end: {
    en: 'The day this term ends, or is renewed.',
    'pt-BR': 'O dia em que este período termina ou é renovado.',
    pl: 'Dzień, w którym ten okres się kończy lub odnawia.',
  },
  contract_value: {
    en: 'What it pays in a year, without tax.',
    'pt-BR': 'Quanto paga por ano, sem impostos.',
    pl: 'Ile płaci rocznie, bez podatku.',
  },
  renewals: {
    en: 'How often it was renewed so far; 0 in the first term.',
    'pt-BR': 'Quantas vezes já foi renovado; 0 no primeiro período.',
    pl: 'Ile razy ją odnowiono; 0 w pierwszym okresie.',
  },
  notice: {
    en: 'Whether notice was given.',
    'pt-BR': 'Se houve aviso de cancelamento.',
    pl: 'Czy złożono wypowiedzenie.',
  },

  channel: {
    en: 'How you met or spoke.',
    'pt-BR': 'Como foi o contato.',
    pl: 'W jakiej formie był kontakt.',
  },
  direction: {
    en: 'Who began: the customer or us.',
    'pt-BR': 'De quem partiu: do cliente ou de nós.',
    pl: 'Kto zaczął: klient czy my.',
  },
  hours: {
    en: 'The work it took, in hours.',
    'pt-BR': 'O trabalho que deu, em horas.',
    pl: 'Ile zajęło pracy, w godzinach.',
  },
  event_cost: {
    en: 'What it cost, if you know it; else the hours count.',
    'pt-BR': 'Quanto custou, se você souber; senão, valem as horas.',
    pl: 'Ile kosztowało, jeśli wiesz; w przeciwnym razie liczą się godziny.',
  },

  nps: {
    en: 'Would you recommend us? From 0 (no) to 10 (certainly).',
    'pt-BR': 'Você nos recomendaria? De 0 (não) a 10 (com certeza).',
    pl: 'Czy polecisz nas innym? Od 0 (nie) do 10 (na pewno).',
  },
  csat: {
    en: 'How satisfied it is, from 0% to 100%.',
    'pt-BR': 'Quão satisfeito está, de 0% a 100%.',
    pl: 'Jak bardzo jest zadowolony, od 0% do 100%.',
  },

  complaint_date: {
    en: 'The day the customer complained.',
    'pt-BR': 'O dia em que o cliente reclamou.',
    pl: 'Dzień, w którym klient złożył reklamację.',
  },
  resolved_date: {
    en: 'The day it was settled. Leave it empty while it is open.',
    'pt-BR': 'O dia em que foi resolvida. Deixe vazio enquanto estiver aberta.',
    pl: 'Dzień załatwienia. Zostaw puste, dopóki sprawa jest otwarta.',
  },
  complaint_state: {
    en: 'Whether it is open, and how the customer took the answer.',
    'pt-BR': 'Se está aberta e como o cliente recebeu a solução.',
    pl: 'Czy jest otwarta i jak klient przyjął rozwiązanie.',
  },
  subject: {
    en: 'What went wrong, in a few words.',
    'pt-BR': 'O que deu errado, em poucas palavras.',
    pl: 'Co poszło nie tak, w kilku słowach.',
  },

  page: {
    en: 'Which page of yours somebody of the customer looked at.',
    'pt-BR': 'Qual página sua alguém do cliente visitou.',
    pl: 'Którą Twoją stronę oglądał ktoś od klienta.',
  },
  usage_trend: {
    en: 'How its use of your product has changed.',
    'pt-BR': 'Quanto mudou o uso do seu produto.',
    pl: 'Jak zmieniło się korzystanie z Twojego produktu.',
  },

  contact_name: {
    en: 'The name of the person.',
    'pt-BR': 'O nome da pessoa.',
    pl: 'Imię i nazwisko osoby.',
  },
  role: {
    en: 'What the person does there.',
    'pt-BR': 'O que a pessoa faz lá.',
    pl: 'Czym ta osoba się tam zajmuje.',
  },
  circle: {
    en: '1: buys or decides. 2: supports, such as accounting or IT. 3: has influence. Left empty, the role tells.',
    'pt-BR':
      '1: compra ou decide. 2: apoia, como contabilidade ou TI. 3: tem influência. Se vazio, o cargo define.',
    pl: '1: kupuje lub decyduje. 2: wspiera, jak księgowość czy IT. 3: ma wpływ. Gdy puste, rozstrzyga stanowisko.',
  },
  attitude: {
    en: 'What the person thinks of you.',
    'pt-BR': 'O que a pessoa acha de vocês.',
    pl: 'Co ta osoba o Was myśli.',
  },

  wallet_annual: {
    en: 'What it buys of your kind in a year from anyone, you included.',
    'pt-BR': 'Quanto compra por ano do que você vende, de todos os fornecedores, você incluído.',
    pl: 'Ile rocznie kupuje tego, co sprzedajesz, u wszystkich dostawców łącznie z Tobą.',
  },
  supplier_rank: {
    en: 'Your place among its suppliers; 1 is the first.',
    'pt-BR': 'Seu lugar entre os fornecedores dele; 1 é o primeiro.',
    pl: 'Twoje miejsce wśród jego dostawców; 1 to pierwsze.',
  },
  supplier_count: {
    en: 'From how many suppliers it buys, you included.',
    'pt-BR': 'De quantos fornecedores compra, você incluído.',
    pl: 'U ilu dostawców kupuje, łącznie z Tobą.',
  },

  referred: {
    en: 'Whom it recommended you to.',
    'pt-BR': 'Para quem ele recomendou você.',
    pl: 'Komu Cię polecił.',
  },
  won: {
    en: 'Whether that company bought. Leave it empty while it is open.',
    'pt-BR': 'Se essa empresa comprou. Deixe vazio enquanto não se sabe.',
    pl: 'Czy ta firma kupiła. Zostaw puste, dopóki nie wiadomo.',
  },

  action: {
    en: 'The action that was recommended.',
    'pt-BR': 'A ação que foi recomendada.',
    pl: 'Działanie, które zalecono.',
  },
  done: { en: 'Whether it was done.', 'pt-BR': 'Se foi feita.', pl: 'Czy je wykonano.' },
  worked: {
    en: 'Whether it worked. Leave it empty while you do not know.',
    'pt-BR': 'Se funcionou. Deixe vazio enquanto você não souber.',
    pl: 'Czy zadziałało. Zostaw puste, dopóki nie wiesz.',
  },

  membership: {
    en: 'Whether the customer joined your programme that day, left it, or redeemed points.',
    'pt-BR': 'Se nesse dia o cliente aderiu ao programa, saiu dele ou resgatou pontos.',
    pl: 'Czy klient tego dnia dołączył do programu, odszedł z niego, czy wymienił punkty.',
  },
  points: {
    en: 'How many points it redeemed.',
    'pt-BR': 'Quantos pontos ele resgatou.',
    pl: 'Ile punktów wymienił.',
  },
};
