import type { Key } from './keys.ts';

/** DynamoDB takes no item larger than this. */
export const MAX_ITEM_BYTES = 400 * 1024;

/** A number takes up to 21 bytes. */
const NUMBER_BYTES = 21;

/** What DynamoDB counts of an item: the names and the values of its attributes. Numbers count as the longest. */
export function bytesOf(item: Key): number {
  return Object.entries(item).reduce((bytes, [name, value]) => bytes + name.length + bytesOfValue(value), 0);
}

function bytesOfValue(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  return value instanceof Uint8Array ? value.length : NUMBER_BYTES;
}
