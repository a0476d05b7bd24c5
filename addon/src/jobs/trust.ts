import type { CustomerScore } from '#shared/contracts';
import { scoreAnswers } from '../client/score-answers.ts';
import { readerLocale } from '../locale.ts';
import { recallResults } from '../results/results.ts';
import type { Doubt, Trust } from '../ui/sidebar-data.ts';

/** What the figures rest on, asked anew for every customer that was scored here; null while nobody was. */
export function trust(): Trust | null {
  const ids = recallResults().map(({ customerId }) => customerId);
  const answers = scoreAnswers(ids, readerLocale());
  const [first] = answers;
  if (!first) return null;
  const scores = answers.flatMap((answer) => answer.scores);
  return { currency: first.currency, model: first.model, customers: scores.length, doubts: doubtsOf(scores) };
}

/** The doubts about the scores, each summed up; the one on which most money rests first. */
function doubtsOf(scores: readonly CustomerScore[]): Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const { warnings, clv } of scores) {
    const residual = Math.max(0, clv?.residual ?? 0);
    for (const { code, text } of warnings) {
      const known = doubts.get(code) ?? { code, text, customers: 0, residual: 0 };
      doubts.set(code, {
        ...known,
        customers: known.customers + 1,
        residual: known.residual + residual,
      });
    }
  }
  return [...doubts.values()].sort((a, b) => b.residual - a.residual);
}
