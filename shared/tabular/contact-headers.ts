import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';
import { PERSONAL_HEADERS } from './personal-headers.ts';

const { email, phone, personal_id, address } = PERSONAL_HEADERS;

/** What companies call the columns of a list of the people they know at their customers. */
export const CONTACT_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    ...EVENT_ID,
    en: `contact id, contact no, person id, ${EVENT_ID.en}`,
    pt: `id do contato, código do contato, id da pessoa, ${EVENT_ID.pt}`,
    pl: `id kontaktu, id osoby, nr kontaktu, ${EVENT_ID.pl}`,
  },
  contact_name: {
    type: 'text',
    en: 'contact, contact name, contact person, person, name, full name, stakeholder, who',
    pt: 'contato, nome do contato, pessoa de contato, pessoa, nome, nome completo, interlocutor, quem',
    pl: 'kontakt, osoba kontaktowa, osoba, imię i nazwisko, nazwisko, imię nazwisko, interesariusz, kto',
  },
  role: {
    type: 'text',
    en: 'role, job title, title, position, function, department, job',
    pt: 'cargo, função, posição, departamento, área, papel',
    pl: 'rola, stanowisko, funkcja, dział, pozycja',
  },
  circle: {
    type: 'circle',
    en: 'circle, ring, contact circle, stakeholder circle, tier?, level?',
    pt: 'círculo, círculo do contato, anel, nível?',
    pl: 'krąg, krąg kontaktu, krąg interesariuszy, poziom?',
  },
  attitude: {
    type: 'attitude',
    en: 'attitude, stance, sentiment, support, supportive, relationship, view of us',
    pt: 'atitude, postura, posição sobre nós, apoio, relação, relacionamento, sentimento',
    pl: 'nastawienie, postawa, stosunek, stosunek do nas, poparcie, relacja, sympatia',
  },
  email,
  phone,
  personal_id,
  address,
} as const satisfies Readonly<Record<string, FieldHeaders>>;
