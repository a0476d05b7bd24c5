import type { Locale, ModelSummary } from '#shared/contracts';
import {
  DATA_GAP,
  type DataGap,
  DROPOUT,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  say,
  TRUST,
} from '#shared/i18n';
import type { Doubt, Trust } from '../src/ui/sidebar-data.ts';
import { lookBack } from './look-back.ts';
import { details, emptyState, listOf, tag } from './page.ts';

/** How right we were, what stands behind the figures, and what had to be assumed for how many. */
export function trustContent(trust: Trust | null, locale: Locale): Node[] {
  if (!trust) return [emptyState(say(TRUST.emptyTitle, locale), say(TRUST.emptyText, locale))];
  return [...lookBack(trust.model.hindcast, locale), ...modelPart(trust, locale), ...gapsPart(trust, locale)];
}

/** On how much of its own past the forecast was tried. Customers read by their rhythm have no forecast to try. */
function testedText({ name, pastWindows }: Trust['model'], locale: Locale): string | null {
  if (pastWindows > 0) return say(TRUST.pastWindows, locale, { count: pastWindows });
  return name === 'rhythm' ? null : say(TRUST.noPastWindows, locale);
}

function modelPart({ model, currency }: Trust, locale: Locale): HTMLElement[] {
  const { why, dropout, customers, asOf, horizonDays, profitThreshold } = model;
  const lines = [
    why,
    dropout && say(DROPOUT[dropout], locale),
    testedText(model, locale),
    `${say(TRUST.basis, locale, { count: customers, date: formatDate(asOf, locale) })} ${say(TRUST.horizon, locale, { count: horizonDays })}`,
    say(TRUST.profitFrom, locale, { money: formatMoney(profitThreshold, currency, locale) }),
  ].filter((line) => line !== null);
  return [tag('h2', '', say(TRUST.model, locale)), listOf('reasons', lines), ...technical(model, locale)];
}

function technical({ experts, parameters }: ModelSummary, locale: Locale): HTMLElement[] {
  const told = [
    ...experts.map(({ name, k, weight }) =>
      say(TRUST.expert, locale, {
        name,
        phases: say(TRUST.phases, locale, { count: k }),
        weight: formatPercent(weight, locale),
      }),
    ),
    ...Object.entries(parameters).map(([name, value]) =>
      say(TRUST.parameter, locale, { name, value: formatNumber(value, locale, 3) }),
    ),
  ];
  return told.length === 0 ? [] : [details(say(TRUST.technical, locale), listOf('reasons', told))];
}

function gapsPart(trust: Trust, locale: Locale): HTMLElement[] {
  const { doubts } = trust;
  const title = tag('h2', '', say(TRUST.gaps, locale));
  if (doubts.length === 0) return [title, tag('p', 'soft', say(TRUST.noGaps, locale))];
  const first = doubts.find(({ code }) => isDataGap(code));
  const others = doubts.filter((doubt) => doubt !== first);
  return [
    title,
    ...(first && isDataGap(first.code) ? [fixFirst(first, first.code, trust, locale)] : []),
    listOf(
      'reasons',
      others.map((doubt) => [doubtName(doubt, locale), tag('div', 'soft', affected(doubt, trust, locale))]),
    ),
  ];
}

function fixFirst(doubt: Doubt, gap: DataGap, trust: Trust, locale: Locale): HTMLElement {
  const money = formatMoney(doubt.residual, trust.currency, locale);
  return tag(
    'div',
    'do',
    tag('div', 'soft', say(TRUST.fixFirst, locale)),
    tag('b', '', say(DATA_GAP[gap].name, locale)),
    tag('p', '', `${affected(doubt, trust, locale)}. ${say(TRUST.restsOn, locale, { money })}`),
    tag('p', 'soft', say(DATA_GAP[gap].fix, locale)),
  );
}

function affected({ customers }: Doubt, trust: Trust, locale: Locale): string {
  return say(TRUST.ofCustomers, locale, {
    affected: formatNumber(customers, locale),
    count: trust.customers,
  });
}

function doubtName({ code, text }: Doubt, locale: Locale): string {
  return isDataGap(code) ? say(DATA_GAP[code].name, locale) : text;
}

function isDataGap(code: string): code is DataGap {
  return code in DATA_GAP;
}
