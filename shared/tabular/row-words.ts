import { toWords } from './words.ts';

const TOTALS = new Set(
  `total, totals, totais, grand total, total geral, subtotal, sub total, subtotals, subtotais, sum, soma, somatorio,
  suma, sumy, suma koncowa, suma czesciowa, suma calkowita, razem, ogolem, lacznie, podsumowanie, w sumie, do przeniesienia, somatoria, a transportar,
  total do dia, total do mes, total do periodo, total do ano, total mensal, total parcial, daily total, monthly total,
  month total, suma dzienna, suma miesieczna, razem miesiac`
    .split(',')
    .map((words) => words.trim()),
);
const BEGINS_AS_TOTALS = /^(sub ?|grand )?(total|totals|totais|soma|suma|razem|ogolem|lacznie)\b/;
/** `Total (25 clientes)`: what was summed up. */
const COUNTED =
  / \d+ (customers?|clients?|orders?|invoices?|rows?|clientes?|pedidos?|notas?|linhas?|klient\w*|kontrahent\w*|zamowie\w*|faktur\w*|pozycj\w*|wierszy)$/;
const CANCELLED = /^(cancel|anul|void)/;
const REFUND = new RegExp(
  `^(${[
    'refund(ed)?',
    'returned',
    'returns?$',
    'credit (note|memo)',
    'chargeback',
    'devoluc(ao|oes)',
    'devolvid[oa]s?',
    'reembols(o|ad[oa])s?',
    'estorn(o|ad[oa])s?',
    'nota (fiscal )?de (credito|devolucao)',
    'reversal',
    'reversed',
    'credit$',
    'zwrot(y|u)?',
    'zwrocon[eyao]',
    'storno',
  ].join('|')})\\b`,
);
const CORRECTION = /^(kor|korekta|korekty|faktura koryg\w+|correction)\b|\bkor\b/;

/** `RAZEM`, `Subtotal:`, `Total geral`: a label of sums and nothing else. */
export function isTotalsLabel(text: string): boolean {
  return TOTALS.has(toWords(text).replace(COUNTED, ''));
}

/** `Total março/2026`, `Razem za 2026`: begins like one, and could also be a company's name. */
export function beginsAsTotals(text: string): boolean {
  return BEGINS_AS_TOTALS.test(toWords(text));
}

/** A status that takes the order out: `Cancelled`, `Cancelado`, `Anulowane`. */
export function isCancelled(status: string): boolean {
  return CANCELLED.test(toWords(status));
}

/** A word that makes the row a refund whatever its sign: `Devolução`, `credit note`, `zwrot`. */
export function isRefund(text: string): boolean {
  return REFUND.test(toWords(text));
}

/** `FV-KOR 12/2026`, `Korekta`: a correction, which may go either way. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(toWords(text));
}
