import type { Attitude, ComplaintState, MembershipChange, SignalPage, TouchChannel } from '#shared/contracts';
import type { Entity } from '#shared/tabular';
import type { Phrase } from './phrase.ts';

/** What a template is for, as an entry of a list. */
export const TEMPLATE_CHOICE: Readonly<Record<Entity, Phrase>> = {
  orders: { en: 'Orders or invoices', 'pt-BR': 'Pedidos ou notas', pl: 'Zamówienia lub faktury' },
  customers: {
    en: 'Customers: margin, cost to serve',
    'pt-BR': 'Clientes: margem, custo de atendimento',
    pl: 'Klienci: marża, koszt obsługi',
  },
  contracts: {
    en: 'Contracts and subscriptions',
    'pt-BR': 'Contratos e assinaturas',
    pl: 'Umowy i abonamenty',
  },
  touchpoints: {
    en: 'Visits, calls and tickets',
    'pt-BR': 'Visitas, ligações e chamados',
    pl: 'Wizyty, rozmowy i zgłoszenia',
  },
  surveys: {
    en: 'Surveys: NPS, satisfaction',
    'pt-BR': 'Pesquisas: NPS, satisfação',
    pl: 'Ankiety: NPS, zadowolenie',
  },
  complaints: { en: 'Complaints', 'pt-BR': 'Reclamações', pl: 'Reklamacje' },
  signals: {
    en: 'Web visits and product use',
    'pt-BR': 'Visitas ao site e uso do produto',
    pl: 'Wizyty na stronie i użycie produktu',
  },
  contacts: { en: 'People at customers', 'pt-BR': 'Pessoas nos clientes', pl: 'Osoby u klientów' },
  wallets: {
    en: 'How much customers buy in all',
    'pt-BR': 'Quanto os clientes compram no total',
    pl: 'Ile klienci kupują łącznie',
  },
  referrals: {
    en: 'Referrals: who brought whom',
    'pt-BR': 'Indicações: quem trouxe quem',
    pl: 'Polecenia: kto kogo przyprowadził',
  },
  outcomes: {
    en: 'What came of our advice',
    'pt-BR': 'O que resultou das recomendações',
    pl: 'Co wynikło z zaleceń',
  },
  memberships: {
    en: 'Loyalty programme: who joins, leaves, redeems',
    'pt-BR': 'Programa de fidelidade: adesões, saídas, resgates',
    pl: 'Program lojalnościowy: dołączenia, odejścia, wymiany punktów',
  },
};

/** The note on a header of a template: what goes in, an example, and whether it must be there. */
export const TEMPLATE_HEADER_NOTE = {
  example: { en: 'Example: {example}', 'pt-BR': 'Exemplo: {example}', pl: 'Przykład: {example}' },
  needed: { en: 'Needed.', 'pt-BR': 'Obrigatório.', pl: 'Wymagane.' },
  oneOf: {
    en: 'Needed: at least one of {columns}.',
    'pt-BR': 'Obrigatório: ao menos um entre {columns}.',
    pl: 'Wymagane: przynajmniej jedno z pól {columns}.',
  },
  optional: { en: 'May stay empty.', 'pt-BR': 'Pode ficar vazio.', pl: 'Może pozostać puste.' },
} as const satisfies Record<string, Phrase>;

/** What Sheets says where a cell of a template takes another value. */
export const CELL_RULE = {
  date: {
    en: 'Enter a day, such as {example}.',
    'pt-BR': 'Digite um dia, como {example}.',
    pl: 'Wpisz dzień, na przykład {example}.',
  },
  number: {
    en: 'Enter a number, such as {example}.',
    'pt-BR': 'Digite um número, como {example}.',
    pl: 'Wpisz liczbę, na przykład {example}.',
  },
  atLeastZero: {
    en: 'Enter a number that is not negative, such as {example}.',
    'pt-BR': 'Digite um número que não seja negativo, como {example}.',
    pl: 'Wpisz liczbę nieujemną, na przykład {example}.',
  },
  zeroToTen: {
    en: 'Enter a number from 0 to 10.',
    'pt-BR': 'Digite um número de 0 a 10.',
    pl: 'Wpisz liczbę od 0 do 10.',
  },
  place: {
    en: 'Enter a whole number from 1 to 100.',
    'pt-BR': 'Digite um número inteiro de 1 a 100.',
    pl: 'Wpisz liczbę całkowitą od 1 do 100.',
  },
  share: {
    en: 'Enter a percentage, such as {example}.',
    'pt-BR': 'Digite uma porcentagem, como {example}.',
    pl: 'Wpisz procent, na przykład {example}.',
  },
  choice: {
    en: 'Choose one: {choices}.',
    'pt-BR': 'Escolha: {choices}.',
    pl: 'Wybierz jedno: {choices}.',
  },
  action: {
    en: 'Choose an action from the list.',
    'pt-BR': 'Escolha uma ação da lista.',
    pl: 'Wybierz działanie z listy.',
  },
} as const satisfies Record<string, Phrase>;

/** The words of the lists that cells choose from; each is read back as what it stands for. */
export const CHANNEL_CHOICE: Readonly<Record<TouchChannel, Phrase>> = {
  visit: { en: 'Visit', 'pt-BR': 'Visita', pl: 'Wizyta' },
  call: { en: 'Call', 'pt-BR': 'Ligação', pl: 'Rozmowa' },
  email: { en: 'E-mail', 'pt-BR': 'E-mail', pl: 'E-mail' },
  meeting: { en: 'Meeting', 'pt-BR': 'Reunião', pl: 'Spotkanie' },
  ticket: { en: 'Ticket', 'pt-BR': 'Chamado', pl: 'Zgłoszenie' },
  other: { en: 'Other', 'pt-BR': 'Outro', pl: 'Inne' },
};

export const PAGE_CHOICE: Readonly<Record<SignalPage, Phrase>> = {
  cancellation: { en: 'Cancellation', 'pt-BR': 'Cancelamento', pl: 'Rezygnacja' },
  support: { en: 'Support', 'pt-BR': 'Suporte', pl: 'Pomoc' },
  prices: { en: 'Prices', 'pt-BR': 'Preços', pl: 'Cennik' },
};

export const ATTITUDE_CHOICE: Readonly<Record<Attitude, Phrase>> = {
  supportive: { en: 'Supportive', 'pt-BR': 'A favor', pl: 'Przychylne' },
  neutral: { en: 'Neutral', 'pt-BR': 'Neutro', pl: 'Neutralne' },
  opposed: { en: 'Opposed', 'pt-BR': 'Contra', pl: 'Przeciwne' },
};

export const COMPLAINT_CHOICE: Readonly<Record<Exclude<ComplaintState, 'none'>, Phrase>> = {
  open: { en: 'Open', 'pt-BR': 'Aberta', pl: 'Otwarta' },
  resolved_satisfied: {
    en: 'Settled, satisfied',
    'pt-BR': 'Resolvida, satisfeito',
    pl: 'Rozwiązana, klient zadowolony',
  },
  resolved_unsatisfied: {
    en: 'Settled, not satisfied',
    'pt-BR': 'Resolvida, não satisfeito',
    pl: 'Rozwiązana, klient niezadowolony',
  },
};

export const MEMBERSHIP_CHOICE: Readonly<Record<MembershipChange, Phrase>> = {
  joined: { en: 'Joined', 'pt-BR': 'Adesão', pl: 'Dołączenie' },
  left: { en: 'Left', 'pt-BR': 'Saída', pl: 'Odejście' },
  redeemed: { en: 'Redeemed', 'pt-BR': 'Resgate', pl: 'Wymiana punktów' },
};

/** Who began a contact. */
export const DIRECTION_CHOICE = {
  inbound: { en: 'Customer', 'pt-BR': 'Cliente', pl: 'Klient' },
  outbound: { en: 'Us', 'pt-BR': 'Nós', pl: 'My' },
} as const satisfies Record<string, Phrase>;

export const YES_NO_CHOICE = {
  yes: { en: 'Yes', 'pt-BR': 'Sim', pl: 'Tak' },
  no: { en: 'No', 'pt-BR': 'Não', pl: 'Nie' },
} as const satisfies Record<string, Phrase>;
