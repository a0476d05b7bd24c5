import type { MetadataEntry } from '../../workbook/developer-metadata.ts';
import { type EnumValue, enumOf } from '../doubles.ts';

export const VISIBILITY = enumOf('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

/** The parameters of `addDeveloperMetadata` of a range, a sheet and the spreadsheet. */
export const ADD_METADATA = [
  'string',
  'string DeveloperMetadataVisibility',
  'string string',
  'string string DeveloperMetadataVisibility',
] as const;

/** Reads the arguments of `addDeveloperMetadata(key[, value][, visibility])`. */
export function metadataArguments(
  key: string,
  valueOrVisibility?: string | EnumValue,
  visibility?: EnumValue,
): Pick<MetadataEntry, 'key' | 'value' | 'visibility'> {
  const value = typeof valueOrVisibility === 'string' ? valueOrVisibility : null;
  const seen =
    visibility ?? (typeof valueOrVisibility === 'object' ? valueOrVisibility : VISIBILITY.DOCUMENT);
  return { key, value, visibility: seen === VISIBILITY.PROJECT ? 'PROJECT' : 'DOCUMENT' };
}
