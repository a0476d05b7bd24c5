import type { Locale } from '#shared/contracts';
import type { SheetCell } from './cells.ts';
import { type DecimalMark, markEvidence } from './number.ts';

export interface DecimalVote {
  /** The mark that most of the column's texts show as decimal; null where none shows any. */
  readonly mark: DecimalMark | null;
  /** Texts such as `12.000` that nothing in the column explains, so that they count as thousands. */
  readonly unexplained: number;
}

/** Asks a column which mark it uses for decimals. The locale decides only a tie. */
export function voteDecimalMark(cells: Iterable<SheetCell | undefined>, locale: Locale): DecimalVote {
  const votes = { '.': 0, ',': 0, unclear: 0, none: 0 };
  for (const cell of cells) {
    if (typeof cell === 'string') votes[markEvidence(cell)] += 1;
  }
  if (votes['.'] === 0 && votes[','] === 0) return { mark: null, unexplained: votes.unclear };
  if (votes['.'] === votes[',']) return { mark: locale === 'en' ? '.' : ',', unexplained: 0 };
  return { mark: votes['.'] > votes[','] ? '.' : ',', unexplained: 0 };
}
