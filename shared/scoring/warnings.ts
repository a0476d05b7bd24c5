import { IMPLAUSIBLE_MARGIN, type Margin } from '#shared/clv';
import type { Locale, Warning } from '#shared/contracts';
import { BOUND_WARNING, formatPercent, SCORE_WARNING, say } from '#shared/i18n';

interface Basis {
  readonly margin: Margin;
  readonly costToServeKnown: boolean;
  readonly provisional: boolean;
  readonly thinHistory: boolean;
  /** The years of contribution at which the residual value was held; absent where it was not. */
  readonly residualCappedYears?: number;
  /** The orders expected were held at a multiple of the customer's best year. */
  readonly ordersCapped?: boolean;
  /** The share of wallet rests on a rank, not on an amount. */
  readonly walletByRank?: boolean;
  readonly locale: Locale;
}

const WARNING = { ...SCORE_WARNING, ...BOUND_WARNING };

/** What was assumed for a row, and what makes its figures less sure: one short sentence each. */
export function warningsFor(basis: Basis): Warning[] {
  const { rate, source } = basis.margin;
  const doubts: readonly (readonly [code: keyof typeof WARNING, applies: boolean])[] = [
    ['margin_assumed', source === 'portfolio' || source === 'default'],
    ['margin_very_high', rate > IMPLAUSIBLE_MARGIN],
    ['cost_to_serve_assumed', !basis.costToServeKnown],
    ['no_repeat_evidence', basis.provisional],
    ['thin_history', basis.thinHistory],
    ['residual_capped', basis.residualCappedYears !== undefined],
    ['orders_capped', basis.ordersCapped === true],
    ['wallet_by_rank', basis.walletByRank === true],
  ];
  const values = {
    margin: formatPercent(rate, basis.locale),
    count: basis.residualCappedYears ?? 0,
  };
  return doubts
    .filter(([, applies]) => applies)
    .map(([code]) => ({ code, text: say(WARNING[code], basis.locale, values) }));
}
