import { figureValue, figureWithin, movedText, sparkline } from '#shared/board';
import { FigureName, type Locale, type PortfolioFigures } from '#shared/contracts';
import { FIGURE_ABOUT, FIGURE_NAME, FIGURES, formatDate, formatPercent, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import { svgOf } from '../../sidebar/svg.ts';

/** What data that are not there yet would tell. */
const TOLD_WHEN_MISSING: readonly FigureName[] = ['nps', 'satisfaction', 'crossSellCustomers', 'walletShare'];

/** Each figure that is known, on a line that opens: how it went, what it is, and what moved it. */
export function figureList(figures: PortfolioFigures, locale: Locale): Node[] {
  const known = FigureName.options.filter((name) => figures.figures[name].value !== null);
  const names = TOLD_WHEN_MISSING.filter((name) => !known.includes(name)).map((name) =>
    say(FIGURE_NAME[name], locale),
  );
  return [
    tag('h2', '', say(FIGURES.inFigures, locale)),
    tag('p', 'soft', say(FIGURES.nine, locale)),
    ...known.map((name) => figureLine(name, figures, locale)),
    ...(names.length > 0
      ? [tag('p', 'soft', say(FIGURES.notKnown, locale, { names: names.join(', ') }))]
      : []),
  ];
}

/** What of these is not kept has churned. */
const CHURNING: ReadonlySet<FigureName> = new Set(['customerRetention', 'moneyRetention']);

function figureLine(name: FigureName, { figures, monthEnds }: PortfolioFigures, locale: Locale): HTMLElement {
  const figure = figures[name];
  const moved = movedText(name, figure, locale);
  const line = tag(
    'details',
    'figure',
    tag(
      'summary',
      '',
      tag('span', 'figure-name', say(FIGURE_NAME[name], locale)),
      tag(
        'span',
        'figure-value',
        tag('b', '', figureValue(name, figure.value, locale)),
        ` ${figureWithin(name, figure, locale)}`,
      ),
      svgOf(
        sparkline(figure.history, figure.value, historySaid(name, figures[name].history, monthEnds, locale)),
      ),
    ),
    tag(
      'p',
      'soft',
      `${say(FIGURE_ABOUT[name], locale)} (${say(FIGURES.ofCustomers, locale, { count: figure.n })})`,
    ),
    ...(figure.value !== null && CHURNING.has(name)
      ? [tag('p', '', say(FIGURES.leaving, locale, { share: formatPercent(1 - figure.value, locale) }))]
      : []),
    ...(moved === null ? [] : [tag('p', '', tag('b', '', say(FIGURES.whatMoved, locale)), ` ${moved}`)]),
  );
  line.title = say(FIGURE_ABOUT[name], locale);
  return line;
}

/** The line of history for who cannot see it: where it began, and where it was a month ago. */
function historySaid(
  name: FigureName,
  history: readonly (number | null)[],
  monthEnds: readonly string[],
  locale: Locale,
): string {
  const said = history.flatMap((value, i) => {
    const day = monthEnds[i];
    return value === null || day === undefined
      ? []
      : [`${formatDate(day, locale)} ${figureValue(name, value, locale)}`];
  });
  return [say(FIGURES.lastYear, locale), ...said].join('; ');
}
