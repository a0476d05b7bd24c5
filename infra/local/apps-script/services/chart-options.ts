import type { JsonValue } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble } from '../doubles.ts';

/** The options of a chart by the names by which they were set. */
export class ChartOptionsDouble
  implements Doubles<GoogleAppsScript.Charts.ChartOptions, keyof typeof MEMBERS>
{
  readonly #options: Readonly<Record<string, JsonValue>>;

  constructor(options: Readonly<Record<string, JsonValue>>) {
    this.#options = options;
  }

  /** Null where it was not set. */
  get(option: string) {
    return this.#options[option] ?? null;
  }
}

const MEMBERS = { get: ['string'] } as const;

describeDouble(ChartOptionsDouble, 'Charts.ChartOptions', MEMBERS);
