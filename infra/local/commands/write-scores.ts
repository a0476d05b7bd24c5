import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CustomerScore, Locale, Quadrant } from '#shared/contracts';
import { formatNumber, QUADRANT_GROUP, say } from '#shared/i18n';
import type { PlannedWork } from '#shared/work';
import { UsageError } from './command.ts';
import type { Reports } from './history-input.ts';
import type { Found } from './score-history.ts';

type Result = Found & { readonly reports: Reports; readonly workQueue?: PlannedWork };

/** Refuses an output file of another kind before any work is done. */
export function checkOutputPath(path: string): void {
  if (!/\.(json|csv)$/.test(path))
    throw new UsageError(`--out takes a file that ends in .csv or .json: ${path}`);
}

/** Writes `.json` whole, or `.csv` with one row a customer, and says in a few lines what was found. */
export function writeScores(path: string, result: Result, locale: Locale): void {
  writeFileSync(path, path.endsWith('.json') ? asJson(result) : asCsv(result));
  process.stderr.write(`${summarise(path, result, locale).join('\n')}\n`);
}

function asJson({ reports, ...found }: Result): string {
  const { orders: report, customers: customersReport, events: eventReports } = reports;
  return `${JSON.stringify({ ...found, report, customersReport, eventReports }, null, 2)}\n`;
}

/** With a byte order mark, so that Excel reads it as UTF-8; external text never becomes a formula there. */
function asCsv({ customers }: Result): string {
  return `\uFEFF${Papa.unparse(customers.map(flatten), { escapeFormulae: true })}\r\n`;
}

function flatten(score: CustomerScore) {
  const { clv, primaryAction, alternatives, quadrantProbabilities, intervals, ...others } = score;
  const { warnings, signs, nearestChange, ...plain } = others;
  return {
    ...plain,
    pTrueFriend: quadrantProbabilities?.TRUE_FRIEND,
    pButterfly: quadrantProbabilities?.BUTTERFLY,
    pBarnacle: quadrantProbabilities?.BARNACLE,
    pStranger: quadrantProbabilities?.STRANGER,
    pAliveLow: intervals?.pAlive.low,
    pAliveHigh: intervals?.pAlive.high,
    expectedOrdersLow: intervals?.expectedOrders?.low,
    expectedOrdersHigh: intervals?.expectedOrders?.high,
    clvResidualLow: intervals?.residual.low,
    clvResidualHigh: intervals?.residual.high,
    clvTotalLow: intervals?.clv.low,
    clvTotalHigh: intervals?.clv.high,
    clvHistorical: clv?.historical,
    clvResidual: clv?.residual,
    clvTotal: clv?.total,
    actionId: primaryAction.id,
    actionCode: primaryAction.code,
    action: primaryAction.label,
    reason: primaryAction.reason,
    netEffect: primaryAction.netEffect,
    dueDate: primaryAction.dueDate,
    alternatives: alternatives.map((action) => action.label).join('; '),
    nearestChange: nearestChange?.text,
    signs: textsOf(signs),
    warnings: textsOf(warnings),
  };
}

function textsOf(remarks: readonly { readonly text: string }[]): string {
  return remarks.map(({ text }) => text).join(' ');
}

function summarise(path: string, result: Result, locale: Locale): string[] {
  const { asOf, customers, reports, workQueue } = result;
  const count = (quadrant: Quadrant) => customers.filter((score) => score.quadrant === quadrant).length;
  const groups = (['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'] as const).map(
    (quadrant) => `${formatNumber(count(quadrant), locale)} ${say(QUADRANT_GROUP[quadrant], locale)}`,
  );
  const { accepted, rejected, assumptions } = reports.orders;
  return [
    `${customers.length} customers as of ${asOf}: ${groups.join(', ')}.`,
    `${accepted} rows of orders used, ${rejected.length} rejected; assumed: ${
      assumptions.map(({ code, count: n }) => (n === undefined ? code : `${code} (${n})`)).join(', ') ||
      'nothing'
    }.`,
    ...Object.entries(reports.events).map(
      ([entity, report]) => `${report.accepted} rows of ${entity} used, ${report.rejected.length} rejected.`,
    ),
    ...(workQueue ? [`${workQueue.planned.length} tasks planned, ${workQueue.hoursPlanned} hours.`] : []),
    `Written to ${path}.`,
  ];
}
