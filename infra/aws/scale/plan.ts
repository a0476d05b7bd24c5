import { MOST_READ_TO_LEARN } from '../../../lambdas/refit.ts';
import { REQUEST_MS, STEP_MS } from '../../../lambdas/refresh/stretch.ts';
import type { NightSeen, SizeSeen } from './evidence.ts';
import { count, seconds } from './words.ts';

const CUSTOMERS = 10_000_000;
const COMPANIES = 10_000;

/** What AWS documents of the services that a night meets. */
const LIMITS = {
  lambdaSeconds: 900,
  /** Writes a second that one key of an index takes; a result leaves its place in the list and enters another. */
  indexWritesPerSecond: 1_000,
  writesPerResult: 2,
  /** Reads a second of an on-demand table, until more are asked for. */
  tableReadsPerSecond: 40_000,
} as const;
/** Lambda's processors are taken to be so many times slower than the one that was measured. */
const SLOWER = 1.5;
/** Of this many companies, and parts of one, at a time: `lambdas/refresh/state-machine.ts`. */
const COMPANIES_AT_ONCE = 40;
const PARTS_AT_ONCE = 4;
const READ_UNITS_TALLIED = 1;
const READ_UNITS_SCORED = 2;

/** What a company of ten million would take, line by line. */
export function tenMillion(seen: SizeSeen, shards: number): string[] {
  const usual = seen.next ?? seen.first;
  const part = CUSTOMERS / shards;
  const each = (night: NightSeen, step: string) => (SLOWER * cpuOf(night, step)) / seen.customers;
  const tally = part * each(usual, 'tally');
  const score = part * each(usual, 'score');
  const scoreFirst = part * each(seen.first, 'score');
  const rounds = shards / PARTS_AT_ONCE;
  const changedShare = usual.changed / seen.customers;
  const resultsPerSecond = LIMITS.indexWritesPerSecond / LIMITS.writesPerResult;
  const writeNext = (part * changedShare) / resultsPerSecond;
  const writeFirst = part / resultsPerSecond;
  const readsPerSecond = (PARTS_AT_ONCE * part * READ_UNITS_SCORED) / Math.max(score, writeNext);
  const learn = MOST_READ_TO_LEARN * each(usual, 'tally') + SLOWER * cpuOf(usual, 'fit');
  const scoredByRequest = REQUEST_MS / 1000 / Math.max(each(usual, 'score'), changedShare / resultsPerSecond);
  const tallyReads = (PARTS_AT_ONCE * part * READ_UNITS_TALLIED) / tally;
  return [
    `From ${count(seen.customers)} customers of one company, a processor of Lambda taken to be ${SLOWER} times slower. They lie in ${shards} shards of ${count(part)}, each a part of its own, ${PARTS_AT_ONCE} at a time.`,
    [
      `- **Tallying** a part: ${count(part)} × ${micro(each(usual, 'tally'))} µs = ${seconds(tally)} s of a processor, of the ${LIMITS.lambdaSeconds} s that a function has. ${PARTS_AT_ONCE} at a time read ${count(tallyReads)} units a second; a table gives ${count(LIMITS.tableReadsPerSecond)} until more are asked for.`,
      `- **Learning**: ${shards} tallies of at most 30,000 sampled customers, about 5 MB each, merged one after the other. The sample does not grow, so neither does the fit.`,
      `- **Scoring** a part on a usual night: ${count(part)} × ${micro(each(usual, 'score'))} µs = ${seconds(score)} s; reads ${count(readsPerSecond)} units a second. ${count(100 * changedShare)}% are written anew. They enter the list of results at the newest end of one key of the index, which takes ${count(LIMITS.indexWritesPerSecond)} writes a second, two for each result: ${seconds(writeNext)} s.`,
      `- **The night**: ${count(rounds)} rounds of tallying and of scoring, ${count((rounds * (tally + Math.max(score, writeNext))) / 60)} minutes.`,
      `- **The first night**, or the one after new settings, writes everything: ${seconds(scoreFirst)} s of a processor, but ${count(writeFirst)} s for one key of the index. ${firstNight(writeFirst)}`,
      `- **What would have to change beyond**: \`LIST_SHARDS\` (one number; a company's customers are listed anew by the import that writes them, or by a pass over the table) in proportion. It is chosen once for all companies, so that 64 instead of ${shards} would cost small ones more reads of short lists; a number kept with each company is the better form.`,
      `- **By request** nothing grows with the company. The end of an import, new settings and \`POST /v1/refresh\` learn from a sample of ${count(MOST_READ_TO_LEARN)} customers: ${seconds(learn)} s of a processor. What is scored goes on where the call before stopped, about ${count(scoredByRequest)} customers a call of ${seconds(REQUEST_MS / 1000)} s on a usual day: ${count(CUSTOMERS / scoredByRequest)} calls for everybody, one after the other, which is why the night does it.`,
    ].join('\n'),
  ];
}

function firstNight(writeSeconds: number): string {
  if (writeSeconds <= STEP_MS / 1000) return 'That fits a function.';
  const calls = Math.ceil(writeSeconds / (STEP_MS / 1000));
  return `That is more than a function has: it stops after ${seconds(STEP_MS / 1000)} s, and the next one goes on there, ${calls} in all.`;
}

function cpuOf({ steps }: NightSeen, step: string): number {
  return steps.find(({ name }) => name === step)?.cpuSeconds ?? 0;
}

/** What a night of ten thousand small companies would take, line by line. */
export function tenThousandCompanies(seen: SizeSeen): string[] {
  const { tenants, customers, first } = seen;
  const next = seen.next ?? first;
  const each = (night: NightSeen) => (SLOWER * night.node.cpuSeconds) / tenants;
  const slowest = Math.max(each(first), each(next));
  return [
    `From ${count(tenants)} companies of ${count(customers)}, which took ${seconds(first.seconds)} and ${seconds(next.seconds)} s in one process, ${seconds(first.node.cpuSeconds)} and ${seconds(next.node.cpuSeconds)} s of a processor.`,
    [
      `- **The list** of companies whose hour it is: about 100 bytes each, ${count((COMPANIES * 100) / 1e6)} MB, read in one or two pages of an index once an hour. The map's file is smaller; Step Functions takes 100 MB and a million items.`,
      `- **A company** is one part: five functions, one after the other, together ${seconds(slowest)} s of a processor, and about a second of beginning, waiting and handing over.`,
      `- **The night**, were all of them due in the same hour, ${COMPANIES_AT_ONCE} at a time: ${count(COMPANIES / COMPANIES_AT_ONCE)} × ${seconds(slowest + 1)} s = ${count(((COMPANIES / COMPANIES_AT_ONCE) * (slowest + 1)) / 60)} minutes. Lambda's usual 1,000 functions at a time allow many more than ${COMPANIES_AT_ONCE}.`,
      `- **What they have in common** is learnt by one function that reads each company's model, about 30 KB: ${count((COMPANIES * 30) / 1e3)} MB, eight at a time. Ten thousand take minutes of its fifteen; a hundred thousand would have to be pooled in parts.`,
      '- **Keys**: no two companies share one, so they do not slow each other.',
    ].join('\n'),
  ];
}

function micro(secondsEach: number): string {
  return count(1e6 * secondsEach);
}
