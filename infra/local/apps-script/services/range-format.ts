import { AUTOMATIC } from '../../workbook/number-format.ts';
import { type Doubles, describeDouble, type EnumValue, enumOf } from '../doubles.ts';
import { BORDER_STYLE, bordered } from './borders.ts';
import {
  aligned,
  bold,
  colour,
  fontSize,
  italic,
  type StyleChange,
  verticallyAligned,
  withFormat,
  withStyle,
  wrapped,
} from './cell-changes.ts';
import { formatName } from './cell-values.ts';
import type { RangeCells } from './range-cells.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
export const WRAP_STRATEGY = enumOf('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

type EachCell<T> = (T | null)[][];

/** Background and text colour of a cell that has none of its own. */
const DEFAULT_COLOURS = { background: '#ffffff', color: '#000000' } as const;
/** Points of the font of a cell that has no size of its own. */
const DEFAULT_FONT_SIZE = 10;

/** How the cells of a range look. Each change gives the range itself. */
export class RangeFormatDouble implements Doubles<Google, keyof typeof MEMBERS> {
  readonly #cells: RangeCells;
  readonly #range: object;

  constructor(cells: RangeCells, range: object) {
    this.#cells = cells;
    this.#range = range;
  }

  getNumberFormat() {
    return first(this.getNumberFormats()) ?? AUTOMATIC;
  }

  getNumberFormats() {
    return this.#cells.read(formatName);
  }

  setNumberFormat(numberFormat: string) {
    this.#cells.change((cell) => withFormat(cell, numberFormat));
    return this.#range;
  }

  setNumberFormats(numberFormats: string[][]) {
    this.#cells.changeEach(numberFormats, withFormat);
    return this.#range;
  }

  getBackground() {
    return first(this.getBackgrounds()) ?? DEFAULT_COLOURS.background;
  }

  getBackgrounds() {
    return this.#cells.read((cell) => cell?.style?.background ?? DEFAULT_COLOURS.background);
  }

  setBackground(color: string | null) {
    return this.#all({ background: colour(color) });
  }

  setBackgrounds(colors: EachCell<string>) {
    return this.#each(colors, (color) => ({ background: colour(color) }));
  }

  getFontColors() {
    return this.#cells.read((cell) => cell?.style?.color ?? DEFAULT_COLOURS.color);
  }

  setFontColor(color: string | null) {
    return this.#all({ color: colour(color) });
  }

  setFontColors(colors: EachCell<string>) {
    return this.#each(colors, (color) => ({ color: colour(color) }));
  }

  getFontWeight() {
    return first(this.getFontWeights()) ?? 'normal';
  }

  getFontWeights() {
    return this.#cells.read((cell) => (cell?.style?.bold ? 'bold' : 'normal'));
  }

  setFontWeight(fontWeight: string | null) {
    return this.#all({ bold: bold(fontWeight) });
  }

  setFontWeights(fontWeights: EachCell<string>) {
    return this.#each(fontWeights, (weight) => ({ bold: bold(weight) }));
  }

  setFontStyle(fontStyle: string | null) {
    return this.#all({ italic: italic(fontStyle) });
  }

  setFontStyles(fontStyles: EachCell<string>) {
    return this.#each(fontStyles, (style) => ({ italic: italic(style) }));
  }

  getFontSize() {
    return first(this.getFontSizes()) ?? DEFAULT_FONT_SIZE;
  }

  getFontSizes() {
    return this.#cells.read((cell) => cell?.style?.fontSize ?? DEFAULT_FONT_SIZE);
  }

  setFontSize(size: number) {
    return this.#all({ fontSize: fontSize(size) });
  }

  setFontSizes(sizes: number[][]) {
    return this.#each(sizes, (size) => ({ fontSize: fontSize(size) }));
  }

  setHorizontalAlignment(alignment: string | null) {
    return this.#all({ align: aligned(alignment) });
  }

  setHorizontalAlignments(alignments: EachCell<string>) {
    return this.#each(alignments, (alignment) => ({ align: aligned(alignment) }));
  }

  setVerticalAlignment(alignment: string | null) {
    return this.#all({ verticalAlign: verticallyAligned(alignment) });
  }

  setVerticalAlignments(alignments: EachCell<string>) {
    return this.#each(alignments, (alignment) => ({ verticalAlign: verticallyAligned(alignment) }));
  }

  setWrap(isWrapEnabled: boolean) {
    return this.#all(wrapped(isWrapEnabled ? 'WRAP' : 'OVERFLOW'));
  }

  setWraps(isWrapEnabled: boolean[][]) {
    return this.#each(isWrapEnabled, (wrap) => wrapped(wrap ? 'WRAP' : 'OVERFLOW'));
  }

  setWrapStrategy(strategy: EnumValue) {
    return this.#all(wrapped(strategy.value));
  }

  setWrapStrategies(strategies: EnumValue[][]) {
    return this.#each(strategies, (strategy) => wrapped(strategy.value));
  }

  /** True draws a line, false takes it away, null leaves it; solid and black unless told otherwise. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ) {
    const line = { color: colour(color) ?? DEFAULT_COLOURS.color, style: style ?? BORDER_STYLE.SOLID };
    const edges = { top, left, bottom, right, vertical, horizontal };
    const { address } = this.#cells;
    this.#cells.change((cell, row, column) => {
      const border = bordered(cell?.style?.border, edges, line, { row, column }, address);
      return withStyle(cell, { border });
    });
    return this.#range;
  }

  clearFormat() {
    this.#cells.change((cell) => {
      if (cell === null) return null;
      const { style: _, numberFormat: __, ...kept } = cell;
      return kept;
    });
    return this.#range;
  }

  #all(change: StyleChange) {
    this.#cells.change((cell) => withStyle(cell, change));
    return this.#range;
  }

  #each<T>(values: T[][], change: (value: T) => StyleChange) {
    this.#cells.changeEach(values, (cell, value) => withStyle(cell, change(value)));
    return this.#range;
  }
}

const EDGES = 'boolean? boolean? boolean? boolean? boolean? boolean?';

const MEMBERS = {
  clearFormat: [''],
  getBackground: [''],
  getBackgrounds: [''],
  getFontColors: [''],
  getFontSize: [''],
  getFontSizes: [''],
  getFontWeight: [''],
  getFontWeights: [''],
  getNumberFormat: [''],
  getNumberFormats: [''],
  setBackground: ['string?'],
  setBackgrounds: ['string?[][]'],
  setBorder: [EDGES, `${EDGES} string? BorderStyle?`],
  setFontColor: ['string?'],
  setFontColors: ['string?[][]'],
  setFontSize: ['integer'],
  setFontSizes: ['integer[][]'],
  setFontStyle: ['string?'],
  setFontStyles: ['string?[][]'],
  setFontWeight: ['string?'],
  setFontWeights: ['string?[][]'],
  setHorizontalAlignment: ['string?'],
  setHorizontalAlignments: ['string?[][]'],
  setNumberFormat: ['string'],
  setNumberFormats: ['string[][]'],
  setVerticalAlignment: ['string?'],
  setVerticalAlignments: ['string?[][]'],
  setWrap: ['boolean'],
  setWrapStrategies: ['WrapStrategy[][]'],
  setWrapStrategy: ['WrapStrategy'],
  setWraps: ['boolean[][]'],
} as const;

describeDouble(RangeFormatDouble, 'SpreadsheetApp.Range', MEMBERS);

function first<T>(values: T[][]): T | undefined {
  return values[0]?.[0];
}
