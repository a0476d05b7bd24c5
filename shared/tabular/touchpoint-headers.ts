import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of a log of visits, calls, meetings and tickets. */
export const TOUCHPOINT_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    ...EVENT_ID,
    en: `activity id, ticket id, ticket no, ticket, ticket number, case id, case no, visit id, call id, ${EVENT_ID.en}`,
    pt: `id da atividade, nº do chamado, chamado, ticket, id do ticket, nº da visita, ${EVENT_ID.pt}`,
    pl: `id aktywności, nr zgłoszenia, numer zgłoszenia, zgłoszenie, ticket, nr wizyty, ${EVENT_ID.pl}`,
  },
  event_date: {
    ...EVENT_DATE,
    en: `visit date, call date, meeting date, ticket date, contact date, activity date, opened?, ${EVENT_DATE.en}`,
    pt: `data da visita, data da ligação, data da reunião, data do chamado, data do contato, data da atividade,
      data do atendimento, ${EVENT_DATE.pt}`,
    pl: `data wizyty, data rozmowy, data spotkania, data zgłoszenia, data kontaktu, data aktywności, ${EVENT_DATE.pl}`,
  },
  channel: {
    type: 'channel',
    en: `channel, type, activity, activity type, contact type, touchpoint, kind, medium, interaction, how,
      type of contact`,
    pt: `canal, tipo, atividade, tipo de atividade, tipo de contato, meio, forma de contato, interação,
      tipo de atendimento`,
    pl: `kanał, typ, rodzaj, aktywność, typ aktywności, rodzaj aktywności, rodzaj kontaktu, typ kontaktu,
      forma kontaktu, sposób kontaktu`,
  },
  direction: {
    type: 'direction',
    en: 'direction, inbound, initiated by, inbound outbound, incoming, customer initiated, who called',
    pt: 'direção, sentido, entrada, iniciado por, receptivo, iniciativa, iniciativa do cliente',
    pl: 'kierunek, przychodzące, przychodzący, inicjator, inicjatywa, z inicjatywy klienta, kto zaczął',
  },
  hours: {
    type: 'duration',
    en: 'hours, duration, time, time spent, hours spent, effort, length, duration h, h',
    pt: 'horas, duração, tempo, tempo gasto, horas gastas, esforço, duração h, h, carga horária',
    pl: 'godziny, czas, czas trwania, liczba godzin, czas pracy, godz, roboczogodziny, rbh, h',
  },
  minutes: {
    type: 'number',
    en: 'minutes, min, duration min, duration minutes, time in minutes, minutes spent',
    pt: 'minutos, min, duração min, duração em minutos, tempo em minutos',
    pl: 'minuty, min, czas min, czas w minutach, liczba minut, czas trwania min',
  },
  event_cost: {
    type: 'money',
    en: 'cost, total cost, expense, expenses, travel cost, cost of visit, service cost',
    pt: 'custo, custo total, despesa, despesas, custo da visita, custo do atendimento, gasto',
    pl: 'koszt, koszty, koszt całkowity, wydatki, koszt wizyty, koszt obsługi, koszt dojazdu',
  },
  currency: { type: 'currency', en: 'currency, ccy', pt: 'moeda', pl: 'waluta' },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
