import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CustomerScore, Locale, Quadrant } from '#shared/contracts';
import { formatNumber, QUADRANT_COUNT, say } from '#shared/i18n';
import { UsageError } from './command.ts';
import type { SegmentResult } from './segment-result.ts';

/** Refuses an output file of another kind before any work is done. */
export function checkOutputPath(path: string): void {
  if (!/\.(json|csv|xlsx)$/.test(path))
    throw new UsageError(`--out takes a file that ends in .xlsx, .csv or .json: ${path}`);
}

/**
 * Writes `.json` whole, `.csv` with one row a customer, or `.xlsx` with the
 * portfolio beside the customers, and says in a few lines what was found.
 */
export async function writeScores(path: string, result: SegmentResult, locale: Locale): Promise<void> {
  if (path.endsWith('.xlsx')) await writeWorkbook(path, result, locale);
  else writeFileSync(path, path.endsWith('.json') ? asJson(result) : asCsv(result));
  process.stderr.write(`${summarise(path, result, locale).join('\n')}\n`);
}

/** ExcelJS takes half a second to load: only who writes a workbook waits for it. */
async function writeWorkbook(path: string, result: SegmentResult, locale: Locale): Promise<void> {
  const { scoredWorkbook } = await import('../workbook-file/scored-workbook.ts');
  await scoredWorkbook(result, locale).xlsx.writeFile(path);
}

function asJson({ reports, ...found }: SegmentResult): string {
  const { orders: report, customers: customersReport, events: eventReports } = reports;
  return `${JSON.stringify({ ...found, report, customersReport, eventReports }, null, 2)}\n`;
}

/** With a byte order mark, so that Excel reads it as UTF-8; external text never becomes a formula there. */
function asCsv({ customers }: SegmentResult): string {
  return `\uFEFF${Papa.unparse(customers.map(flatten), { escapeFormulae: true })}\r\n`;
}

function flatten(score: CustomerScore) {
  const { clv, primaryAction, alternatives, quadrantProbabilities, intervals, ...others } = score;
  const { warnings, signs, nearestChange, detail, ...plain } = others;
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

function summarise(path: string, result: SegmentResult, locale: Locale): string[] {
  const { asOf, customers, reports, workQueue, warnings } = result;
  const count = (quadrant: Quadrant) => customers.filter((score) => score.quadrant === quadrant).length;
  const groups = (['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'] as const).map((quadrant) =>
    say(QUADRANT_COUNT[quadrant], locale, { count: count(quadrant) }),
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
    ...(workQueue
      ? [
          `${workQueue.planned.length} tasks planned, ${formatNumber(workQueue.hoursPlanned, locale, 1)} hours.`,
        ]
      : []),
    ...warnings.map(({ text }) => text),
    `Written to ${path}.`,
  ];
}
