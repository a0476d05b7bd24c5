import { type CustomerScore, type Locale, Quadrant } from '#shared/contracts';
import { CELL, formatPercent, QUADRANT_NAME, say } from '#shared/i18n';

/** A quadrant less likely than this is not worth a word in a note. */
const WORTH_A_WORD = 0.01;

/** What would be rounded up to a certainty that nobody has. */
const ALMOST_SURE = 0.995;

/** Warnings that say the same as "an early sign" does, and more. */
const SAYS_EARLY = new Set(['no_repeat_evidence', 'thin_history']);

/**
 * The note on a quadrant cell, a few short lines: how likely each quadrant is, what would change the label, what the
 * customer shows of its loyalty, and what to know of the figures. Empty where there is nothing to say.
 */
export function quadrantNote(score: CustomerScore, reader: Locale): string {
  const { nearestChange, signs, warnings, provisional, quadrant } = score;
  const early = quadrant !== null && provisional && !warnings.some(({ code }) => SAYS_EARLY.has(code));
  return [
    probabilities(score, reader),
    early ? say(CELL.early, reader) : '',
    nearestChange?.text ?? '',
    ...signs.map(({ text }) => text),
    ...warnings.map(({ text }) => text),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** `81% True Friend, 19% Butterfly`, the likeliest first. */
function probabilities({ quadrantProbabilities: chance }: CustomerScore, reader: Locale): string {
  if (!chance) return '';
  return Quadrant.options
    .filter((quadrant) => chance[quadrant] >= WORTH_A_WORD)
    .sort((a, b) => chance[b] - chance[a])
    .map((quadrant) => `${shareText(chance[quadrant], reader)} ${say(QUADRANT_NAME[quadrant], reader)}`)
    .join(', ');
}

function shareText(chance: number, reader: Locale): string {
  return chance >= ALMOST_SURE ? `>${formatPercent(0.99, reader)}` : formatPercent(chance, reader);
}
