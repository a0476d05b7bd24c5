import type { Locale, ModelSummary, PortfolioFigures } from '#shared/contracts';
import type { DataGap } from '#shared/i18n';
import type { LocalTime } from '../../local-time.ts';
import type { LatestMoves } from '../../results/latest-moves.ts';
import type { StoredResult } from '../../results/results.ts';

/** All that a portfolio tab says. Money in major units of `currency`; days are ISO. */
export interface PortfolioReport {
  now: LocalTime;
  /** Language of the words. */
  reader: Locale;
  /** Language that the spreadsheet writes money in. */
  sheetLocale: Locale;
  currency: string;
  results: readonly StoredResult[];
  moves: LatestMoves;
  week: {
    hoursPlanned: number;
    planned: readonly {
      name: string;
      label: string;
      hours: number;
      due: string;
      netEffect: number | null;
    }[];
    /** Tasks that can wait. */
    left: number;
  };
  /** The one on which most value still to come rests first. */
  gaps: readonly { gap: DataGap; customers: number; residual: number }[];
  /** Null while the service has not worked all of them out. */
  figures: PortfolioFigures | null;
  model: Pick<ModelSummary, 'why' | 'horizonDays' | 'profitThreshold'>;
}

/** What `setValues` takes; an empty text clears a cell. */
export type PortfolioCell = string | number;
