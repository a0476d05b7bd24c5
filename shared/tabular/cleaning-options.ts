import type { IdentityField } from './fields.ts';
import type { MoneyOptions } from './money.ts';

export interface CleaningOptions extends MoneyOptions {
  /** ISO day: later orders are left out. */
  readonly asOf: string;
  /** ISO day: later dates are mistakes. */
  readonly today: string;
  /** The field that tells customers apart, as `chooseIdentity` gives it. */
  readonly identity: IdentityField;
  /** The tax in amounts that hold it, as a fraction of the net; left out, the sheet and the language tell. */
  readonly vatRate?: number;
  /** The sheet's row number of the first row of the cells; 1 if left out. */
  readonly firstRow?: number;
}
