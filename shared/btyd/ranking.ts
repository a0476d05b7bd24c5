/** The distinct values of a column, ascending, and which of them stands in each row. */
export interface Ranking {
  readonly distinct: Float64Array;
  readonly rank: Uint32Array;
}

const EMPTY = 0;
const HIGH_BITS_FACTOR = 0x85ebca6b;
const HASH_FACTOR = 0x9e3779b1;

/**
 * Ranks a column of numbers through an open hash table on their bits, so that only the distinct ones are sorted: a
 * million rows of a few hundred values cost a few hundredths of a second. NaN equals nothing, itself included.
 */
export function ranking(values: ArrayLike<number>): Ranking {
  const rows = values.length;
  // Adding 0 makes −0 the 0 it equals.
  const column = new Float64Array(rows);
  for (let row = 0; row < rows; row++) column[row] = (values[row] as number) + 0;
  const bits = Math.max(4, Math.ceil(Math.log2(2 * rows + 1)));
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  /** One more than the number of the distinct value that sits in the slot. */
  const slots = new Uint32Array(mask + 1);
  const seen = new Float64Array(rows);
  const rank = new Uint32Array(rows);
  let size = 0;

  const slotOf = (value: number, words: Uint32Array, at: number): number => {
    const mixed = (words[2 * at] as number) ^ Math.imul(words[2 * at + 1] as number, HIGH_BITS_FACTOR);
    let slot = Math.imul(mixed ^ (mixed >>> 15), HASH_FACTOR) >>> shift;
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === EMPTY || seen[entry - 1] === value) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const words = new Uint32Array(column.buffer);
  for (let row = 0; row < rows; row++) {
    const value = column[row] as number;
    const slot = slotOf(value, words, row);
    if (slots[slot] === EMPTY) {
      seen[size++] = value;
      slots[slot] = size;
    }
    rank[row] = (slots[slot] as number) - 1;
  }

  const distinct = seen.slice(0, size).sort();
  const distinctWords = new Uint32Array(distinct.buffer);
  const place = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    place[(slots[slotOf(distinct[i] as number, distinctWords, i)] as number) - 1] = i;
  }
  for (let row = 0; row < rows; row++) rank[row] = place[rank[row] as number] as number;
  return { distinct, rank };
}

/** The rows by the first column, then by the second, and so on: a counting sort for each, from the last to the first. */
export function rowsInOrder(columns: readonly Ranking[], rows: number): Uint32Array {
  const unsorted = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) unsorted[row] = row;
  return columns.reduceRight(sortedBy, unsorted);
}

/** Keeps the order of rows that are equal. */
function sortedBy(rows: Uint32Array, { distinct, rank }: Ranking): Uint32Array {
  const places = new Uint32Array(distinct.length + 1);
  for (let row = 0; row < rank.length; row++) {
    const value = (rank[row] as number) + 1;
    places[value] = (places[value] as number) + 1;
  }
  for (let i = 1; i < places.length; i++) places[i] = (places[i] as number) + (places[i - 1] as number);
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const value = rank[row] as number;
    const place = places[value] as number;
    sorted[place] = row;
    places[value] = place + 1;
  }
  return sorted;
}
