import type { MetadataEntry } from '../../workbook/developer-metadata.ts';
import type { RangeAddress } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble, type EnumValue, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { VISIBILITY } from './metadata-arguments.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

export const LOCATION_TYPE = enumOf('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);

export class MetadataDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.DeveloperMetadata, keyof typeof METADATA_MEMBERS>
{
  readonly #document: SpreadsheetDocument;
  readonly #entry: MetadataEntry;

  constructor(document: SpreadsheetDocument, entry: MetadataEntry) {
    this.#document = document;
    this.#entry = entry;
  }

  getId() {
    return this.#live.id;
  }

  getKey() {
    return this.#live.key;
  }

  getValue() {
    return this.#live.value;
  }

  setValue(value: string) {
    this.#live.value = value;
    return this;
  }

  getVisibility() {
    return VISIBILITY[this.#live.visibility];
  }

  setVisibility(visibility: EnumValue) {
    this.#live.visibility = visibility === VISIBILITY.PROJECT ? 'PROJECT' : 'DOCUMENT';
    return this;
  }

  getLocation() {
    return new MetadataLocationDouble(this.#document, this.#live);
  }

  remove() {
    this.#document.workbook.metadata.remove(this.#live.id);
  }

  /** The entry as it is now: it may have gone with its column since. */
  get #live(): MetadataEntry {
    if (!this.#document.workbook.metadata.entries.includes(this.#entry)) {
      throw new GoogleError('The developer metadata does not exist any more.');
    }
    return this.#entry;
  }
}

const METADATA_MEMBERS = {
  getId: [''],
  getKey: [''],
  getLocation: [''],
  getValue: [''],
  getVisibility: [''],
  remove: [''],
  setValue: ['string'],
  setVisibility: ['DeveloperMetadataVisibility'],
} as const;

describeDouble(MetadataDouble, 'SpreadsheetApp.DeveloperMetadata', METADATA_MEMBERS);

export class MetadataLocationDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, keyof typeof LOCATION_MEMBERS>
{
  readonly #document: SpreadsheetDocument;
  readonly #place: MetadataEntry['place'];

  constructor(document: SpreadsheetDocument, { place }: MetadataEntry) {
    this.#document = document;
    this.#place = place;
  }

  getLocationType() {
    return LOCATION_TYPE[this.#place.type];
  }

  getSpreadsheet() {
    return this.#place.type === 'SPREADSHEET' ? this.#document.spreadsheet() : null;
  }

  /** Google gives the sheet for a sheet's own entries only, not for those of its rows and columns. */
  getSheet() {
    return this.#place.type === 'SHEET' ? this.#document.sheet(this.#place.sheetId) : null;
  }

  getColumn() {
    if (this.#place.type !== 'COLUMN') return null;
    const { sheetId, index } = this.#place;
    const { rowCount } = this.#document.workbook.sheet(sheetId);
    return this.#document.range({ sheetId, row: 0, column: index, rows: rowCount, columns: 1 });
  }

  getRow() {
    if (this.#place.type !== 'ROW') return null;
    const { sheetId, index } = this.#place;
    const { columnCount } = this.#document.workbook.sheet(sheetId);
    return this.#document.range({ sheetId, row: index, column: 0, rows: 1, columns: columnCount });
  }
}

const LOCATION_MEMBERS = {
  getColumn: [''],
  getLocationType: [''],
  getRow: [''],
  getSheet: [''],
  getSpreadsheet: [''],
} as const;

describeDouble(MetadataLocationDouble, 'SpreadsheetApp.DeveloperMetadataLocation', LOCATION_MEMBERS);

/** Where a finder looks: the whole spreadsheet, a sheet with its rows and columns, or a range of a sheet. */
export type MetadataScope =
  | { sheetId?: undefined }
  | { sheetId: number; range?: undefined }
  | { sheetId: number; range: RangeAddress; size: { rows: number; columns: number } };

export class MetadataFinderDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, keyof typeof FINDER_MEMBERS>
{
  readonly #document: SpreadsheetDocument;
  readonly #scope: MetadataScope;
  readonly #tests: ((entry: MetadataEntry) => boolean)[] = [];

  constructor(document: SpreadsheetDocument, scope: MetadataScope) {
    this.#document = document;
    this.#scope = scope;
  }

  withId(id: number) {
    return this.#where((entry) => entry.id === id);
  }

  withKey(key: string) {
    return this.#where((entry) => entry.key === key);
  }

  withValue(value: string) {
    return this.#where((entry) => entry.value === value);
  }

  withVisibility(visibility: EnumValue) {
    return this.#where((entry) => VISIBILITY[entry.visibility] === visibility);
  }

  withLocationType(locationType: EnumValue) {
    return this.#where((entry) => LOCATION_TYPE[entry.place.type] === locationType);
  }

  find() {
    return this.#document.workbook.metadata.entries
      .filter((entry) => inScope(entry, this.#scope) && this.#tests.every((test) => test(entry)))
      .map((entry) => this.#document.metadata(entry));
  }

  #where(test: (entry: MetadataEntry) => boolean) {
    this.#tests.push(test);
    return this;
  }
}

const FINDER_MEMBERS = {
  find: [''],
  withId: ['integer'],
  withKey: ['string'],
  withLocationType: ['DeveloperMetadataLocationType'],
  withValue: ['string'],
  withVisibility: ['DeveloperMetadataVisibility'],
} as const;

describeDouble(MetadataFinderDouble, 'SpreadsheetApp.DeveloperMetadataFinder', FINDER_MEMBERS);

function inScope({ place }: MetadataEntry, scope: MetadataScope): boolean {
  if (scope.sheetId === undefined) return true;
  if (place.type === 'SPREADSHEET' || place.sheetId !== scope.sheetId) return false;
  if (scope.range === undefined) return true;
  // A row's or column's entry belongs to a range only if the range holds all of the row or column.
  const { range, size } = scope;
  if (place.type === 'ROW')
    return range.columns === size.columns && within(place.index, range.row, range.rows);
  if (place.type === 'COLUMN')
    return range.rows === size.rows && within(place.index, range.column, range.columns);
  return false;
}

function within(index: number, start: number, length: number): boolean {
  return index >= start && index < start + length;
}
