import type { Locale, QuadrantMove, Settings, SettingsPreview } from '#shared/contracts';
import { PULL, QUADRANT_COUNT, QUADRANT_GROUP, SETTINGS_EFFECT, say } from '#shared/i18n';
import { shortMoney } from '../sidebar/money.ts';
import { alike } from './alike.ts';

/** Kinds of moves that are told one by one. */
const MOVES_TOLD = 4;

/** "12 customers would change quadrant: 7 Butterflies → True Friends; … Lifetime value in all: R$ 1.2m → R$ 1.1m." */
export function previewText(preview: SettingsPreview, currency: string, locale: Locale): string {
  const { customers, lookedAt, changed, moves, before, after } = preview;
  const told = moves.slice(0, MOVES_TOLD).map((move) => moveText(move, locale));
  const untold = moves.slice(MOVES_TOLD).reduce((sum, { customers }) => sum + customers, 0);
  const rest = untold > 0 ? [say(PULL.moreMoves, locale, { count: untold })] : [];
  const [was, will] = [before.clv, after.clv].map((amount) => shortMoney(amount, currency, locale));
  return [
    changed > 0
      ? say(SETTINGS_EFFECT.changed, locale, { count: changed, moves: [...told, ...rest].join('; ') })
      : say(SETTINGS_EFFECT.nobodyChanged, locale),
    say(was === will ? SETTINGS_EFFECT.clvSame : SETTINGS_EFFECT.clv, locale, {
      before: was ?? '',
      after: will ?? '',
    }),
    ...(changed > 0 ? [say(SETTINGS_EFFECT.nearLine, locale)] : []),
    ...(lookedAt < customers ? [say(SETTINGS_EFFECT.estimated, locale, { count: lookedAt })] : []),
  ].join(' ');
}

function moveText({ from, to, customers }: QuadrantMove, locale: Locale): string {
  return say(SETTINGS_EFFECT.move, locale, {
    who: say(from ? QUADRANT_COUNT[from] : SETTINGS_EFFECT.fromNone, locale, { count: customers }),
    to: say(to ? QUADRANT_GROUP[to] : SETTINGS_EFFECT.toNone, locale),
  });
}

/** What no comparison of today's labels shows: what counts later, or elsewhere. */
export function laterEffects(before: Settings, after: Settings, locale: Locale): string[] {
  const moneyOf = ({ effects = {}, hourCost, accountManagerCost }: Settings) => ({
    effects,
    hourCost,
    accountManagerCost,
  });
  return [
    ...(alike(before.rates, after.rates) ? [] : [say(SETTINGS_EFFECT.rates, locale)]),
    ...(alike(moneyOf(before), moneyOf(after)) ? [] : [say(SETTINGS_EFFECT.money, locale)]),
  ];
}

/** Whether customers can come to stand otherwise: rates and language change no label of today. */
export function mayMoveCustomers(before: Settings, after: Settings): boolean {
  const telling = ({ rates: _, locale: __, ...rest }: Settings) => rest;
  return !alike(telling(before), telling(after));
}
