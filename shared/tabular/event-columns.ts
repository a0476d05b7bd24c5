import type { FieldHeaders } from './field-headers.ts';

/** The row's own number, where the system that it comes from gives one. */
export const EVENT_ID = {
  type: 'id',
  en: 'id?, record id, entry id, no, number?, ref?, reference no',
  pt: 'id?, registro, nº do registro, número?, nº?, protocolo, ref?',
  pl: 'id?, nr?, numer?, identyfikator?, nr wpisu, numer wpisu',
} as const satisfies FieldHeaders;

/** The day on which it happened. */
export const EVENT_DATE = {
  type: 'date',
  en: 'date, day, on, when, date and time, timestamp, event date, created, created at, logged',
  pt: 'data, dia, quando, data e hora, data do registro, registrado em, criado em',
  pl: 'data, dzień, kiedy, data i godzina, data wpisu, data zdarzenia, utworzono',
} as const satisfies FieldHeaders;
