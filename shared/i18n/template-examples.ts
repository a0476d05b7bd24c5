import type { NamedField } from './field-headers.ts';
import type { Phrase } from './phrase.ts';

/** What a cell of a template may look like, as a person types it. */
export const TEMPLATE_EXAMPLE: Readonly<Record<NamedField, Phrase>> = {
  customer_id: { en: 'C-1042', 'pt-BR': 'C-1042', pl: 'K-1042' },
  tax_id: { en: 'GB 123 4567 89', 'pt-BR': '12.345.678/0001-90', pl: '526-000-12-46' },
  customer_name: { en: 'Blue Heron Ltd', 'pt-BR': 'Serra Azul Ltda', pl: 'Stary Młyn Sp. z o.o.' },

  order_id: { en: 'INV-2026-118', 'pt-BR': 'NF-2026-118', pl: 'FV/118/2026' },
  order_date: { en: '14/03/2026', 'pt-BR': '14/03/2026', pl: '14.03.2026' },
  amount_net: { en: '1250.50', 'pt-BR': '1250,50', pl: '1250,50' },
  cost: { en: '820', 'pt-BR': '820', pl: '820' },
  product: { en: 'Coffee beans 1 kg', 'pt-BR': 'Café em grãos 1 kg', pl: 'Kawa ziarnista 1 kg' },
  category: { en: 'Coffee', 'pt-BR': 'Café', pl: 'Kawa' },

  n_orders: { en: '24', 'pt-BR': '24', pl: '24' },
  first_order_date: { en: '02/02/2024', 'pt-BR': '02/02/2024', pl: '02.02.2024' },
  last_order_date: { en: '14/03/2026', 'pt-BR': '14/03/2026', pl: '14.03.2026' },
  revenue_12m: { en: '18400', 'pt-BR': '18400', pl: '18400' },
  segment: { en: 'Hotels', 'pt-BR': 'Hotéis', pl: 'Hotele' },
  owner: { en: 'Anna', 'pt-BR': 'Ana', pl: 'Anna' },
  gross_margin_pct: { en: '32%', 'pt-BR': '32%', pl: '32%' },
  cost_to_serve_12m: { en: '900', 'pt-BR': '900', pl: '900' },
  acquisition_cost: { en: '350', 'pt-BR': '350', pl: '350' },

  event_date: { en: '14/03/2026', 'pt-BR': '14/03/2026', pl: '14.03.2026' },

  contract_start: { en: '01/01/2026', 'pt-BR': '01/01/2026', pl: '01.01.2026' },
  contract_end: { en: '31/12/2026', 'pt-BR': '31/12/2026', pl: '31.12.2026' },
  contract_value: { en: '9600', 'pt-BR': '9600', pl: '9600' },
  renewals: { en: '2', 'pt-BR': '2', pl: '2' },
  notice: { en: 'No', 'pt-BR': 'Não', pl: 'Nie' },

  channel: { en: 'Visit', 'pt-BR': 'Visita', pl: 'Wizyta' },
  direction: { en: 'Customer', 'pt-BR': 'Cliente', pl: 'Klient' },
  hours: { en: '1.5', 'pt-BR': '1,5', pl: '1,5' },
  event_cost: { en: '120', 'pt-BR': '120', pl: '120' },

  nps: { en: '9', 'pt-BR': '9', pl: '9' },
  csat: { en: '80%', 'pt-BR': '80%', pl: '80%' },

  complaint_date: { en: '10/03/2026', 'pt-BR': '10/03/2026', pl: '10.03.2026' },
  resolved_date: { en: '14/03/2026', 'pt-BR': '14/03/2026', pl: '14.03.2026' },
  complaint_state: {
    en: 'Settled, satisfied',
    'pt-BR': 'Resolvida, satisfeito',
    pl: 'Rozwiązana, klient zadowolony',
  },
  subject: {
    en: 'Delivery came four days late',
    'pt-BR': 'Entrega com quatro dias de atraso',
    pl: 'Dostawa spóźniona o cztery dni',
  },

  page: { en: 'Prices', 'pt-BR': 'Preços', pl: 'Cennik' },
  usage_trend: { en: '-20%', 'pt-BR': '-20%', pl: '-20%' },

  contact_name: { en: 'Maria Brown', 'pt-BR': 'Maria Souza', pl: 'Maria Nowak' },
  role: { en: 'Head of purchasing', 'pt-BR': 'Gerente de compras', pl: 'Kierownik zakupów' },
  circle: { en: '1', 'pt-BR': '1', pl: '1' },
  attitude: { en: 'Supportive', 'pt-BR': 'A favor', pl: 'Przychylne' },

  wallet_annual: { en: '60000', 'pt-BR': '60000', pl: '60000' },
  supplier_rank: { en: '1', 'pt-BR': '1', pl: '1' },
  supplier_count: { en: '3', 'pt-BR': '3', pl: '3' },

  referred: { en: 'Old Mill Bakery', 'pt-BR': 'Padaria Três Ipês', pl: 'Piekarnia Trzy Dęby' },
  won: { en: 'Yes', 'pt-BR': 'Sim', pl: 'Tak' },

  action: { en: 'A07', 'pt-BR': 'A07', pl: 'A07' },
  done: { en: 'Yes', 'pt-BR': 'Sim', pl: 'Tak' },
  worked: { en: 'Yes', 'pt-BR': 'Sim', pl: 'Tak' },

  membership: { en: 'Redeemed', 'pt-BR': 'Resgate', pl: 'Wymiana punktów' },
  points: { en: '500', 'pt-BR': '500', pl: '500' },
};
