import type { Quadrant } from '#shared/contracts';
import {
  CARD,
  DIGEST,
  formatDate,
  formatMoney,
  PORTFOLIO_SHEET,
  QUADRANT_LOOK,
  QUADRANT_NAME,
  SIDEBAR,
  say,
} from '#shared/i18n';
import type { Digest, DigestTask } from './digest.ts';
import { namesOf } from './names-of.ts';

/** The same week for whoever reads e-mail without pictures and tables. */
export function renderDigestText(digest: Digest, stopLink: string): string {
  const { locale, currency, asOf, since, tasks, left, movements } = digest;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const quadrant = (each: Quadrant) => `${QUADRANT_LOOK[each].shape} ${say(QUADRANT_NAME[each], locale)}`;
  const taskLines = ({ name, label, reason, due, netEffect, ...task }: DigestTask, i: number) => {
    const worth = netEffect === null ? '' : ` ${say(DIGEST.worth, locale)}: ${money(netEffect)}.`;
    return [
      `${i + 1}. ${oneLine(name)}${task.quadrant === null ? '' : ` (${quadrant(task.quadrant)})`}`,
      `   ${label}, ${say(CARD.by, locale, { date: formatDate(due, locale) })}.${worth}`,
      `   ${oneLine(reason)}`,
    ].join('\n');
  };
  const lines = [
    say(DIGEST.title, locale, { date: formatDate(asOf, locale) }),
    '',
    say(PORTFOLIO_SHEET.week, locale).toLocaleUpperCase(locale),
    ...(tasks.length === 0 ? [say(DIGEST.nothingToDo, locale)] : tasks.map(taskLines)),
    ...(left === 0 ? [] : [say(DIGEST.more, locale, { count: left, tab: say(SIDEBAR.week, locale) })]),
    '',
    say(DIGEST.moved, locale, { date: formatDate(since, locale) }).toLocaleUpperCase(locale),
    ...(movements.length === 0 ? [say(DIGEST.nobodyMoved, locale)] : []),
    ...movements.map(
      ({ from, to, customers, contribution }) =>
        `${quadrant(from)} → ${quadrant(to)}: ${oneLine(namesOf(customers, locale))}. ${say(DIGEST.profit, locale)}: ${money(contribution)}.`,
    ),
    '',
    say(DIGEST.whyYou, locale),
    `${say(DIGEST.stop, locale)}: ${stopLink}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A name from outside makes no lines of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
