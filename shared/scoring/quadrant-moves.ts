import type { CustomerScore, QuadrantMove } from '#shared/contracts';
import { minorPerMajor } from '#shared/history';

/** One customer at two moments, or under two settings. */
export interface Pair {
  readonly before: Placed;
  readonly after: Placed;
}

type Placed = Pick<CustomerScore, 'quadrant' | 'contributionLastActiveYear'>;

/** Who went from which quadrant to which, most customers first; `contribution` as it is after, else as it was. */
export function quadrantMoves(pairs: Iterable<Pair>, currency: string): QuadrantMove[] {
  const perMajor = minorPerMajor(currency);
  const moves = new Map<string, QuadrantMove>();
  for (const { before, after } of pairs) {
    const [from, to] = [before.quadrant, after.quadrant];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const { customers, contribution } = moves.get(key) ?? { customers: 0, contribution: 0 };
    const own = after.contributionLastActiveYear ?? before.contributionLastActiveYear ?? 0;
    // Summed in whole minor units, so that no fraction of a cent is made up.
    const minor = Math.round(contribution * perMajor) + Math.round(own * perMajor);
    moves.set(key, { from, to, customers: customers + 1, contribution: minor / perMajor });
  }
  return [...moves.values()].sort((a, b) => b.customers - a.customers || b.contribution - a.contribution);
}
