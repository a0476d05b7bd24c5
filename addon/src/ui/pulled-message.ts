import type { Locale } from '#shared/contracts';
import { formatMoney, PULL, QUADRANT_COUNT, QUADRANT_GROUP, say, TOAST } from '#shared/i18n';
import type { Movement } from '#shared/portfolio';
import type { Pulled } from '../jobs/pull-latest.ts';

/** More do not fit into a message that goes by itself. */
const MOVES_TOLD = 3;

/** "347 customers brought up to date. 12 changed quadrant: 3 True Friends → Butterflies (R$ 84,000 a year); 9 more." */
export function pulledMessage(
  { customers, moves, withoutQuadrant, currency }: Pulled,
  locale: Locale,
): string {
  const told = moves.slice(0, MOVES_TOLD).map((move) => moveText(move, currency, locale));
  const untold = customersIn(moves.slice(MOVES_TOLD));
  const rest = untold > 0 ? [say(PULL.moreMoves, locale, { count: untold })] : [];
  const changed = customersIn(moves);
  return [
    say(PULL.upToDate, locale, { count: customers }),
    changed > 0
      ? say(PULL.changed, locale, { count: changed, moves: [...told, ...rest].join('; ') })
      : say(PULL.nobodyChanged, locale),
    ...(withoutQuadrant > 0 ? [say(TOAST.withoutQuadrant, locale, { count: withoutQuadrant })] : []),
  ].join(' ');
}

function moveText(
  { from, to, customers, contribution }: Movement<unknown>,
  currency: string,
  locale: Locale,
): string {
  return say(PULL.move, locale, {
    who: say(QUADRANT_COUNT[from], locale, { count: customers.length }),
    to: say(QUADRANT_GROUP[to], locale),
    money: formatMoney(contribution, currency, locale),
  });
}

function customersIn(moves: readonly Movement<unknown>[]): number {
  return moves.reduce((sum, { customers }) => sum + customers.length, 0);
}
