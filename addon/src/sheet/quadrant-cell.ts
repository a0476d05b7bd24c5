import { Locale, Quadrant } from '#shared/contracts';
import { QUADRANT_GROUP, QUADRANT_LOOK, QUADRANT_NAME, say } from '#shared/i18n';

/** `● True Friend`: the shape tells the quadrant where colours do not. */
export function quadrantLabel(quadrant: Quadrant, reader: Locale): string {
  return `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_NAME[quadrant], reader)}`;
}

/** `● True Friends`: all customers of it. */
export function groupLabel(quadrant: Quadrant, reader: Locale): string {
  return `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_GROUP[quadrant], reader)}`;
}

const QUADRANT_BY_LABEL: ReadonlyMap<unknown, Quadrant> = new Map(
  Quadrant.options.flatMap((quadrant) =>
    Locale.options.map((locale) => [quadrantLabel(quadrant, locale), quadrant] as const),
  ),
);

/** The quadrant that a cell names, in whatever language it was written; null for anything else. */
export function quadrantOf(cell: unknown): Quadrant | null {
  return QUADRANT_BY_LABEL.get(cell) ?? null;
}
