import type { ConditionalFormat } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { colour } from './cell-changes.ts';
import type { RangeDouble } from './range.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A rule of a sheet: nothing of it changes once it is built. */
export class ConditionalFormatRuleDouble implements Doubles<GoogleRule, keyof typeof RULE_MEMBERS> {
  readonly ranges: readonly RangeDouble[];
  readonly format: Omit<ConditionalFormat, 'ranges'>;

  constructor(ranges: readonly RangeDouble[], format: Omit<ConditionalFormat, 'ranges'>) {
    this.ranges = ranges;
    this.format = format;
  }

  getRanges() {
    return [...this.ranges];
  }
}

const RULE_MEMBERS = { getRanges: [''] } as const;

describeDouble(ConditionalFormatRuleDouble, 'SpreadsheetApp.ConditionalFormatRule', RULE_MEMBERS);

/** Builds rules that look at how a text starts, in capitals or not. */
export class ConditionalFormatRuleBuilderDouble
  implements Doubles<GoogleBuilder, keyof typeof BUILDER_MEMBERS>
{
  #ranges: readonly RangeDouble[] = [];
  #startsWith: string | null = null;
  #style: { background?: string; color?: string } = {};

  whenTextStartsWith(text: string) {
    this.#startsWith = text;
    return this;
  }

  setBackground(color: string | null) {
    const background = colour(color);
    this.#style = { ...this.#style, ...(background === undefined ? {} : { background }) };
    return this;
  }

  setFontColor(color: string | null) {
    const ink = colour(color);
    this.#style = { ...this.#style, ...(ink === undefined ? {} : { color: ink }) };
    return this;
  }

  setRanges(ranges: RangeDouble[]) {
    this.#ranges = ranges;
    return this;
  }

  build() {
    if (this.#ranges.length === 0) {
      throw new GoogleError('ConditionalFormatRule must have at least one range.');
    }
    if (this.#startsWith === null) {
      throw new GoogleError('ConditionalFormatRule must have a condition.');
    }
    const format = { startsWith: this.#startsWith, style: this.#style };
    return new ConditionalFormatRuleDouble(this.#ranges, format);
  }
}

const BUILDER_MEMBERS = {
  build: [''],
  setBackground: ['string?'],
  setFontColor: ['string?'],
  setRanges: ['Range[]'],
  whenTextStartsWith: ['string'],
} as const;

describeDouble(
  ConditionalFormatRuleBuilderDouble,
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  BUILDER_MEMBERS,
);
