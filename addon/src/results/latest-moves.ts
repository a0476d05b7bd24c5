import { type Movement, movements } from '#shared/portfolio';
import { isoDayOf } from '../local-time.ts';
import type { StoredResult } from './stored-result.ts';

/** Movements between quadrants, and since which day. */
export interface LatestMoves {
  /** The one with most money first. */
  moves: readonly Movement<StoredResult>[];
  /** The first day on which one of the customers was last seen where it was before; null where that is not known. */
  since: string | null;
}

/**
 * Who changed quadrant when it was last looked at. All that was looked at on one day counts as one time, so that a
 * second run on the same day does not hide what the first one found.
 */
export function latestMoves(results: readonly StoredResult[]): LatestMoves {
  const moved = results.filter(({ quadrantSince, updated }) => isoDayOf(quadrantSince) === isoDayOf(updated));
  const moves = movements(moved);
  const seen = moves.flatMap(({ customers }) => customers.flatMap(({ movedAfter }) => movedAfter ?? []));
  const [first] = seen.sort();
  return { moves, since: first === undefined ? null : isoDayOf(first) };
}
