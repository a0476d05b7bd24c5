import type { PurchaseCounts } from '#shared/btyd';
import type { Occasions } from '#shared/forecast';
import type { Day } from '#shared/history';

/** What a file tells of one customer. */
export interface CustomerHistory {
  readonly id: string;
  /** In the time unit asked for, as they are printed. */
  readonly counts: PurchaseCounts;
  /** Mean of the repeat orders, in units of money, 0 where there is none; null in a file without money. */
  readonly meanSpend: number | null;
}

/** The customers of a file; of a file of orders, with the days they bought on up to the calibration's end. */
export interface Histories {
  readonly customers: readonly CustomerHistory[];
  /** What a person should know of how the file was read. */
  readonly notes: readonly string[];
  readonly dated: { readonly asOf: Day; readonly occasions: readonly Occasions[] } | null;
}
