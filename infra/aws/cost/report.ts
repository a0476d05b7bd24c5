import { table } from '../markdown-table.ts';
import type { Measured } from './measure.ts';
import { monthOf, totalOf, USE } from './month.ts';
import { PRICES } from './prices.ts';

const SIZES = [1_000, 100_000, 10_000_000];

/** A function's code: bytes, and milliseconds that loading it takes. */
export interface FunctionCode {
  readonly file: string;
  readonly bytes: number;
  readonly loadMs: number;
}

export interface Evidence extends Measured {
  readonly functions: readonly FunctionCode[];
}

/** The text of COST.md. */
export function costReport(evidence: Evidence): string {
  const months = SIZES.map((customers) => monthOf(customers, evidence));
  const [first = []] = months;
  const rows = first.map(([what], line) => [what, ...months.map((month) => usd(month[line]?.[1] ?? 0))]);
  const { bytes, changedShare, customers, fitSeconds, nightSeconds, ordersPerCustomer } = evidence;
  return `# What it costs

Written by \`npm run cost\`, from sizes and times measured on an engine of one's own machine, from the use that \`infra/aws/cost/month.ts\` assumes, and from the list prices in \`infra/aws/cost/prices.ts\`. No bill has been seen yet: it is an estimate to be held against the first one.

US dollars a month, without free tiers:

${table(
  ['', ...SIZES.map((size) => `${size.toLocaleString('en')} customers`)],
  [
    ...rows,
    ['**Total**', ...months.map((month) => `**${usd(totalOf(month))}**`)],
    ['Per 1,000 customers', ...months.map((month, i) => usd((totalOf(month) / (SIZES[i] ?? 1)) * 1_000))],
  ],
)}

## What it rests on

Companies of ${USE.customersPerCompany.toLocaleString('en')} customers; one order a customer and month, and one signal of a marketing tool in two; two members who get the weekly e-mail; each row segmented once a week; ${USE.importsPerMonth} imports a month; a refresh each night.

${table(
  [`Measured with ${customers.toLocaleString('en')} customers`, ''],
  [
    [
      'An order, a summary, a result, a shard’s tally (bytes, middle one)',
      `${bytes.order}, ${bytes.summary}, ${bytes.result}, ${bytes.tally}`,
    ],
    ['A company’s model, a weekly e-mail (bytes)', `${bytes.model}, ${bytes.mail}`],
    ['Orders kept of a customer', `${ordersPerCustomer}`],
    ['Results that a night writes anew', `${(100 * changedShare).toFixed(0)}%`],
    ['Learning, and a whole night (s of a processor)', `${fitSeconds}, ${nightSeconds}`],
  ],
)}

A write is charged at $${PRICES.writeUnit * 1e6} a million units, a read at $${PRICES.readUnit * 1e6}. Times are those that Node.js computed here, on another processor than Lambda's and without the waiting for the table: the line of Lambda is the least sure. So is how much a night writes anew: among customers who order every third month instead of monthly it was 31%, and then the line of the nights' writes grows in proportion.

## What a function's code weighs

Loading is what it adds to a cold start: milliseconds of a processor, here.

${table(
  ['function', 'KB', 'loading (ms)'],
  evidence.functions.map(({ file, bytes: size, loadMs }) => [
    file,
    `${Math.round(size / 1_000)}`,
    `${loadMs}`,
  ]),
)}

How far it carries, and what a night takes at size: [SCALE.md](SCALE.md).
`;
}

function usd(amount: number): string {
  return amount.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
