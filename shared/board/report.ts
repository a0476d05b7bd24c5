import type { FigureName, Locale, Quadrant } from '#shared/contracts';
import { escapeHtml } from '#shared/digest';
import {
  BOARD,
  FIGURE_NAME,
  FIGURES,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  PORTFOLIO_SENTENCE,
  PORTFOLIO_SHEET,
  QUADRANT_COUNT,
  QUADRANT_GROUP,
  QUADRANT_LOOK,
  say,
  shortMoney,
} from '#shared/i18n';
import { LEADERS_SHARE, TWO_YEARS_DAYS } from '#shared/portfolio';
import type { Board } from './board.ts';
import { sparkline } from './charts/sparkline.ts';
import { waterfall } from './charts/waterfall.ts';
import { whaleCurve } from './charts/whale-curve.ts';
import { figureValue, figureWithin } from './figure-text.ts';
import { movedText } from './moved-text.ts';
import { REPORT_STYLE } from './report-style.ts';

/** A report for one reader. */
export interface ReportOptions {
  readonly locale: Locale;
  /** Whether the page brings a button that prints it; the only thing on it that needs a browser's script. */
  readonly printButton?: boolean;
}

const MOST_MOVES = 4;

/** The portfolio on one A4 page, as HTML that prints in colour and in black and white. */
export function boardReport(board: Board, { locale, printButton = false }: ReportOptions): string {
  const title = say(BOARD.title, locale);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${text(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${printButton ? `<p class="bar"><button type="button" onclick="window.print()">${text(say(BOARD.print, locale))}</button></p>` : ''}
<main>
<header><h1>${text(title)}</h1><p>${text(say(BOARD.asOf, locale, { date: formatDate(board.figures.asOf, locale) }))}</p></header>
${tiles(board, locale)}
<div class="two">
${section(say(BOARD.map, locale), map(board, locale))}
${section(say(BOARD.bridge, locale), waterfall(board.figures.bridge, board.figures.currency, locale))}
</div>
<div class="two">
${section(say(BOARD.concentration, locale), concentrationPart(board, locale))}
${section(say(FIGURES.moves, locale), movesPart(board, locale))}
</div>
${section(say(FIGURES.changes, locale), changesPart(board, locale))}
${section(say(BOARD.toDo, locale), tasksPart(board, locale))}
${section(say(BOARD.howSure, locale), surenessPart(board, locale))}
<footer>${text(say(BOARD.madeBy, locale))}</footer>
</main>
</body>
</html>
`;
}

function tiles({ figures, total }: Board, locale: Locale): string {
  const { bridge, customers, currency } = figures;
  const money = (amount: number) => shortMoney(amount, currency, locale);
  const growth = bridge.before > 0 ? bridge.after / bridge.before - 1 : null;
  const figure = (name: FigureName) => {
    const { value } = figures.figures[name];
    const within = figureWithin(name, figures.figures[name], locale);
    return tile(say(FIGURE_NAME[name], locale), figureValue(name, value, locale), within);
  };
  return `<ul class="tiles">${[
    tile(
      say(PORTFOLIO_SHEET.customers, locale),
      formatNumber(customers.now, locale),
      say(FIGURES.cameAndWent, locale, {
        before: customers.before,
        lost: customers.lost,
        came: customers.new,
        back: customers.wonBack,
      }),
    ),
    figure('customerRetention'),
    tile(
      say(BOARD.sales, locale),
      money(bridge.after),
      growth === null ? '' : say(BOARD.change, locale, { change: signedPercent(growth, locale) }),
    ),
    figure('moneyRetention'),
    tile(
      say(FIGURES.equity, locale),
      money(total.clv),
      say(FIGURES.ahead, locale, { money: money(total.residual) }),
    ),
    figure('nps'),
  ].join('')}</ul>`;
}

function tile(name: string, value: string, note: string): string {
  return `<li><span>${text(name)}</span><b>${text(value)}</b><small>${text(note)}</small></li>`;
}

/** As on the map: profit upwards, loyalty to the right. */
const PLACES: readonly Quadrant[] = ['BUTTERFLY', 'TRUE_FRIEND', 'STRANGER', 'BARNACLE'];

function map({ quadrants, figures }: Board, locale: Locale): string {
  const money = (amount: number) => shortMoney(amount, figures.currency, locale);
  const cell = (place: Quadrant) => {
    const group = quadrants.find(({ quadrant }) => quadrant === place);
    const { shape, ink, fill } = QUADRANT_LOOK[place];
    const count = say(QUADRANT_COUNT[place], locale, { count: group?.customers ?? 0 });
    return `<td style="background:${fill}"><b style="color:${ink}">${shape} ${text(count)}</b><br>${text(
      say(BOARD.profit, locale, { money: money(group?.contribution ?? 0) }),
    )}<br>${text(say(BOARD.toCome, locale, { money: money(group?.residual ?? 0) }))}</td>`;
  };
  const [butterfly, friend, stranger, barnacle] = PLACES.map(cell);
  const head = (words: string) => `<th scope="col">${text(words)}</th>`;
  const side = (words: string) => `<th scope="row">${text(words)}</th>`;
  return `<table class="map"><thead><tr><td></td>${head(say(BOARD.leaves, locale))}${head(say(BOARD.stays, locale))}</tr></thead><tbody>
<tr>${side(say(BOARD.earnsWell, locale))}${butterfly}${friend}</tr>
<tr>${side(say(BOARD.earnsLittle, locale))}${stranger}${barnacle}</tr></tbody></table>`;
}

function concentrationPart({ concentration, curve, figures }: Board, locale: Locale): string {
  const { leaders, customers, positive, losing, losses, names } = concentration;
  if (positive <= 0) return paragraph(say(PORTFOLIO_SENTENCE.nobodyContributes, locale));
  const money = (amount: number) => formatMoney(amount, figures.currency, locale);
  const sentence = say(PORTFOLIO_SENTENCE.leaders, locale, {
    count: leaders,
    all: customers,
    share: formatPercent(LEADERS_SHARE, locale),
    total: money(positive),
  });
  const losers =
    losing > 0 ? say(PORTFOLIO_SENTENCE.losses, locale, { count: losing, total: money(losses) }) : '';
  return `<div class="curve">${whaleCurve(curve, locale)}</div>${paragraph(`${sentence} ${losers}`)}${paragraph(say(FIGURES.mostly, locale, { names: names.join(', ') }), 'soft line-only')}`;
}

/** Figures that a board follows, with their history. */
const FOLLOWED: readonly FigureName[] = [
  'customerRetention',
  'moneyRetention',
  'purchaseCycle',
  'nps',
  'walletShare',
];

function changesPart({ figures }: Board, locale: Locale): string {
  const lines = FOLLOWED.flatMap((name) => {
    const figure = figures.figures[name];
    if (figure.value === null) return [];
    const value = `${figureValue(name, figure.value, locale)} ${figureWithin(name, figure, locale)}`;
    const line = sparkline(figure.history, figure.value, say(FIGURES.lastYear, locale));
    return `<tr><td><b>${text(say(FIGURE_NAME[name], locale))}</b></td><td class="value">${text(value)}</td><td class="line">${line}</td><td><span class="two-lines">${text(movedText(name, figure, locale) ?? '')}</span></td></tr>`;
  });
  return `<table class="small">${lines.join('')}</table>`;
}

function movesPart({ moves, figures }: Board, locale: Locale): string {
  if (moves.length === 0) return paragraph(say(BOARD.nobodyMoved, locale));
  const lines = moves.slice(0, MOST_MOVES).map(({ from, to, customers, names, contribution }) => {
    const start = `${QUADRANT_LOOK[from].shape} ${say(QUADRANT_COUNT[from], locale, { count: customers })}`;
    const end = `${QUADRANT_LOOK[to].shape} ${say(QUADRANT_GROUP[to], locale)}`;
    return `<tr><td>${text(`${start} → ${end}`)}<span class="soft line-only">${text(names.join(', '))}</span></td><td class="money">${text(formatMoney(contribution, figures.currency, locale))}</td></tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

function tasksPart({ tasks, left, figures }: Board, locale: Locale): string {
  if (tasks.length === 0) return paragraph(say(BOARD.nothingToDo, locale));
  const lines = tasks.map(
    ({ name, label, due, netEffect }) =>
      `<tr><td><b>${text(name)}</b></td><td>${text(label)}</td><td class="day">${text(formatDate(due, locale))}</td><td class="money">${netEffect === null ? '' : text(formatMoney(netEffect, figures.currency, locale))}</td></tr>`,
  );
  const more = left > 0 ? `${say(BOARD.moreToDo, locale, { count: left })} ` : '';
  return `<table class="tasks">${lines.join('')}</table>${paragraph(`${more}${say(BOARD.againstNothing, locale)}`, 'soft')}`;
}

function surenessPart({ figures, sureness }: Board, locale: Locale): string {
  const { since } = figures;
  return paragraph(
    [
      say(FIGURES.nine, locale),
      sureness === null ? '' : say(BOARD.labels, locale, { share: formatPercent(sureness, locale) }),
      say(FIGURES.equityAbout, locale),
      since !== null && isShort(since, figures.asOf)
        ? say(FIGURES.shortHistory, locale, { date: formatDate(since, locale) })
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

const DAY_MS = 86_400_000;

/** Whether a year and the one before are not both within the history. */
export function isShort(since: string, asOf: string): boolean {
  return (Date.parse(asOf) - Date.parse(since)) / DAY_MS < TWO_YEARS_DAYS - 1;
}

function signedPercent(share: number, locale: Locale): string {
  const options = { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(locale, options).format(share).replace('-', '−');
}

function section(heading: string, content: string): string {
  return `<section><h2>${text(heading)}</h2>${content}</section>`;
}

function paragraph(words: string, style = ''): string {
  return `<p${style ? ` class="${style}"` : ''}>${text(words.trim())}</p>`;
}

const text = escapeHtml;
