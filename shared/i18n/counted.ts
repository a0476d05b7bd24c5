import type { Phrase } from './phrase.ts';

/** Counted things, to be put into a reason. */
export const COUNTED = {
  days: {
    en: { one: '{count} day', other: '{count} days' },
    'pt-BR': { one: '{count} dia', other: '{count} dias' },
    pl: { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
  },
  years: {
    en: { one: '{count} year', other: '{count} years' },
    'pt-BR': { one: '{count} ano', other: '{count} anos' },
    pl: { one: '{count} rok', few: '{count} lata', many: '{count} lat', other: '{count} roku' },
  },
  cycles: {
    en: { one: '{count} cycle', other: '{count} cycles' },
    'pt-BR': { one: '{count} ciclo', other: '{count} ciclos' },
    pl: { one: '{count} cykl', few: '{count} cykle', many: '{count} cykli', other: '{count} cyklu' },
  },
  orders: {
    en: { one: '{count} order', other: '{count} orders' },
    'pt-BR': { one: '{count} pedido', other: '{count} pedidos' },
    pl: {
      one: '{count} zamówienie',
      few: '{count} zamówienia',
      many: '{count} zamówień',
      other: '{count} zamówienia',
    },
  },
  contacts: {
    en: { one: '{count} contact', other: '{count} contacts' },
    'pt-BR': { one: '{count} contato', other: '{count} contatos' },
    pl: {
      one: '{count} kontakt',
      few: '{count} kontakty',
      many: '{count} kontaktów',
      other: '{count} kontaktu',
    },
  },
  attempts: {
    en: { one: '{count} attempt', other: '{count} attempts' },
    'pt-BR': { one: '{count} tentativa', other: '{count} tentativas' },
    pl: { one: '{count} próba', few: '{count} próby', many: '{count} prób', other: '{count} próby' },
  },
  people: {
    en: { one: '{count} person', other: '{count} people' },
    'pt-BR': { one: '{count} pessoa', other: '{count} pessoas' },
    pl: { one: '{count} osoba', few: '{count} osoby', many: '{count} osób', other: '{count} osoby' },
  },
  visits: {
    en: { one: '{count} visit', other: '{count} visits' },
    'pt-BR': { one: '{count} visita', other: '{count} visitas' },
    pl: { one: '{count} wizyta', few: '{count} wizyty', many: '{count} wizyt', other: '{count} wizyty' },
  },
  customersBrought: {
    en: { one: '{count} customer', other: '{count} customers' },
    'pt-BR': { one: '{count} cliente', other: '{count} clientes' },
    pl: { one: '{count} firmę', few: '{count} firmy', many: '{count} firm', other: '{count} firmy' },
  },
} as const satisfies Record<string, Phrase>;

/** How the use of what is bought has changed, inside a sentence. */
export const USAGE = {
  up: { en: 'its usage is up {share}', 'pt-BR': 'o uso subiu {share}', pl: 'użycie wzrosło o {share}' },
  same: { en: 'its usage is unchanged', 'pt-BR': 'o uso não mudou', pl: 'użycie się nie zmieniło' },
  down: { en: 'its usage is down {share}', 'pt-BR': 'o uso caiu {share}', pl: 'użycie spadło o {share}' },
} as const satisfies Record<string, Phrase>;
