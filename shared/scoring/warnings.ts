import { IMPLAUSIBLE_MARGIN, type Margin } from '#shared/clv';
import type { Locale, Warning } from '#shared/contracts';
import { formatPercent, SCORE_WARNING, say } from '#shared/i18n';

interface Basis {
  readonly margin: Margin;
  readonly costToServeKnown: boolean;
  readonly provisional: boolean;
  readonly thinHistory: boolean;
  readonly locale: Locale;
}

/** What was assumed for a row, and what makes its figures less sure: one short sentence each. */
export function warningsFor(basis: Basis): Warning[] {
  const { rate, source } = basis.margin;
  const doubts: readonly (readonly [code: keyof typeof SCORE_WARNING, applies: boolean])[] = [
    ['margin_assumed', source === 'portfolio' || source === 'default'],
    ['margin_very_high', rate > IMPLAUSIBLE_MARGIN],
    ['cost_to_serve_assumed', !basis.costToServeKnown],
    ['no_repeat_evidence', basis.provisional],
    ['thin_history', basis.thinHistory],
  ];
  return doubts
    .filter(([, applies]) => applies)
    .map(([code]) => ({
      code,
      text: say(SCORE_WARNING[code], basis.locale, { margin: formatPercent(rate, basis.locale) }),
    }));
}
