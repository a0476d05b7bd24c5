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

Companies of ${USE.customersPerCompany.toLocaleString('en')} customers; one order a customer and month; each row segmented once a week; ${USE.importsPerMonth} imports a month; a refresh each night.

${table(
  [`Measured with ${customers.toLocaleString('en')} customers`, ''],
  [
    [
      'An order, a summary, a result (bytes, middle one)',
      `${bytes.order}, ${bytes.summary}, ${bytes.result}`,
    ],
    ['Orders kept of a customer', `${ordersPerCustomer}`],
    ['Results that a night writes anew', `${(100 * changedShare).toFixed(0)}%`],
    ['Learning, and a whole night (s)', `${fitSeconds}, ${nightSeconds}`],
  ],
)}

A write is charged at $${PRICES.writeUnit * 1e6} a million units, a read at $${PRICES.readUnit * 1e6}. Times are of a busy machine with another processor than Lambda's: the line of Lambda is the least sure. So is how much a night writes anew: among customers who order every third month instead of monthly it was 31%, and then the line of the nights' writes grows in proportion.

## What a function's code weighs

Loading is what it adds to a cold start, measured by Node.js here.

${table(
  ['function', 'KB', 'loading (ms)'],
  evidence.functions.map(({ file, bytes: size, loadMs }) => [
    file,
    `${Math.round(size / 1_000)}`,
    `${loadMs}`,
  ]),
)}

## How far it carries

- **10 million customers in many companies** are ${(10_000_000 / USE.customersPerCompany).toLocaleString('en')} nights of ${USE.customersPerCompany.toLocaleString('en')}, each of them ${((nightSeconds * USE.customersPerCompany) / customers).toFixed(1)} s here. Forty go at a time, so with companies of one time zone the night ends after ${((10_000_000 / customers) * (nightSeconds / 40 / 60)).toFixed(0)} minutes of work. Seen here, in one process of 0.5 GB: 25 companies of 200 took 7 s, 100 took 30 s. No company meets another's keys, and Lambda's usual 1,000 functions at a time allow more than forty.
- **10,000 companies** are a list of 600 KB that is read once an hour, and a map of 10,000 items: Step Functions takes 100 MB and a million.
- **One very large company** is bounded by learning, which holds all of its history in memory at once, in 8 GB and 15 minutes. Seen here, reading left aside: 10,000 customers took 3 s and 0.3 GB, 40,000 4 s and 0.4 GB, 160,000 10 s and 0.9 GB; so a million is within reach. At ten million its cells would have to be counted shard by shard and merged before they are fitted: that is not built. Scoring goes shard by shard in slices, whose memory does not grow.
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

function usd(amount: number): string {
  return amount.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
