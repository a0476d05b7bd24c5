import type { Hindcast, Locale } from '#shared/contracts';
import { CHANCE, formatDate, formatPercent, LOOK_BACK, say } from '#shared/i18n';
import { listOf, tag } from './page.ts';

/** What would have been expected last time, and what came; nothing where no time was long enough. */
export function lookBack(hindcast: Hindcast | null, locale: Locale): HTMLElement[] {
  if (!hindcast) return [];
  const { customers, known, buyers } = hindcast;
  const honest = say(LOOK_BACK.honest, locale);
  const part = say(LOOK_BACK.part, locale, { part: customers, count: known });
  return [
    tag('h2', '', say(LOOK_BACK.title, locale)),
    tag(
      'div',
      'do',
      tag('p', '', `${totalText(hindcast, locale)} ${rangesText(hindcast, locale)}`),
      tag('p', 'soft', customers < known ? `${honest} ${part}` : honest),
    ),
    listOf(
      'reasons',
      buyers.map(({ chance, customers: count, expected, bought }) => [
        tag('b', '', `${say(CHANCE[chance], locale)}: `),
        say(LOOK_BACK.bought, locale, { bought, count, expected: Math.round(expected) }),
      ]),
    ),
  ];
}

function totalText({ from, until, orders }: Hindcast, locale: Locale): string {
  const { expected, low, high, came } = orders;
  const told = say(LOOK_BACK.expected, locale, {
    from: formatDate(from, locale),
    until: formatDate(until, locale),
    count: Math.round(expected),
    low,
    high,
    came,
  });
  const verdict = came < low ? 'below' : came > high ? 'above' : 'within';
  return `${told} ${say(LOOK_BACK[verdict], locale)}`;
}

function rangesText({ ranges }: Hindcast, locale: Locale): string {
  return say(LOOK_BACK.ranges, locale, {
    count: ranges.customers,
    held: formatPercent(ranges.held, locale),
    promised: formatPercent(ranges.promised, locale),
  });
}
