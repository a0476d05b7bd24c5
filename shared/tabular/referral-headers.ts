import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of a list of the customers that their customers brought. */
export const REFERRAL_HEADERS = {
  customer_id: {
    ...CUSTOMER_COLUMNS.customer_id,
    en: `referrer id, referred by id, ${CUSTOMER_COLUMNS.customer_id.en}`,
    pt: `id de quem indicou, código de quem indicou, ${CUSTOMER_COLUMNS.customer_id.pt}`,
    pl: `id polecającego, kod polecającego, ${CUSTOMER_COLUMNS.customer_id.pl}`,
  },
  tax_id: CUSTOMER_COLUMNS.tax_id,
  customer_name: {
    ...CUSTOMER_COLUMNS.customer_name,
    en: `referrer, referred by, referring customer, recommended by, ${CUSTOMER_COLUMNS.customer_name.en}`,
    pt: `indicado por, quem indicou, cliente que indicou, indicador?, ${CUSTOMER_COLUMNS.customer_name.pt}`,
    pl: `polecający, polecony przez, kto polecił, klient polecający, z polecenia, ${CUSTOMER_COLUMNS.customer_name.pl}`,
  },
  event_id: {
    ...EVENT_ID,
    en: `referral id, referral no, ${EVENT_ID.en}`,
    pt: `id da indicação, nº da indicação, ${EVENT_ID.pt}`,
    pl: `id polecenia, nr polecenia, ${EVENT_ID.pl}`,
  },
  event_date: {
    ...EVENT_DATE,
    en: `referral date, referred on, ${EVENT_DATE.en}`,
    pt: `data da indicação, indicado em, ${EVENT_DATE.pt}`,
    pl: `data polecenia, polecono, ${EVENT_DATE.pl}`,
  },
  referred: {
    type: 'text',
    en: 'referred, referred company, referred customer, new customer, lead, prospect, who was referred, referral',
    pt: 'indicado, empresa indicada, cliente indicado, novo cliente, lead, prospect, quem foi indicado, indicação',
    pl: 'polecony, polecona firma, polecony klient, nowy klient, lead, prospekt, kogo polecono, polecenie',
  },
  won: {
    type: 'yes_no',
    en: 'won, became a customer, converted, closed, success, deal won, bought, result',
    pt: 'ganho, virou cliente, convertido, fechado, sucesso, fechou, comprou, resultado',
    pl: 'wygrane, został klientem, pozyskany, zamknięte, sukces, kupił, skuteczne, wynik',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
