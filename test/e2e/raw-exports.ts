import type { Locale } from '#shared/contracts';

/** An export of invoices as a program of accounts leaves it, and what is wrong with it. */
export interface RawExport {
  fileName: string;
  csv: string;
  /** Orders that can be read, and customers that they name. */
  orders: number;
  customers: number;
  /** Rows that cannot be read, as the sheet counts them. */
  badRows: readonly number[];
}

interface Handwriting {
  fileName: string;
  delimiter: string;
  /** Above the header. */
  titles: readonly string[];
  headers: readonly [string, string, string, string, string];
  /** The legal form that companies here write behind their name, or leave out. */
  legalForm: string;
  total: string;
  credit: string;
  impossibleDay: string;
  noAmount: string;
  number(index: number): string;
  date(day: Date, index: number): string;
  amount(cents: number): string;
}

const NAMES = [
  'Alfa',
  'Bravo',
  'Delta',
  'Echo',
  'Gamma',
  'Hera',
  'Iris',
  'Juno',
  'Kappa',
  'Lira',
  'Mira',
  'Nova',
  'Omega',
  'Polar',
  'Quarta',
  'Rondo',
  'Sigma',
  'Terra',
  'Ultra',
  'Vega',
];
const MONTHS = 20;

const HANDWRITING: Readonly<Record<Locale, Handwriting>> = {
  en: {
    fileName: 'Invoices.csv',
    delimiter: ',',
    titles: ['Sales register', 'Printed by the accounts program'],
    headers: ['Invoice no', 'Invoice date', 'Customer', 'Net amount', 'Notes'],
    legalForm: ' Ltd',
    total: 'TOTAL',
    credit: 'credit note',
    impossibleDay: '31/02/2026',
    noAmount: 'to follow',
    number: (index) => `INV-${1000 + index}`,
    date: (day, index) => (index % 3 === 0 ? isoOf(day) : parts(day).join('/')),
    amount: (cents) => `"£${grouped(cents, ',')}.${lastTwo(cents)}"`,
  },
  'pt-BR': {
    fileName: 'Notas fiscais.csv',
    delimiter: ';',
    titles: ['Relatório de vendas', 'Emitido pelo sistema de faturamento'],
    headers: ['Nota fiscal', 'Data de emissão', 'Cliente', 'Valor líquido', 'Observações'],
    legalForm: ' Ltda',
    total: 'TOTAL',
    credit: 'devolução',
    impossibleDay: '31/02/2026',
    noAmount: 'a definir',
    number: (index) => `NF-${1000 + index}`,
    date: (day, index) => (index % 3 === 0 ? isoOf(day) : parts(day).join('/')),
    amount: (cents) => `R$ ${grouped(cents, '.')},${lastTwo(cents)}`,
  },
  pl: {
    fileName: 'Rejestr sprzedaży.csv',
    delimiter: ';',
    titles: ['Rejestr sprzedaży', 'Wydruk z programu do faktur'],
    headers: ['Nr faktury', 'Data wystawienia', 'Nabywca', 'Wartość netto', 'Uwagi'],
    legalForm: ' Sp. z o.o.',
    total: 'RAZEM',
    credit: 'korekta',
    impossibleDay: '31.02.2026',
    noAmount: 'do ustalenia',
    number: (index) => `FV/${index + 1}/2026`,
    date: (day, index) => (index % 3 === 0 ? isoOf(day) : parts(day).join('.')),
    amount: (cents) => `${grouped(cents, ' ')},${lastTwo(cents)} zł`,
  },
};

/** Twenty companies that ordered for twenty months until `today`, each in a rhythm of its own, with dirt in between. */
export function rawExport(locale: Locale, today: Date): RawExport {
  const hand = HANDWRITING[locale];
  const lines: string[][] = [...hand.titles.map((title) => [title]), [], [...hand.headers]];
  const badRows: number[] = [];
  let orders = 0;
  const write = (name: string, day: Date, cents: number, note = '') => {
    lines.push([hand.number(orders), hand.date(day, orders), name, hand.amount(cents), note]);
    orders += 1;
  };

  for (let month = MONTHS; month >= 1; month--) {
    for (const [i, name] of NAMES.entries()) {
      const every = 1 + (i % 4);
      // The last quarter of them stopped half a year ago.
      if (month % every !== 0 || (i >= 15 && month < 7)) continue;
      write(
        name + hand.legalForm,
        daysBefore(today, month * 30 - i),
        20_000 + 45_000 * (i % 5) + 1_000 * month,
      );
    }
    if (month % 6 === 0) lines.push([hand.total, '', '', hand.amount(9_999_900)], []);
  }
  // One company whose name somebody writes without its legal form, a refund, and two rows that nobody can read.
  write(NAMES[2] ?? '', daysBefore(today, 12), 95_000);
  lines.push([
    hand.number(orders),
    hand.date(daysBefore(today, 9), 1),
    `${NAMES[4]}${hand.legalForm}`,
    `-${hand.amount(15_000).replace(/"/g, '')}`.replace(/^(-.*,.*)$/, hand.delimiter === ',' ? '"$1"' : '$1'),
    hand.credit,
  ]);
  orders += 1;
  lines.push([
    hand.number(orders),
    hand.impossibleDay,
    `${NAMES[0]}${hand.legalForm}`,
    hand.amount(50_000),
    '',
  ]);
  badRows.push(lines.length);
  lines.push([
    hand.number(orders + 1),
    hand.date(daysBefore(today, 5), 1),
    `${NAMES[1]}${hand.legalForm}`,
    hand.noAmount,
    '',
  ]);
  badRows.push(lines.length);
  lines.push([hand.total, '', '', hand.amount(99_999_900)]);

  const csv = lines.map((line) => line.join(hand.delimiter)).join('\r\n');
  // Without the legal form it counts as a customer of its own, until a person says otherwise.
  return { fileName: hand.fileName, csv, orders, customers: NAMES.length + 1, badRows };
}

/** So many clean orders of the same companies, a few a day. */
export function longExport(locale: Locale, today: Date, orders: number): Pick<RawExport, 'fileName' | 'csv'> {
  const hand = HANDWRITING[locale];
  const rows = Array.from({ length: orders }, (_, i) => [
    hand.number(i),
    hand.date(daysBefore(today, 1 + (i % 700)), i),
    `${NAMES[i % NAMES.length]}${hand.legalForm}`,
    hand.amount(10_000 + 100 * (i % 97)),
    '',
  ]);
  const csv = [hand.headers, ...rows].map((line) => line.join(hand.delimiter)).join('\r\n');
  return { fileName: hand.fileName, csv };
}

function daysBefore(today: Date, days: number): Date {
  return new Date(today.getTime() - days * 86_400_000);
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function parts(day: Date): string[] {
  const [year = '', month = '', date = ''] = isoOf(day).split('-');
  return [date, month, year];
}

function grouped(cents: number, mark: string): string {
  return String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, mark);
}

function lastTwo(cents: number): string {
  return String(cents % 100).padStart(2, '0');
}
