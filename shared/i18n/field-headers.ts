import type { Field } from '#shared/tabular';
import type { Phrase } from './phrase.ts';

/**
 * What the add-on calls the column of a field, in the tabs that it makes and where it asks for one. Each is a name by
 * which the column is recognised again.
 */
export const FIELD_HEADER = {
  customer_id: { en: 'Customer id', 'pt-BR': 'Código do cliente', pl: 'Kod klienta' },
  tax_id: { en: 'Tax id', 'pt-BR': 'CNPJ/CPF', pl: 'NIP' },
  customer_name: { en: 'Customer', 'pt-BR': 'Cliente', pl: 'Klient' },

  order_id: { en: 'Order no', 'pt-BR': 'Nº do pedido', pl: 'Nr zamówienia' },
  order_date: { en: 'Order date', 'pt-BR': 'Data do pedido', pl: 'Data zamówienia' },
  amount_net: { en: 'Net amount', 'pt-BR': 'Valor líquido', pl: 'Wartość netto' },
  cost: { en: 'Cost of goods', 'pt-BR': 'Custo das mercadorias', pl: 'Koszt towarów' },
  product: { en: 'Product', 'pt-BR': 'Produto', pl: 'Produkt' },
  category: { en: 'Category', 'pt-BR': 'Categoria', pl: 'Kategoria' },

  n_orders: { en: 'Number of orders', 'pt-BR': 'Nº de pedidos', pl: 'Liczba zamówień' },
  first_order_date: { en: 'First order', 'pt-BR': 'Primeira compra', pl: 'Pierwsze zamówienie' },
  last_order_date: { en: 'Last order', 'pt-BR': 'Última compra', pl: 'Ostatnie zamówienie' },
  revenue_12m: { en: 'Revenue', 'pt-BR': 'Faturamento', pl: 'Przychód' },
  segment: { en: 'Segment', 'pt-BR': 'Segmento', pl: 'Segment' },
  owner: { en: 'Account manager', 'pt-BR': 'Responsável', pl: 'Opiekun' },
  gross_margin_pct: { en: 'Margin %', 'pt-BR': 'Margem %', pl: 'Marża %' },
  cost_to_serve_12m: { en: 'Cost to serve', 'pt-BR': 'Custo de atendimento', pl: 'Koszt obsługi' },
  acquisition_cost: { en: 'Acquisition cost', 'pt-BR': 'Custo de aquisição', pl: 'Koszt pozyskania' },

  event_date: { en: 'Date', 'pt-BR': 'Data', pl: 'Data' },

  contract_start: { en: 'Contract start', 'pt-BR': 'Início do contrato', pl: 'Początek umowy' },
  contract_end: { en: 'Contract end', 'pt-BR': 'Fim do contrato', pl: 'Koniec umowy' },
  contract_value: { en: 'Annual contract value', 'pt-BR': 'Valor anual', pl: 'Roczna wartość umowy' },
  renewals: { en: 'Renewals', 'pt-BR': 'Renovações', pl: 'Odnowienia' },
  notice: { en: 'Notice given', 'pt-BR': 'Aviso de cancelamento', pl: 'Wypowiedzenie złożone' },

  channel: { en: 'Channel', 'pt-BR': 'Canal', pl: 'Kanał' },
  direction: { en: 'Who called', 'pt-BR': 'Iniciativa', pl: 'Inicjatywa' },
  hours: { en: 'Hours', 'pt-BR': 'Horas', pl: 'Godziny' },
  event_cost: { en: 'Cost', 'pt-BR': 'Custo', pl: 'Koszt' },

  nps: { en: 'NPS', 'pt-BR': 'NPS', pl: 'NPS' },
  csat: { en: 'Satisfaction', 'pt-BR': 'Satisfação', pl: 'Zadowolenie' },

  complaint_date: { en: 'Opened on', 'pt-BR': 'Aberta em', pl: 'Data zgłoszenia' },
  resolved_date: { en: 'Resolved on', 'pt-BR': 'Resolvida em', pl: 'Data rozwiązania' },
  complaint_state: { en: 'Status', 'pt-BR': 'Situação', pl: 'Status' },
  subject: { en: 'What happened', 'pt-BR': 'O que aconteceu', pl: 'Co się stało' },

  page: { en: 'Page', 'pt-BR': 'Página', pl: 'Strona' },
  usage_trend: { en: 'Usage change', 'pt-BR': 'Variação de uso', pl: 'Zmiana użycia' },

  contact_name: { en: 'Person', 'pt-BR': 'Pessoa', pl: 'Osoba' },
  role: { en: 'Role', 'pt-BR': 'Cargo', pl: 'Stanowisko' },
  circle: { en: 'Circle', 'pt-BR': 'Círculo', pl: 'Krąg' },
  attitude: { en: 'Attitude', 'pt-BR': 'Atitude', pl: 'Nastawienie' },

  wallet_annual: { en: 'Wallet size', 'pt-BR': 'Tamanho da carteira', pl: 'Wielkość portfela' },
  supplier_rank: { en: 'Our rank', 'pt-BR': 'Nossa posição', pl: 'Nasza pozycja' },
  supplier_count: { en: 'Suppliers', 'pt-BR': 'Fornecedores', pl: 'Liczba dostawców' },

  referred: { en: 'Referred company', 'pt-BR': 'Empresa indicada', pl: 'Polecona firma' },
  won: { en: 'Became a customer', 'pt-BR': 'Virou cliente', pl: 'Został klientem' },

  action: { en: 'Action', 'pt-BR': 'Ação', pl: 'Działanie' },
  done: { en: 'Done', 'pt-BR': 'Feito', pl: 'Wykonano' },
  worked: { en: 'Worked', 'pt-BR': 'Funcionou', pl: 'Zadziałało' },

  membership: { en: 'Membership', 'pt-BR': 'Participação', pl: 'Uczestnictwo' },
  points: { en: 'Points', 'pt-BR': 'Pontos', pl: 'Punkty' },
} as const satisfies Partial<Record<Field, Phrase>>;

/** The fields that the add-on has a name for. */
export type NamedField = keyof typeof FIELD_HEADER;
