import { MAX_ORDERS_PER_IMPORT } from '#shared/contracts';
import { LIST_SHARDS } from '../../../lambdas/store/tables.ts';
import type { Measured } from './measure.ts';
import { PRICES } from './prices.ts';

/** How a company uses the service in a month: assumptions, each to be replaced by what is seen. */
export const USE = {
  /** Of a company of middling size; what is counted for each company weighs more where companies are smaller. */
  customersPerCompany: 2_000,
  nights: 30,
  /** Each customer's row is segmented once a week. */
  scoringsPerCustomer: 4.3,
  rowsPerScoring: 500,
  /** Orders of the month are imported each week, and once more by a second file. */
  importsPerMonth: 8,
  ordersPerCustomer: 1,
  /** Settings, pages of scores, movements and figures, at each opening of the sheet. */
  otherRequestsPerCompany: 600,
  /** What a company's marketing tool tells of a customer, each thing in a delivery of its own. */
  signalsPerCustomer: 0.5,
  /** Members who get the weekly e-mail, and how many weeks a month has. */
  mailsPerCompany: 2,
  weeks: 4.3,
  logBytesPerRequest: 1_000,
  secondsPerScoring: 0.6,
  secondsPerOther: 0.1,
} as const;

const KB = 1024;
const GB = KB ** 3;
const ENTRY_OF_INDEX_BYTES = 250;
/** A whole processor's memory, of the functions of the API and of the night. */
const ONE_PROCESSOR_GB = 1769 / KB;
/** A company of the middling size is one part: it is shared out, tallied, learnt from, scored and finished. */
const NIGHT_STEPS = 5;
/** Each step, the maps that hold two of them, whether all are scored, and what the map of companies begins and ends. */
const NIGHT_TRANSITIONS = NIGHT_STEPS + 2 + 2 + 3;
/** The tally's file, written and taken away, and what the map notes of the company. */
const NIGHT_FILES = 2;
const RULES = { alarms: 10, metrics: 4 };
/** A signal begins with its hook and the customer, and ends with a note that it was taken in. */
const READS_OF_SIGNAL = 3;

export type Line = readonly [what: string, usd: number];

/** What a month costs with so many customers, line by line. */
export function monthOf(customers: number, measured: Measured): Line[] {
  const { bytes, changedShare, fitSeconds, nightSeconds, ordersPerCustomer } = measured;
  const companies = Math.ceil(customers / USE.customersPerCompany);
  const perCompany = Math.min(customers, USE.customersPerCompany);
  const scorings = companies * USE.scoringsPerCustomer * Math.ceil(perCompany / USE.rowsPerScoring);
  const parts = Math.ceil((perCompany * USE.ordersPerCustomer) / MAX_ORDERS_PER_IMPORT);
  const imports = companies * USE.importsPerMonth * parts;
  const requests = scorings + imports + companies * USE.otherRequestsPerCompany;

  const orders = customers * USE.ordersPerCustomer;
  const written = (size: number) => 2 * Math.ceil(size / KB);
  const read = (size: number) => Math.ceil(size / (4 * KB));
  const importWrites = orders * (written(bytes.order) + written(bytes.summary));
  // A check that the customer is known, the result, and its place in the index, which it leaves and enters.
  const nightWrites = customers * USE.nights * changedShare * (2 + written(bytes.result) + 2);
  // Of each shard its sums and its tally, and ten writes of the company itself.
  const figures = companies * USE.nights * (LIST_SHARDS * (1 + Math.ceil(bytes.tally / KB)) + 10);
  // Learning reads all summaries, at night and after each import; scoring reads them again, with the results.
  const fits = USE.nights + USE.importsPerMonth;
  const nightReads =
    customers * (fits * read(bytes.summary) + USE.nights * (read(bytes.summary) + read(bytes.result))) +
    // What companies have in common is learnt from the model of each.
    companies * USE.nights * read(bytes.model);
  const otherReads = customers * USE.scoringsPerCustomer * read(bytes.summary) + orders * 2 + requests * 5;

  const stored =
    customers * (bytes.summary + bytes.result + 2 * ENTRY_OF_INDEX_BYTES + ordersPerCustomer * bytes.order);
  const fitting = customers * (fitSeconds / measured.customers);
  const scoring = Math.max(0, customers * (nightSeconds / measured.customers) - fitting);
  const steps = companies * USE.nights * NIGHT_STEPS;
  const lambda =
    USE.nights * (fitting + scoring) * ONE_PROCESSOR_GB +
    USE.importsPerMonth * fitting * ONE_PROCESSOR_GB +
    (scorings * USE.secondsPerScoring + (requests - scorings) * USE.secondsPerOther) * ONE_PROCESSOR_GB;

  const signals = customers * USE.signalsPerCustomer;
  const signal =
    (written(bytes.order) + written(bytes.summary) + 1) * PRICES.writeUnit +
    READS_OF_SIGNAL * PRICES.readUnit +
    PRICES.apiRequest +
    PRICES.lambdaRequest +
    USE.secondsPerOther * ONE_PROCESSOR_GB * PRICES.lambdaGbSecond +
    (USE.logBytesPerRequest / GB) * PRICES.logGb;
  const mails = companies * USE.mailsPerCompany * USE.weeks;
  // The week of a company is found among the results of all its customers, once for all who get it.
  const mailReads = customers * USE.weeks * read(bytes.result);

  return [
    ['Imports: writes', importWrites * PRICES.writeUnit],
    ['Nights: writes', (nightWrites + figures) * PRICES.writeUnit],
    ['Nights: reads', nightReads * PRICES.readUnit],
    ['Requests: reads', otherReads * PRICES.readUnit],
    ['Storage, and its recovery', (stored / GB) * (PRICES.tableGbMonth + PRICES.recoveryGbMonth)],
    ['Lambda', lambda * PRICES.lambdaGbSecond + (requests + steps) * PRICES.lambdaRequest],
    ['API Gateway', requests * PRICES.apiRequest],
    ['Signals of marketing tools', signals * signal],
    [
      'Weekly e-mail (SES)',
      mails * (PRICES.mail + (bytes.mail / GB) * PRICES.mailGb) + mailReads * PRICES.readUnit,
    ],
    ['Step Functions', (companies * NIGHT_TRANSITIONS + 24 * 4) * USE.nights * PRICES.transition],
    ['S3', (companies * NIGHT_FILES + 24) * USE.nights * PRICES.s3Put],
    [
      'CloudWatch',
      (((requests + steps) * USE.logBytesPerRequest) / GB) * PRICES.logGb +
        RULES.alarms * PRICES.alarmMonth +
        RULES.metrics * PRICES.metricMonth,
    ],
  ];
}

export function totalOf(lines: readonly Line[]): number {
  return lines.reduce((sum, [, usd]) => sum + usd, 0);
}
