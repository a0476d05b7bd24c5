import type { CohortTable, Locale, PortfolioFigures } from '#shared/contracts';
import { FIGURES, formatNumber, formatPercent, PORTFOLIO_SHEET, say } from '#shared/i18n';
import { details, listOf, tag } from '../../sidebar/page.ts';
import { columnHead, rowHead, table } from './table.ts';

/** What fits beside the grid. */
const MOST_PERIODS = 5;
const MOST_COHORTS = 8;
/** The fill of a cell in which everybody buys; the ink on it stays readable. */
const FULL = 0.45;
const MONTHS_PER_YEAR = 12;
const MONTHS_PER_QUARTER = 3;

/** Who still buys by when they came, as a table that is the darker the more do; and how long customers stay. */
export function cohortPart({ cohorts, survival }: PortfolioFigures, locale: Locale): Node[] {
  const rows = cohorts.rows.slice(-MOST_COHORTS);
  const periods = Math.min(MOST_PERIODS, Math.max(0, ...rows.map(({ active }) => active.length - 1)));
  const stays = survival.map(({ months, share, low, high }) =>
    say(FIGURES.survival, locale, {
      share: formatPercent(share, locale),
      low: formatNumber(100 * low, locale),
      high: formatPercent(high, locale),
      years: say(FIGURES.overYears, locale, { count: months / MONTHS_PER_YEAR }),
    }),
  );
  const heat =
    periods === 0
      ? []
      : [
          table(
            'heat',
            [
              columnHead(say(FIGURES.came, locale)),
              columnHead(say(PORTFOLIO_SHEET.customers, locale)),
              ...Array.from({ length: periods }, (_, i) => columnHead(`+${i + 1}`)),
            ],
            rows.map((row) => [
              rowHead(periodName(row.begin, cohorts.unit, locale)),
              tag('td', '', formatNumber(row.customers, locale)),
              ...Array.from({ length: periods }, (_, i) => heatCell(row.active[i + 1], locale)),
            ]),
          ),
          tag('p', 'soft', say(FIGURES.cohortsAbout, locale)),
        ];
  if (heat.length + stays.length === 0) return [];
  return [
    tag('h2', '', say(FIGURES.cohorts, locale)),
    ...heat,
    listOf('reasons', stays),
    ...(stays.length > 0
      ? [details(say(FIGURES.whatIsIt, locale), tag('p', 'soft', say(FIGURES.survivalAbout, locale)))]
      : []),
  ];
}

function heatCell(share: number | undefined, locale: Locale): HTMLElement {
  if (share === undefined) return tag('td', '', '');
  const cell = tag('td', '', formatPercent(share, locale));
  cell.style.background = `rgb(11 92 150 / ${(FULL * share).toFixed(2)})`;
  return cell;
}

/** `2025`, or `Q3 25`. */
function periodName(begin: string, unit: CohortTable['unit'], locale: Locale): string {
  const [year = '', month = '1'] = begin.split('-');
  if (unit === 'year') return year;
  const quarter = String((Number(month) - 1) / MONTHS_PER_QUARTER + 1);
  return say(FIGURES.quarter, locale, { quarter, year: year.slice(2) });
}
