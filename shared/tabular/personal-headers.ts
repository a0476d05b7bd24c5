import type { FieldHeaders } from './field-headers.ts';

/** Columns about persons: recognised so that nothing else takes them for its own, and left where they are. */
export const PERSONAL_HEADERS = {
  email: {
    type: 'text',
    en: 'email, e-mail, email address, mail',
    pt: 'e-mail, email, e-mail do cliente, correio eletrônico',
    pl: 'e-mail, adres e-mail, mail, poczta',
  },
  phone: {
    type: 'id',
    en: 'phone, telephone, phone number, mobile, cell phone, whatsapp, fax',
    pt: 'telefone, celular, fone, tel, nº de telefone, telefone do contato, whatsapp',
    pl: 'telefon, nr telefonu, numer telefonu, komórka, telefon kontaktowy, tel, tel kom',
  },
  personal_id: {
    type: 'id',
    en: 'ssn, social security number, national id, passport, passport no, id card, date of birth, birthday',
    pt: 'rg, nº do rg, identidade, passaporte, cnh, data de nascimento, nascimento',
    pl: 'pesel, nr pesel, nr dowodu, dowód osobisty, paszport, data urodzenia',
  },
  contact_person: {
    type: 'text',
    en: 'contact person, attention, attn, first name, last name, surname',
    pt: 'pessoa de contato, aos cuidados, sobrenome',
    pl: 'osoba kontaktowa, osoba do kontaktu, imię, nazwisko',
  },
  address: {
    type: 'text',
    en: 'address, street, street address, billing address, postcode, zip, zip code',
    pt: 'endereço, rua, logradouro, bairro, cep',
    pl: 'adres, ulica, adres dostawy, kod pocztowy',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
