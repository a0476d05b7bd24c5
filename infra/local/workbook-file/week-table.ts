import type { CustomerScore } from '#shared/contracts';
import {
  COLUMN_HEADER,
  CUSTOMER_HEADER,
  formatNumber,
  PORTFOLIO_SENTENCE,
  PORTFOLIO_SHEET,
  say,
} from '#shared/i18n';
import type { PlannedWork } from '#shared/work';
import { dateCell } from './cell-formats.ts';
import { type Page, writeHeader, writeHeading, writeRow, writeSentence } from './page.ts';

/** What to do this week, in the order in which to do it. */
export function writeWeek(
  page: Page,
  { planned, left, hoursPlanned }: PlannedWork,
  customers: readonly CustomerScore[],
): void {
  const { locale, formats } = page;
  const labels = new Map(customers.map(({ customerId, primaryAction }) => [customerId, primaryAction.label]));
  writeHeading(page, say(PORTFOLIO_SHEET.week, locale));
  writeSentence(
    page,
    say(PORTFOLIO_SENTENCE.planned, locale, {
      count: planned.length,
      hours: formatNumber(hoursPlanned, locale, 1),
      left: left.length,
    }),
  );
  if (planned.length === 0) return;
  writeHeader(page, [
    say(CUSTOMER_HEADER.name, locale),
    say(PORTFOLIO_SHEET.hours, locale),
    say(COLUMN_HEADER.due, locale),
    say(COLUMN_HEADER.action, locale),
    '',
    '',
    say(COLUMN_HEADER.moneyAtStake, locale),
  ]);
  for (const { customerId, name, hours, due, netEffect } of planned) {
    writeRow(page, [
      name,
      { value: hours, format: formats.hours },
      { value: dateCell(due), format: formats.date },
      labels.get(customerId) ?? null,
      // Left empty, so that a long action may run on over them.
      null,
      null,
      { value: netEffect, format: formats.money },
    ]);
  }
}
