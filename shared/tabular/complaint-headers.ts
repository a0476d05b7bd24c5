import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of a log of complaints. */
export const COMPLAINT_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    ...EVENT_ID,
    en: `complaint id, complaint no, complaint number, claim id, claim no, claim number, case id, case no, ticket, ${EVENT_ID.en}`,
    pt: `id da reclamação, nº da reclamação, nº do chamado, chamado, ocorrência, nº da ocorrência, ${EVENT_ID.pt}`,
    pl: `id reklamacji, nr reklamacji, numer reklamacji, nr zgłoszenia, nr sprawy, ${EVENT_ID.pl}`,
  },
  complaint_date: {
    type: 'date',
    en: `complaint date, claim date, opened, opened on, open date, date opened, reported, reported on, received,
      raised, logged?, created?, date?`,
    pt: `data da reclamação, aberta em, aberto em, abertura, data de abertura, registrada em, recebida em,
      data da ocorrência, data?`,
    pl: `data reklamacji, data zgłoszenia, zgłoszono, data otwarcia, otwarto, data przyjęcia, data wpływu,
      przyjęto, otwarta, data?`,
  },
  resolved_date: {
    type: 'date',
    en: 'resolved, resolved on, resolution date, date resolved, closed, closed on, close date, date closed, solved, settled',
    pt: `resolvida em, resolvido em, data da resolução, data da solução, encerrada em, encerramento, fechada em,
      data de encerramento, data de fechamento, resolução, solução`,
    pl: `rozwiązano, data rozwiązania, data zamknięcia, zamknięto, zakończono, data zakończenia, załatwiono,
      data rozpatrzenia, rozpatrzono`,
  },
  rating: {
    type: 'number',
    en: 'rating, satisfaction, score, resolution rating, rating of the answer, satisfaction with the answer, customer rating',
    pt: 'nota, avaliação, satisfação, nota da solução, avaliação do cliente, satisfação com a solução',
    pl: 'ocena, ocena rozwiązania, zadowolenie, satysfakcja, ocena klienta, ocena załatwienia',
  },
  complaint_state: {
    type: 'text',
    en: 'status, state, complaint status, claim status, case status',
    pt: 'status, situação, estado, status da reclamação, situação da reclamação',
    pl: 'status, stan, status reklamacji, stan reklamacji, status zgłoszenia',
  },
  subject: {
    type: 'text',
    en: 'subject, complaint, reason, description, what happened, issue, problem, topic, category',
    pt: 'assunto, reclamação, motivo, descrição, o que aconteceu, problema, tema, categoria',
    pl: 'temat, reklamacja, powód, przyczyna, opis, co się stało, problem, czego dotyczy, kategoria',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
