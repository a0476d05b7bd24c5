import type { ModelSummary } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The words of the sidebar's trust panel: can I believe it? */
export const TRUST = {
  model: { en: 'What stands behind it', 'pt-BR': 'O que está por trás', pl: 'Na czym to się opiera' },
  basis: {
    en: {
      one: 'Orders of {count} customer, as of {date}.',
      other: 'Orders of {count} customers, as of {date}.',
    },
    'pt-BR': {
      one: 'Pedidos de {count} cliente, até {date}.',
      other: 'Pedidos de {count} clientes, até {date}.',
    },
    pl: {
      one: 'Zamówienia {count} klienta, stan na {date}.',
      few: 'Zamówienia {count} klientów, stan na {date}.',
      many: 'Zamówienia {count} klientów, stan na {date}.',
      other: 'Zamówienia {count} klienta, stan na {date}.',
    },
  },
  pastWindows: {
    en: {
      one: 'Tested on {count} stretch of your own past and corrected by it.',
      other: 'Tested on {count} stretches of your own past and corrected by them.',
    },
    'pt-BR': {
      one: 'Testado em {count} trecho do seu próprio passado e corrigido por ele.',
      other: 'Testado em {count} trechos do seu próprio passado e corrigido por eles.',
    },
    pl: {
      one: 'Sprawdzone na {count} okresie z Waszej przeszłości i nim skorygowane.',
      few: 'Sprawdzone na {count} okresach z Waszej przeszłości i nimi skorygowane.',
      many: 'Sprawdzone na {count} okresach z Waszej przeszłości i nimi skorygowane.',
      other: 'Sprawdzone na {count} okresu z Waszej przeszłości i nimi skorygowane.',
    },
  },
  noPastWindows: {
    en: 'Your history is too short to test the forecast on its own past. Each month of orders helps.',
    'pt-BR':
      'O histórico é curto demais para testar a previsão no próprio passado. Cada mês de pedidos ajuda.',
    pl: 'Historia jest za krótka, by sprawdzić prognozę na przeszłości. Każdy miesiąc zamówień pomaga.',
  },
  horizon: {
    en: { one: 'Looks {count} day ahead.', other: 'Looks {count} days ahead.' },
    'pt-BR': { one: 'Olha {count} dia à frente.', other: 'Olha {count} dias à frente.' },
    pl: {
      one: 'Patrzy {count} dzień naprzód.',
      few: 'Patrzy {count} dni naprzód.',
      many: 'Patrzy {count} dni naprzód.',
      other: 'Patrzy {count} dnia naprzód.',
    },
  },
  profitFrom: {
    en: 'A customer counts as profitable from {money} a year.',
    'pt-BR': 'Um cliente conta como lucrativo a partir de {money} por ano.',
    pl: 'Klient liczy się jako dochodowy od {money} rocznie.',
  },
  technical: { en: 'For the statistician', 'pt-BR': 'Para o estatístico', pl: 'Dla statystyka' },
  expert: {
    en: '{name}, {phases}: weight {weight}',
    'pt-BR': '{name}, {phases}: peso {weight}',
    pl: '{name}, {phases}: waga {weight}',
  },
  phases: {
    en: { one: '{count} phase', other: '{count} phases' },
    'pt-BR': { one: '{count} fase', other: '{count} fases' },
    pl: { one: '{count} faza', few: '{count} fazy', many: '{count} faz', other: '{count} fazy' },
  },
  parameter: { en: '{name} = {value}', 'pt-BR': '{name} = {value}', pl: '{name} = {value}' },
  gaps: { en: 'What had to be assumed', 'pt-BR': 'O que foi preciso supor', pl: 'Co trzeba było założyć' },
  noGaps: {
    en: 'Nothing: your data told all that was needed.',
    'pt-BR': 'Nada: seus dados disseram tudo o que era preciso.',
    pl: 'Nic: dane powiedziały wszystko, co potrzebne.',
  },
  ofCustomers: {
    en: { one: '{affected} of {count} customer', other: '{affected} of {count} customers' },
    'pt-BR': { one: '{affected} de {count} cliente', other: '{affected} de {count} clientes' },
    pl: {
      one: '{affected} z {count} klienta',
      few: '{affected} z {count} klientów',
      many: '{affected} z {count} klientów',
      other: '{affected} z {count} klienta',
    },
  },
  fixFirst: { en: 'Worth fixing first', 'pt-BR': 'Vale corrigir primeiro', pl: 'To warto poprawić najpierw' },
  restsOn: {
    en: '{money} of value still to come rests on it.',
    'pt-BR': '{money} de valor ainda por vir dependem disto.',
    pl: 'Od tego zależy {money} wartości jeszcze przed nami.',
  },
  emptyTitle: {
    en: 'Nothing to check yet',
    'pt-BR': 'Nada a conferir ainda',
    pl: 'Jeszcze nie ma czego sprawdzać',
  },
  emptyText: {
    en: 'Once customers have a quadrant, this tab says what it rests on and what had to be assumed.',
    'pt-BR': 'Quando os clientes tiverem quadrante, esta aba diz em que ele se apoia e o que foi suposto.',
    pl: 'Gdy klienci dostaną kwadranty, ta karta powie, na czym się opierają i co trzeba było założyć.',
  },
} as const satisfies Record<string, Phrase>;

/** Whether the histories show that customers leave. */
export const DROPOUT: Readonly<Record<NonNullable<ModelSummary['dropout']>, Phrase>> = {
  shown: {
    en: 'Your orders show that some customers leave for good.',
    'pt-BR': 'Seus pedidos mostram que alguns clientes vão embora de vez.',
    pl: 'Zamówienia pokazują, że niektórzy klienci odchodzą na dobre.',
  },
  not_shown: {
    en: 'Your orders do not show that anybody leaves for good; we stay cautious.',
    'pt-BR': 'Seus pedidos não mostram ninguém indo embora de vez; ficamos cautelosos.',
    pl: 'Zamówienia nie pokazują, by ktoś odchodził na dobre; zachowujemy ostrożność.',
  },
  not_identified: {
    en: 'Your orders cannot tell yet whether customers leave or only pause.',
    'pt-BR': 'Seus pedidos ainda não dizem se clientes vão embora ou só fazem pausa.',
    pl: 'Zamówienia nie mówią jeszcze, czy klienci odchodzą, czy tylko robią przerwę.',
  },
};

/** A gap in the data that a person can fill: what it is, and how to fill it. By the warning that tells of it. */
export const DATA_GAP = {
  margin_assumed: {
    name: { en: 'Margin assumed', 'pt-BR': 'Margem presumida', pl: 'Założona marża' },
    fix: {
      en: 'Add a column with cost or margin to the orders, or one with gross margin to the customers, and import again.',
      'pt-BR':
        'Acrescente uma coluna de custo ou margem aos pedidos, ou de margem bruta aos clientes, e importe de novo.',
      pl: 'Dodaj kolumnę z kosztem lub marżą do zamówień albo z marżą brutto do klientów i zaimportuj ponownie.',
    },
  },
  cost_to_serve_assumed: {
    name: {
      en: 'Cost to serve taken as zero',
      'pt-BR': 'Custo de atender tomado como zero',
      pl: 'Koszt obsługi przyjęty jako zero',
    },
    fix: {
      en: 'Add a tab of visits, calls and tickets with their hours, or a column with the yearly cost to serve to the customers.',
      'pt-BR':
        'Acrescente uma aba de visitas, ligações e chamados com as horas, ou uma coluna com o custo anual de atender aos clientes.',
      pl: 'Dodaj kartę z wizytami, rozmowami i zgłoszeniami wraz z godzinami albo kolumnę z rocznym kosztem obsługi do klientów.',
    },
  },
  margin_very_high: {
    name: {
      en: 'Margin hard to believe',
      'pt-BR': 'Margem difícil de acreditar',
      pl: 'Marża trudna do uwierzenia',
    },
    fix: {
      en: 'Check that the column holds margin, not revenue.',
      'pt-BR': 'Confira se a coluna traz margem, e não receita.',
      pl: 'Sprawdź, czy kolumna zawiera marżę, a nie przychód.',
    },
  },
  wallet_by_rank: {
    name: {
      en: 'Share of wallet by rank only',
      'pt-BR': 'Participação na carteira só pela posição',
      pl: 'Udział w zakupach tylko z pozycji',
    },
    fix: {
      en: 'Ask these customers how much they buy in total in a year.',
      'pt-BR': 'Pergunte a esses clientes quanto compram no total por ano.',
      pl: 'Zapytaj tych klientów, ile kupują łącznie w roku.',
    },
  },
  thin_history: {
    name: { en: 'Short history', 'pt-BR': 'Histórico curto', pl: 'Krótka historia' },
    fix: {
      en: 'Import older orders too, if you have them.',
      'pt-BR': 'Importe também pedidos mais antigos, se tiver.',
      pl: 'Zaimportuj też starsze zamówienia, jeśli je masz.',
    },
  },
} as const satisfies Record<string, { name: Phrase; fix: Phrase }>;
export type DataGap = keyof typeof DATA_GAP;
