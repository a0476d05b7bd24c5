import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of a log of recommended actions and what became of them. */
export const OUTCOME_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    ...EVENT_ID,
    en: `outcome id, task id, ${EVENT_ID.en}`,
    pt: `id do resultado, id da tarefa, ${EVENT_ID.pt}`,
    pl: `id wyniku, id zadania, ${EVENT_ID.pl}`,
  },
  event_date: {
    ...EVENT_DATE,
    en: `action date, recommended on, done on, outcome date, ${EVENT_DATE.en}`,
    pt: `data da ação, recomendado em, feito em, data do resultado, ${EVENT_DATE.pt}`,
    pl: `data działania, zalecono, wykonano dnia, data wyniku, data wykonania, ${EVENT_DATE.pl}`,
  },
  action: {
    type: 'action',
    en: 'action, action id, action code, recommended action, recommendation, next action',
    pt: 'ação, código da ação, ação recomendada, recomendação, próxima ação',
    pl: 'działanie, kod działania, zalecane działanie, rekomendacja, akcja',
  },
  done: {
    type: 'yes_no',
    en: 'done, completed, carried out, executed, did it',
    pt: 'feito, feita, realizada, realizado, executada, concluída, concluído',
    pl: 'wykonano, wykonane, zrobione, zrealizowano, zrealizowane, zakończone',
  },
  worked: {
    type: 'yes_no',
    en: 'worked, did it work, success, successful, result, effective, outcome',
    pt: 'funcionou, deu certo, sucesso, resultado, deu resultado, efeito',
    pl: 'zadziałało, skuteczne, sukces, powiodło się, wynik, efekt, udało się',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
