import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of survey answers. */
export const SURVEY_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    ...EVENT_ID,
    en: `survey id, response id, answer id, response no, ${EVENT_ID.en}`,
    pt: `id da pesquisa, id da resposta, nº da resposta, ${EVENT_ID.pt}`,
    pl: `id ankiety, id odpowiedzi, nr ankiety, nr odpowiedzi, ${EVENT_ID.pl}`,
  },
  event_date: {
    ...EVENT_DATE,
    en: `survey date, response date, nps date, answered, answered on, submitted, submitted at, completed, ${EVENT_DATE.en}`,
    pt: `data da pesquisa, data da resposta, data nps, respondido em, enviado em, carimbo de data hora, ${EVENT_DATE.pt}`,
    pl: `data ankiety, data odpowiedzi, data nps, data wypełnienia, sygnatura czasowa, data badania, ${EVENT_DATE.pl}`,
  },
  nps: {
    type: 'score',
    en: `nps, nps score, recommend, would you recommend us, recommendation, recommend score,
      likelihood to recommend, how likely are you to recommend us, score?, rating?`,
    pt: `nps, nota nps, nota de recomendação, recomendação, recomendaria, você nos recomendaria,
      probabilidade de recomendar, nota?`,
    pl: `nps, ocena nps, polecenie, ocena polecenia, czy poleciłbyś nas, skłonność do polecenia,
      prawdopodobieństwo polecenia, ocena?`,
  },
  csat: {
    type: 'number',
    en: 'csat, satisfaction, satisfaction score, satisfaction %, how satisfied are you, overall satisfaction, score?, rating?',
    pt: 'csat, satisfação, nota de satisfação, índice de satisfação, satisfação %, satisfação geral, grau de satisfação, nota?',
    pl: 'csat, satysfakcja, zadowolenie, ocena satysfakcji, ocena zadowolenia, poziom satysfakcji, satysfakcja %, ocena?',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
