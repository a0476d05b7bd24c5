import { type Expert, STRONG_EVIDENCE } from './experts.ts';
import type { Forecast } from './fit-forecast.ts';

/**
 * Why a model has its weight: it explains the histories best; so nearly as well that they do not tell the two apart;
 * or worse, and it is only kept possible.
 */
export type WeightReason = 'best_evidence' | 'nearly_as_good' | 'kept_possible';

/** What the corrections rest on: windows of the portfolio's own past, or the defaults where none fits. */
export type CorrectionBasis = 'own_past' | 'defaults';

/** The choice of `auto`, in codes. */
export interface ModelChoice {
  readonly models: readonly {
    readonly model: Expert['model'];
    /** Phases of a gap: 1 is chance, more is regular. */
    readonly k: number;
    readonly weight: number;
    /** ln of how much less probable the histories are under this model than under the best. */
    readonly evidenceBehind: number;
    readonly why: WeightReason;
  }[];
  readonly dropout: Forecast['dropout'];
  readonly corrections: CorrectionBasis;
  readonly pastWindows: number;
  readonly windowDays: number;
}

/** Which models a forecast mixes, with what weights, and why; heaviest first. */
export function modelChoice({ experts, dropout, past }: Forecast): ModelChoice {
  const best = Math.max(...experts.map(({ logEvidence }) => logEvidence));
  const models = experts
    .map(({ model, k, weight, logEvidence }) => {
      const evidenceBehind = best - logEvidence;
      return { model, k, weight, evidenceBehind, why: reasonFor(evidenceBehind) };
    })
    .sort((a, b) => b.weight - a.weight);
  return {
    models,
    dropout,
    corrections: past.windows > 0 ? 'own_past' : 'defaults',
    pastWindows: past.windows,
    windowDays: past.windowDays,
  };
}

function reasonFor(evidenceBehind: number): WeightReason {
  if (evidenceBehind === 0) return 'best_evidence';
  return evidenceBehind < STRONG_EVIDENCE ? 'nearly_as_good' : 'kept_possible';
}
