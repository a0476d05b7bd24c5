import type { Phrase } from './phrase.ts';

/** Why a row cannot be scored, where the reason is one of ours. */
export const DATA_PROBLEM = {
  blank_customer_id: {
    en: "the customer's identifier is missing",
    'pt-BR': 'falta o código do cliente',
    pl: 'brakuje identyfikatora klienta',
  },
  no_valid_order: {
    en: 'there is no valid order',
    'pt-BR': 'não há nenhum pedido válido',
    pl: 'brakuje prawidłowego zamówienia',
  },
  currency_without_rate: {
    en: 'a currency has no exchange rate',
    'pt-BR': 'há uma moeda sem taxa de câmbio',
    pl: 'brakuje kursu waluty',
  },
  dates_unreadable: {
    en: 'its dates cannot be read',
    'pt-BR': 'as datas não podem ser lidas',
    pl: 'nie można odczytać dat',
  },
} as const satisfies Record<string, Phrase>;

/** What the reader should know of a row's figures. */
export const SCORE_WARNING = {
  margin_assumed: {
    en: 'Margin assumed at {margin}.',
    'pt-BR': 'Margem presumida de {margin}.',
    pl: 'Przyjęto marżę {margin}.',
  },
  margin_very_high: {
    en: 'A margin of {margin}: is this margin or revenue?',
    'pt-BR': 'Margem de {margin}: é margem ou receita?',
    pl: 'Marża {margin}: czy to marża, czy przychód?',
  },
  cost_to_serve_assumed: {
    en: 'Cost to serve unknown, taken as zero.',
    'pt-BR': 'Custo de atender desconhecido, tomado como zero.',
    pl: 'Koszt obsługi nieznany, przyjęto zero.',
  },
  no_repeat_evidence: {
    en: 'Provisional: too few orders to know whether it will stay.',
    'pt-BR': 'Provisório: poucos pedidos para saber se vai ficar.',
    pl: 'Wstępnie: za mało zamówień, by wiedzieć, czy zostanie.',
  },
  thin_history: {
    en: 'The order history is short: low confidence.',
    'pt-BR': 'O histórico de pedidos é curto: pouca certeza.',
    pl: 'Historia zamówień jest krótka: mała pewność.',
  },
} as const satisfies Record<string, Phrase>;

/** Which statistics stand behind a portfolio's scores, and why. */
export const MODEL_REASON = {
  fitted: {
    en: {
      one: 'Fitted to the orders of this portfolio, in which {count} customer ordered more than once: several models, each heard as far as the orders bear it out.',
      other:
        'Fitted to the orders of this portfolio, in which {count} customers ordered more than once: several models, each heard as far as the orders bear it out.',
    },
    'pt-BR': {
      one: 'Ajustado aos pedidos desta carteira, em que {count} cliente comprou mais de uma vez: vários modelos, cada um com o peso que os pedidos lhe dão.',
      other:
        'Ajustado aos pedidos desta carteira, em que {count} clientes compraram mais de uma vez: vários modelos, cada um com o peso que os pedidos lhe dão.',
    },
    pl: {
      one: 'Dopasowano do zamówień tego portfela ({count} klient kupił więcej niż raz): kilka modeli, a każdy waży tyle, na ile potwierdzają go zamówienia.',
      few: 'Dopasowano do zamówień tego portfela ({count} klientów kupiło więcej niż raz): kilka modeli, a każdy waży tyle, na ile potwierdzają go zamówienia.',
      many: 'Dopasowano do zamówień tego portfela ({count} klientów kupiło więcej niż raz): kilka modeli, a każdy waży tyle, na ile potwierdzają go zamówienia.',
      other:
        'Dopasowano do zamówień tego portfela ({count} klienta kupiło więcej niż raz): kilka modeli, a każdy waży tyle, na ile potwierdzają go zamówienia.',
    },
  },
  recalibrated: {
    en: {
      one: 'Fitted to the orders of this portfolio, in which {count} customer ordered more than once, and corrected by the errors that it would have made in the past.',
      other:
        'Fitted to the orders of this portfolio, in which {count} customers ordered more than once, and corrected by the errors that it would have made in the past.',
    },
    'pt-BR': {
      one: 'Ajustado aos pedidos desta carteira, em que {count} cliente comprou mais de uma vez, e corrigido pelo que teria errado no passado dela.',
      other:
        'Ajustado aos pedidos desta carteira, em que {count} clientes compraram mais de uma vez, e corrigido pelo que teria errado no passado dela.',
    },
    pl: {
      one: 'Dopasowano do zamówień tego portfela ({count} klient kupił więcej niż raz) i skorygowano o błędy, jakie prognoza popełniłaby w przeszłości.',
      few: 'Dopasowano do zamówień tego portfela ({count} klientów kupiło więcej niż raz) i skorygowano o błędy, jakie prognoza popełniłaby w przeszłości.',
      many: 'Dopasowano do zamówień tego portfela ({count} klientów kupiło więcej niż raz) i skorygowano o błędy, jakie prognoza popełniłaby w przeszłości.',
      other:
        'Dopasowano do zamówień tego portfela ({count} klienta kupiło więcej niż raz) i skorygowano o błędy, jakie prognoza popełniłaby w przeszłości.',
    },
  },
  regular_gaps: {
    en: 'Customers here order so regularly (variation {variation}, at most {limit}) that each is read by its own rhythm.',
    'pt-BR':
      'Os clientes compram com tanta regularidade (variação {variation}, no máximo {limit}) que cada um é lido pelo próprio ritmo.',
    pl: 'Klienci kupują tak regularnie (zmienność {variation}, najwyżej {limit}), że każdego ocenia jego własny rytm.',
  },
  small_portfolio: {
    en: {
      one: 'Only {count} customer ordered more than once: each is read by its own rhythm.',
      other: 'Only {count} customers ordered more than once: each is read by its own rhythm.',
    },
    'pt-BR': {
      one: 'Só {count} cliente comprou mais de uma vez: cada um é lido pelo próprio ritmo.',
      other: 'Só {count} clientes compraram mais de uma vez: cada um é lido pelo próprio ritmo.',
    },
    pl: {
      one: 'Tylko {count} klient kupił więcej niż raz: każdego ocenia jego własny rytm.',
      few: 'Tylko {count} klientów kupiło więcej niż raz: każdego ocenia jego własny rytm.',
      many: 'Tylko {count} klientów kupiło więcej niż raz: każdego ocenia jego własny rytm.',
      other: 'Tylko {count} klienta kupiło więcej niż raz: każdego ocenia jego własny rytm.',
    },
  },
  thin_history: {
    en: 'Less than half a year of orders, or fewer than three customers that came back: simple rules only, with low confidence.',
    'pt-BR':
      'Menos de meio ano de pedidos, ou menos de três clientes que voltaram: só regras simples, com pouca certeza.',
    pl: 'Mniej niż pół roku zamówień albo mniej niż trzech klientów, którzy wrócili: tylko proste reguły, mała pewność.',
  },
  no_orders: {
    en: 'There are no orders to learn from; contracts are read by their renewals.',
    'pt-BR': 'Não há pedidos com que aprender; os contratos são lidos pelas renovações.',
    pl: 'Nie ma zamówień, z których można się uczyć; umowy ocenia się po odnowieniach.',
  },
} as const satisfies Record<string, Phrase>;
