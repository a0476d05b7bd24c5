import type { FieldHeaders } from './field-headers.ts';

/** Columns of invoices that tell how to read the others, and are no fact about the order themselves. */
export const DOCUMENT_HEADERS = {
  vat_rate: {
    type: 'rate',
    en: 'vat rate, vat %, tax rate, tax %, vat, tax',
    pt: 'alíquota, alíquota iva, taxa de iva, iva %, iva, % impostos, % imposto',
    pl: 'stawka vat, stawka, vat %, stawka podatku, vat',
  },
  vat_amount: {
    type: 'money',
    en: 'vat amount, tax amount, vat, tax, sales tax, taxes, total tax',
    pt: 'valor do iva, iva, impostos, valor dos impostos, total de impostos, tributos',
    pl: 'kwota vat, vat, podatek, podatek vat, wartość vat, razem vat',
  },
  document_type: {
    type: 'text',
    en: 'type, document type, transaction type, invoice type, order type',
    pt: 'tipo, tipo de documento, tipo de nota, natureza da operação, operação',
    pl: 'typ, typ dokumentu, rodzaj, rodzaj dokumentu, rodzaj faktury',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
