import type { Locale } from '#shared/contracts';
import type { Field } from '#shared/tabular';
import { FIELD_HEADER } from './field-headers.ts';
import { type Phrase, say } from './phrase.ts';

/** What to call a field where a person chooses the column that holds it. */
export function fieldName(field: Field, locale: Locale): string {
  const names: Readonly<Partial<Record<Field, Phrase>>> = { ...FIELD_HEADER, ...OTHER_FIELDS };
  const name = names[field];
  return name ? say(name, locale) : field;
}

/** The fields that no tab of ours has a column for, and those whose header says enough only within its own tab. */
const OTHER_FIELDS = {
  amount: { en: 'Amount', 'pt-BR': 'Valor', pl: 'Kwota' },
  amount_gross: { en: 'Gross amount', 'pt-BR': 'Valor bruto', pl: 'Wartość brutto' },
  vat_rate: { en: 'VAT rate', 'pt-BR': 'Alíquota', pl: 'Stawka VAT' },
  vat_amount: { en: 'VAT amount', 'pt-BR': 'Valor do imposto', pl: 'Kwota VAT' },
  margin_pct: { en: 'Margin %', 'pt-BR': 'Margem %', pl: 'Marża %' },
  discount: { en: 'Discount', 'pt-BR': 'Desconto', pl: 'Rabat' },
  currency: { en: 'Currency', 'pt-BR': 'Moeda', pl: 'Waluta' },
  quantity: { en: 'Quantity', 'pt-BR': 'Quantidade', pl: 'Ilość' },
  order_status: { en: 'Order status', 'pt-BR': 'Status do pedido', pl: 'Status zamówienia' },
  document_type: { en: 'Type of document', 'pt-BR': 'Tipo de documento', pl: 'Typ dokumentu' },
  notes: { en: 'Notes', 'pt-BR': 'Observações', pl: 'Uwagi' },
  event_id: { en: 'Entry no', 'pt-BR': 'Nº do registro', pl: 'Nr wpisu' },
  minutes: { en: 'Minutes', 'pt-BR': 'Minutos', pl: 'Minuty' },
  parent_company: { en: 'Parent company', 'pt-BR': 'Grupo', pl: 'Grupa kapitałowa' },
  country: { en: 'Country', 'pt-BR': 'País', pl: 'Kraj' },
  has_account_manager: {
    en: 'Has an account manager',
    'pt-BR': 'Tem gerente de conta',
    pl: 'Ma dedykowanego opiekuna',
  },
  touch_tier: { en: 'Touch level', 'pt-BR': 'Nível de contato', pl: 'Poziom kontaktu' },
  status: { en: 'Customer status', 'pt-BR': 'Situação do cliente', pl: 'Status klienta' },
  is_prospect: { en: 'Prospect', 'pt-BR': 'Cliente em potencial', pl: 'Potencjalny klient' },
  gross_profit_12m: {
    en: 'Gross profit, 12 months',
    'pt-BR': 'Lucro bruto, 12 meses',
    pl: 'Zysk brutto, 12 miesięcy',
  },
  share_of_wallet: {
    en: 'Share of wallet',
    'pt-BR': 'Participação na carteira',
    pl: 'Udział w portfelu zakupów',
  },
  nps_date: { en: 'NPS date', 'pt-BR': 'Data do NPS', pl: 'Data NPS' },
  complaint_state: { en: 'Complaint status', 'pt-BR': 'Situação da reclamação', pl: 'Stan reklamacji' },
  rating: { en: 'Rating of the answer', 'pt-BR': 'Nota da solução', pl: 'Ocena rozwiązania' },
  tickets_12m: { en: 'Tickets, 12 months', 'pt-BR': 'Chamados, 12 meses', pl: 'Zgłoszenia, 12 miesięcy' },
  referrals_12m: {
    en: 'Referrals, 12 months',
    'pt-BR': 'Indicações, 12 meses',
    pl: 'Polecenia, 12 miesięcy',
  },
  case_done: { en: 'Case study', 'pt-BR': 'Caso de sucesso', pl: 'Case study' },
  last_inbound: { en: 'Last contact', 'pt-BR': 'Último contato', pl: 'Ostatni kontakt' },
  contacts_circle1: { en: 'Decision makers', 'pt-BR': 'Decisores', pl: 'Decydenci' },
  contacts_circle2: { en: 'Support contacts', 'pt-BR': 'Contatos de apoio', pl: 'Osoby wspierające' },
  contacts_circle3: { en: 'Influencers', 'pt-BR': 'Influenciadores', pl: 'Osoby wpływowe' },
  sig_cancel: {
    en: 'Cancellation page viewed',
    'pt-BR': 'Visita à página de cancelamento',
    pl: 'Wizyta na stronie rezygnacji',
  },
  sig_support_14d: {
    en: 'Support page views, 14 days',
    'pt-BR': 'Visitas ao suporte, 14 dias',
    pl: 'Wizyty w pomocy, 14 dni',
  },
  sig_pricing: {
    en: 'Pricing page viewed',
    'pt-BR': 'Visita à página de preços',
    pl: 'Wizyta na stronie cennika',
  },
  consent: { en: 'Consent', 'pt-BR': 'Consentimento', pl: 'Zgoda' },
} as const satisfies Partial<Record<Field, Phrase>>;
