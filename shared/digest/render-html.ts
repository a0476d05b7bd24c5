import { CARD, DIGEST, formatDate, formatMoney, PORTFOLIO_SHEET, SIDEBAR, say, WEEK } from '#shared/i18n';
import { type Digest, digestSubject } from './digest.ts';
import { BLUE, escapeHtml, FONT, htmlPage, LINE, QUIET, quadrantMark } from './html.ts';
import { namesOf } from './names-of.ts';

const CELL = `${FONT};font-size:14px;line-height:20px;padding:10px 8px 10px 0;border-bottom:1px solid ${LINE};vertical-align:top;text-align:left`;
const HEAD = `${FONT};font-size:12px;line-height:16px;color:${QUIET};font-weight:normal;padding:6px 8px 6px 0;border-bottom:1px solid ${LINE};vertical-align:bottom;text-align:left`;
const RIGHT = ';text-align:right;padding-right:0';
const HEADING = `${FONT};font-size:16px;line-height:22px;font-weight:bold;margin:24px 0 4px`;
const NOTE = `margin:0 0 4px;color:${QUIET};font-size:13px;line-height:18px`;

/** The week as an e-mail that any program can show. `stopLink` stops it. */
export function renderDigestHtml(digest: Digest, stopLink: string): string {
  const { locale, asOf, since, tasks, left, movements } = digest;
  const content = [
    `<h1 style="${FONT};font-size:20px;line-height:26px;font-weight:bold;margin:0">${text(say(DIGEST.title, locale, { date: formatDate(asOf, locale) }))}</h1>`,
    heading(say(PORTFOLIO_SHEET.week, locale)),
    tasks.length === 0
      ? paragraph(say(DIGEST.nothingToDo, locale))
      : `<p style="${NOTE}">${text(say(WEEK.title, locale))}</p>${taskTable(digest)}`,
    left === 0
      ? ''
      : `<p style="margin:10px 0 0">${text(say(DIGEST.more, locale, { count: left, tab: say(SIDEBAR.week, locale) }))}</p>`,
    heading(say(DIGEST.moved, locale, { date: formatDate(since, locale) })),
    movements.length === 0 ? paragraph(say(DIGEST.nobodyMoved, locale)) : movementTable(digest),
    `<p style="margin:28px 0 0;padding-top:12px;color:${QUIET};font-size:12px;line-height:18px">${text(say(DIGEST.whyYou, locale))} <a href="${text(stopLink)}" style="color:${BLUE};white-space:nowrap">${text(say(DIGEST.stop, locale))}</a></p>`,
  ];
  return htmlPage(locale, digestSubject(digest), content.filter((part) => part !== '').join('\n'));
}

function taskTable({ locale, currency, tasks }: Digest): string {
  const rows = tasks.map(({ name, quadrant, label, reason, due, netEffect }) => [
    [
      `<b>${text(name)}</b>${quadrant === null ? '' : ` ${quadrantMark(quadrant, locale)}`}`,
      `${text(label)}, ${text(say(CARD.by, locale, { date: formatDate(due, locale) }))}`,
      `<span style="color:${QUIET}">${text(reason)}</span>`,
    ].join('<br>'),
    netEffect === null ? '' : text(formatMoney(netEffect, currency, locale)),
  ]);
  return table(
    [DIGEST.task, DIGEST.worth].map((word) => say(word, locale)),
    rows,
  );
}

function movementTable({ locale, currency, movements }: Digest): string {
  const rows = movements.map(({ from, to, customers, contribution }) => [
    `${quadrantMark(from, locale)} → ${quadrantMark(to, locale)}`,
    text(namesOf(customers, locale)),
    text(formatMoney(contribution, currency, locale)),
  ]);
  return table(
    [DIGEST.movement, DIGEST.who, DIGEST.profit].map((word) => say(word, locale)),
    rows,
  );
}

/** The last column holds money. Cells are HTML, headers text. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = (place: number) => (place === headers.length - 1 ? RIGHT : '');
  const head = headers.map((word, i) => `<th scope="col" style="${HEAD}${align(i)}">${text(word)}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, i) => `<td style="${CELL}${align(i)}">${cell}</td>`).join('')}</tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function heading(words: string): string {
  return `<h2 style="${HEADING}">${text(words)}</h2>`;
}

function paragraph(words: string): string {
  return `<p style="margin:4px 0 0">${text(words)}</p>`;
}

const text = escapeHtml;
