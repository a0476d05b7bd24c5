import type { ChangePart, FigureName, Locale, PortfolioFigure } from '#shared/contracts';
import { CHANGE_PART, FIGURES, say } from '#shared/i18n';
import { figureChange, figureValue } from './figure-text.ts';

/** `82% a year ago: Kowalski −3 points, all others +1 point`; null where nothing can be compared. */
export function movedText(name: FigureName, { moved }: PortfolioFigure, locale: Locale): string | null {
  if (moved === null) return null;
  const before = say(FIGURES.aYearAgo, locale, { value: figureValue(name, moved.before, locale) });
  const parts = moved.parts
    .filter(({ effect }) => figureChange(name, effect, locale) !== figureChange(name, 0, locale))
    .map((part) => `${partName(part, locale)} ${figureChange(name, part.effect, locale)}`);
  return parts.length === 0 ? before : `${before}: ${parts.join(', ')}`;
}

function partName({ what, name }: ChangePart, locale: Locale): string {
  return what === 'customer' ? (name ?? '') : say(CHANGE_PART[what], locale);
}
