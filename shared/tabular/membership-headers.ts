import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of a log of who joined a loyalty programme, left it or redeemed its points. */
export const MEMBERSHIP_HEADERS = {
  customer_id: {
    ...CUSTOMER_COLUMNS.customer_id,
    en: `member id, ${CUSTOMER_COLUMNS.customer_id.en}`,
    pt: `id do participante, código do participante, ${CUSTOMER_COLUMNS.customer_id.pt}`,
    pl: `id uczestnika, kod uczestnika, ${CUSTOMER_COLUMNS.customer_id.pl}`,
  },
  tax_id: CUSTOMER_COLUMNS.tax_id,
  customer_name: {
    ...CUSTOMER_COLUMNS.customer_name,
    en: `member, member name, ${CUSTOMER_COLUMNS.customer_name.en}`,
    pt: `participante, nome do participante, ${CUSTOMER_COLUMNS.customer_name.pt}`,
    pl: `uczestnik, nazwa uczestnika, ${CUSTOMER_COLUMNS.customer_name.pl}`,
  },
  event_id: {
    ...EVENT_ID,
    en: `membership id, redemption id, redemption no, reward no, ${EVENT_ID.en}`,
    pt: `id da adesão, id do resgate, nº do resgate, ${EVENT_ID.pt}`,
    pl: `id uczestnictwa, nr wymiany, nr nagrody, ${EVENT_ID.pl}`,
  },
  event_date: {
    ...EVENT_DATE,
    en: `enrolment date, enrollment date, joining date, redemption date, ${EVENT_DATE.en}`,
    pt: `data da adesão, data de adesão, data do resgate, ${EVENT_DATE.pt}`,
    pl: `data przystąpienia, data dołączenia, data wymiany, data odbioru nagrody, ${EVENT_DATE.pl}`,
  },
  membership: {
    type: 'membership',
    en: 'membership, membership event, joined left redeemed, programme event, program event, what?, type?, event?',
    pt: 'participação, participação no programa, evento do programa, adesão ou resgate, tipo?, evento?, movimento?',
    pl: 'uczestnictwo, uczestnictwo w programie, zdarzenie w programie, typ?, rodzaj?, zdarzenie?, operacja?',
  },
  points: {
    type: 'count',
    en: 'points, points redeemed, redeemed points, points spent, points used, pts',
    pt: 'pontos, pontos resgatados, pontos usados, pts, quantidade de pontos',
    pl: 'punkty, wymienione punkty, wykorzystane punkty, liczba punktów, pkt',
  },
  event_cost: {
    type: 'money',
    en: 'cost, reward cost, cost of reward, cost of the reward, reward value, total cost',
    pt: 'custo, custo do prêmio, custo do resgate, valor do prêmio, custo total',
    pl: 'koszt, koszt nagrody, wartość nagrody, koszt całkowity',
  },
  currency: { type: 'currency', en: 'currency, ccy', pt: 'moeda', pl: 'waluta' },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
