import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of an export of web visits, and of how a product is used. */
export const SIGNAL_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    ...EVENT_ID,
    en: `event id, visit id, session id, ${EVENT_ID.en}`,
    pt: `id do evento, id da visita, id da sessão, ${EVENT_ID.pt}`,
    pl: `id zdarzenia, id wizyty, id sesji, ${EVENT_ID.pl}`,
  },
  event_date: {
    ...EVENT_DATE,
    en: `visit date, viewed, viewed on, visited, visited on, last visit, ${EVENT_DATE.en}`,
    pt: `data da visita, data do acesso, acessado em, visitado em, último acesso, ${EVENT_DATE.pt}`,
    pl: `data wizyty, data odsłony, wyświetlono, odwiedzono, ostatnia wizyta, ${EVENT_DATE.pl}`,
  },
  page: {
    type: 'page',
    en: 'page, page viewed, url, path, page path, page title, signal, event, event name, visited page, web page',
    pt: 'página, página visitada, página vista, url, caminho, sinal, evento, título da página',
    pl: 'strona, odwiedzona strona, wyświetlona strona, url, adres strony, ścieżka, sygnał, zdarzenie, tytuł strony',
  },
  usage_trend: {
    type: 'percent',
    en: 'usage trend, usage change, usage, change in usage, usage %, trend, growth %, change %',
    pt: 'tendência de uso, variação de uso, uso, mudança de uso, uso %, tendência, crescimento %, variação %',
    pl: 'trend użycia, zmiana użycia, użycie, trend, zmiana %, wzrost %, zmiana wykorzystania, wykorzystanie',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
