import type { CustomerScore } from '#shared/contracts';
import {
  COLUMN_HEADER,
  CUSTOMER_HEADER,
  formatMoney,
  formatNumber,
  formatPercent,
  LIFECYCLE_NAME,
  PORTFOLIO_SENTENCE,
  PORTFOLIO_SHEET,
  QUADRANT_LOOK,
  say,
} from '#shared/i18n';
import {
  concentration,
  type GroupFigures,
  LEADERS_SHARE,
  lifecycleFigures,
  quadrantFigures,
} from '#shared/portfolio';
import { quadrantLabel } from '../../../addon/src/sheet/quadrant-cell.ts';
import { bold, filled, inked } from './cell-styles.ts';
import {
  drawBar,
  type Page,
  type PageCell,
  writeHeader,
  writeHeading,
  writeRow,
  writeSentence,
} from './page.ts';

/** Where every table of the page has its bars. */
const BAR_AT = 4;
const PLAIN_INK = QUADRANT_LOOK.STRANGER.ink;

/** Counts and money of the four quadrants, with their shares as bars. */
export function writeQuadrants(page: Page, customers: readonly CustomerScore[]): void {
  const { locale } = page;
  writeHeading(page, say(PORTFOLIO_SHEET.quadrants, locale));
  writeHeader(page, [
    say(COLUMN_HEADER.quadrant, locale),
    say(PORTFOLIO_SHEET.customers, locale),
    say(PORTFOLIO_SHEET.share, locale),
    '',
    say(COLUMN_HEADER.contribution, locale),
    say(PORTFOLIO_SHEET.valueAhead, locale),
    say(COLUMN_HEADER.clv, locale),
  ]);
  const { quadrants, without, total } = quadrantFigures(customers);
  for (const { quadrant, ...figures } of quadrants) {
    const { ink, fill } = QUADRANT_LOOK[quadrant];
    const row = writeRow(page, [
      quadrantLabel(quadrant, locale),
      ...counted(page, figures),
      ...money(page, figures),
    ]);
    row.getCell(1).font = inked(ink);
    row.getCell(1).fill = filled(fill);
    drawBar(page, row, BAR_AT, ink);
  }
  if (without.customers > 0) {
    const row = writeRow(page, [say(PORTFOLIO_SHEET.withoutQuadrant, locale), ...counted(page, without)]);
    drawBar(page, row, BAR_AT, PLAIN_INK);
  }
  const [customersInAll, shareOfAll] = counted(page, total);
  const sums: PageCell[] = [customersInAll, shareOfAll, null, ...money(page, total)];
  writeRow(page, [say(PORTFOLIO_SHEET.total, locale), ...sums]).font = bold();
}

/** At most so many of those that make most of the contribution are named here; the other sheet has them all. */
const MOST_NAMED = 20;

/** Who makes most of the contribution, from the largest on, and what the others take away. */
export function writeConcentration(page: Page, customers: readonly CustomerScore[]): void {
  const { locale, currency, formats } = page;
  const { positive, leaders, losing, losses } = concentration(customers);
  writeHeading(page, say(PORTFOLIO_SHEET.concentration, locale));
  writeSentence(
    page,
    leaders.length === 0
      ? say(PORTFOLIO_SENTENCE.nobodyContributes, locale)
      : say(PORTFOLIO_SENTENCE.leaders, locale, {
          count: leaders.length,
          all: formatNumber(customers.length, locale),
          share: formatPercent(LEADERS_SHARE, locale),
          total: formatMoney(positive, currency, locale),
        }),
  );
  if (losing > 0) {
    const total = formatMoney(losses, currency, locale);
    writeSentence(page, say(PORTFOLIO_SENTENCE.losses, locale, { count: losing, total }));
  }
  if (leaders.length === 0) return;
  writeHeader(page, [
    say(CUSTOMER_HEADER.name, locale),
    say(CUSTOMER_HEADER.customerId, locale),
    say(PORTFOLIO_SHEET.runningShare, locale),
    '',
    say(COLUMN_HEADER.contribution, locale),
  ]);
  for (const { name, customerId, runningShare, contribution } of leaders.slice(0, MOST_NAMED)) {
    const row = writeRow(page, [
      name,
      customerId,
      ...bar(page, runningShare),
      { value: contribution, format: formats.money },
    ]);
    drawBar(page, row, BAR_AT, PLAIN_INK);
  }
  const more = leaders.length - MOST_NAMED;
  if (more > 0) writeSentence(page, say(PORTFOLIO_SENTENCE.andMoreCustomers, locale, { count: more }));
}

/** How many customers stand where. */
export function writeLifecycle(page: Page, customers: readonly CustomerScore[]): void {
  const { locale } = page;
  const lifecycle = say(COLUMN_HEADER.lifecycle, locale);
  writeHeading(page, lifecycle);
  writeHeader(page, [
    lifecycle,
    say(PORTFOLIO_SHEET.customers, locale),
    say(PORTFOLIO_SHEET.share, locale),
    '',
  ]);
  for (const { lifecycle: stage, ...figures } of lifecycleFigures(customers)) {
    const row = writeRow(page, [say(LIFECYCLE_NAME[stage], locale), ...counted(page, figures)]);
    drawBar(page, row, BAR_AT, PLAIN_INK);
  }
}

/** Customers, their share, and the share again as a bar. */
function counted(page: Page, { customers, share }: GroupFigures): readonly [PageCell, PageCell, PageCell] {
  return [{ value: customers, format: page.formats.count }, ...bar(page, share)];
}

/** A share, and the same once more for the bar, which hides the number that it lies on. */
function bar({ formats }: Page, share: number): readonly [PageCell, PageCell] {
  return [
    { value: share, format: formats.percent },
    { value: share, format: formats.hidden },
  ];
}

function money({ formats }: Page, { contribution, residual, clv }: GroupFigures): PageCell[] {
  return [contribution, residual, clv].map((value) => ({ value, format: formats.money }));
}
