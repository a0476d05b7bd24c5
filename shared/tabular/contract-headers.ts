import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of a list of contracts, subscriptions and maintenance agreements. */
export const CONTRACT_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: {
    type: 'id',
    en: 'contract id, contract no, contract number, contract, agreement no, agreement, subscription id, id?',
    pt: 'id do contrato, nº do contrato, número do contrato, contrato, contrato nº, nº contrato, assinatura?, id?',
    pl: 'nr umowy, numer umowy, umowa, id umowy, umowa nr, kontrakt, nr kontraktu, id?',
  },
  contract_start: {
    type: 'date',
    en: `start, start date, contract start, contract start date, from, valid from, effective date, begins,
      signed, signed on, commencement`,
    pt: `início, data de início, início do contrato, início da vigência, vigência de, a partir de, desde,
      assinado em, data de assinatura`,
    pl: `początek, data rozpoczęcia, początek umowy, data zawarcia, data zawarcia umowy, obowiązuje od, od,
      umowa od, ważna od, start`,
  },
  contract_end: {
    type: 'date',
    en: `end, end date, contract end, contract end date, renewal date, renews on, expires, expiry, expiry date,
      expiration date, until, valid until, to, term end`,
    pt: `fim, término, data de término, fim do contrato, término do contrato, fim da vigência, vencimento,
      vencimento do contrato, vigência até, válido até, até, data de renovação, renovação em`,
    pl: `koniec, data zakończenia, koniec umowy, data zakończenia umowy, data wygaśnięcia, wygasa, obowiązuje do,
      do, umowa do, ważna do, data odnowienia, odnowienie`,
  },
  contract_value: {
    type: 'money',
    en: `value, annual value, contract value, annual contract value, acv, arr, yearly fee, annual fee, price?,
      amount, mrr, monthly fee, monthly value, per month`,
    pt: `valor, valor anual, valor do contrato, valor anual do contrato, anuidade, receita anual, preço?,
      mensalidade, valor mensal, valor por mês`,
    pl: `wartość, wartość roczna, roczna wartość, wartość umowy, roczna wartość umowy, opłata roczna, kwota,
      abonament roczny, abonament, abonament miesięczny, opłata miesięczna, wartość miesięczna, miesięcznie`,
  },
  renewals: {
    type: 'count',
    en: 'renewals, number of renewals, times renewed, renewed, renewal count',
    pt: 'renovações, nº de renovações, número de renovações, vezes renovado, qtd renovações',
    pl: 'odnowienia, liczba odnowień, ile razy odnowiono, przedłużenia, liczba przedłużeń',
  },
  notice: {
    type: 'yes_no',
    en: 'notice, notice given, cancellation notice, terminated, cancelled, in notice, churned',
    pt: 'aviso prévio, aviso de cancelamento, rescisão, rescindido, cancelado, em aviso',
    pl: 'wypowiedzenie, wypowiedzenie złożone, wypowiedziana, rezygnacja, rozwiązana, w wypowiedzeniu',
  },
  currency: {
    type: 'currency',
    en: 'currency, ccy, curr',
    pt: 'moeda',
    pl: 'waluta',
  },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
