import type { CustomerScore, Locale } from '#shared/contracts';
import {
  explainProblem,
  explainRunAssumption,
  formatMoney,
  formatPercent,
  PORTFOLIO_SENTENCE,
  PORTFOLIO_SHEET,
  say,
  TABLE_ENTITY,
  TOAST,
} from '#shared/i18n';
import type { Report } from '../commands/history-input.ts';
import type { SegmentResult } from '../commands/segment-result.ts';
import { type Page, writeHeading, writeSentence } from './page.ts';

/** What the figures rest on: the model in words, what to be careful with, and how each file was read. */
export function writeBackground(page: Page, result: SegmentResult): void {
  const { locale } = page;
  writeHeading(page, say(PORTFOLIO_SHEET.model, locale));
  for (const line of modelInWords(result, page)) writeSentence(page, line);

  const doubts = [...result.warnings.map(({ text }) => text), ...commonRemarks(result.customers, locale)];
  if (doubts.length > 0) writeHeading(page, say(PORTFOLIO_SHEET.warnings, locale));
  for (const line of doubts) writeSentence(page, line);

  writeHeading(page, say(PORTFOLIO_SHEET.read, locale));
  for (const [entity, report] of reportsOf(result)) {
    for (const line of readingInWords(entity, report, locale)) writeSentence(page, line);
  }
}

function modelInWords({ model, settings }: SegmentResult, { locale, currency }: Page): string[] {
  if (model === null) return [];
  const threshold = settings.profitThreshold ?? model.profitThreshold;
  return [
    model.why,
    say(PORTFOLIO_SENTENCE.axes, locale, {
      share: formatPercent(settings.loyaltyThreshold, locale),
      count: settings.horizonDays ?? model.horizonDays,
      threshold: formatMoney(threshold, currency, locale),
    }),
  ];
}

/** Remarks on single rows are in their notes; here are those that many share. */
const MOST_REMARKS = 6;

/** `Margin assumed at 30%. (340 customers)`, the most frequent first. */
function commonRemarks(customers: readonly CustomerScore[], locale: Locale): string[] {
  const counts = new Map<string, number>();
  for (const { text } of customers.flatMap(({ warnings }) => warnings)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, MOST_REMARKS)
    .map(([text, count]) => `${text} (${say(TOAST.customers, locale, { count })})`);
}

type ReadEntity = keyof typeof TABLE_ENTITY;

function reportsOf({ reports }: SegmentResult): readonly (readonly [ReadEntity, Report])[] {
  const { orders, customers, events } = reports;
  const all: Readonly<Partial<Record<ReadEntity, Report | undefined>>> = { orders, customers, ...events };
  return (Object.keys(all) as ReadEntity[]).flatMap((entity) => {
    const report = all[entity];
    return report ? [[entity, report] as const] : [];
  });
}

/** A file with very many wrong rows is wrong as a whole; so many show how. */
const MOST_ROWS = 100;

function readingInWords(entity: ReadEntity, report: Report, locale: Locale): string[] {
  const { accepted, rejected, leftOut, assumptions } = report;
  const name = say(TABLE_ENTITY[entity], locale);
  const problems = [...rejected, ...leftOut];
  const more = problems.length - MOST_ROWS;
  return [
    say(PORTFOLIO_SENTENCE.rowsUsed, locale, { count: accepted, entity: name }),
    ...[
      ...assumptions.map((assumption) => explainRunAssumption(assumption, locale)),
      ...problems.slice(0, MOST_ROWS).map((problem) => explainProblem(problem, locale)),
      ...(more > 0 ? [say(PORTFOLIO_SENTENCE.andMoreRows, locale, { count: more })] : []),
    ].map((line) => `• ${line}`),
  ];
}
