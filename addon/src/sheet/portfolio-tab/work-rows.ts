import {
  COLUMN_HEADER,
  CUSTOMER_HEADER,
  DATA_GAP,
  formatMoney,
  formatNumber,
  PORTFOLIO_SENTENCE,
  PORTFOLIO_SHEET,
  PORTFOLIO_TAB,
  say,
  TRUST,
} from '#shared/i18n';
import { plainText } from '../plain-text.ts';
import { serialOf } from '../serial.ts';
import { MOST_TASKS } from './layout.ts';
import type { PortfolioCell, PortfolioReport } from './portfolio-report.ts';

/** A heading, the header, and the first tasks of the week. */
export function weekRows({
  week: { planned, left, hoursPlanned },
  reader,
}: PortfolioReport): PortfolioCell[][] {
  const sum = say(PORTFOLIO_SENTENCE.planned, reader, {
    count: planned.length,
    hours: formatNumber(hoursPlanned, reader, 1),
    left: formatNumber(left, reader),
  });
  return [
    [`${say(PORTFOLIO_SHEET.week, reader)}: ${sum}`],
    [
      say(CUSTOMER_HEADER.name, reader),
      say(PORTFOLIO_SHEET.hours, reader),
      say(COLUMN_HEADER.due, reader),
      say(COLUMN_HEADER.action, reader),
      '',
      '',
      say(COLUMN_HEADER.moneyAtStake, reader),
    ],
    ...planned.slice(0, MOST_TASKS).map(({ name, label, hours, due, netEffect }) => [
      // Said to be text: a name may look like a number or a day.
      `'${name}`,
      hours,
      serialOf(due),
      plainText(label),
      '',
      '',
      netEffect ?? '',
    ]),
  ];
}

/** The header and the gaps in the data, with what fills them. */
export function gapRows({ gaps, reader }: PortfolioReport): PortfolioCell[][] {
  return [
    [
      say(PORTFOLIO_TAB.worthFixing, reader),
      say(PORTFOLIO_SHEET.customers, reader),
      say(PORTFOLIO_SHEET.valueAhead, reader),
      say(PORTFOLIO_TAB.whatToDo, reader),
    ],
    ...(gaps.length === 0 ? [[say(TRUST.noGaps, reader)]] : []),
    ...gaps.map(({ gap, customers, residual }) => [
      say(DATA_GAP[gap].name, reader),
      customers,
      residual,
      say(DATA_GAP[gap].fix, reader),
    ]),
  ];
}

/** What the figures rest on, in words. */
export function wordRows({ model, reader, currency }: PortfolioReport): PortfolioCell[][] {
  const { why, horizonDays, profitThreshold } = model;
  const ahead = say(TRUST.horizon, reader, { count: horizonDays });
  const from = say(TRUST.profitFrom, reader, { money: formatMoney(profitThreshold, currency, reader) });
  return [[say(PORTFOLIO_SHEET.model, reader)], [why], [`${ahead} ${from}`]];
}
