import { type Discounts, EMPTY_LEDGER, type Ledger, type LedgerDay } from './ledger.ts';

/**
 * Stands first in the bytes. Bytes without it begin with a day after March 1970, whose first byte is 128 or more:
 * they are of the form that had no discounts, and are still read.
 */
const VERSION = 1;
const LEAST_UNVERSIONED = 128;

/**
 * The ledger as bytes, for storage: the version, then per day zigzag varints: days since the last entry, purchases
 * doubled (odd where discounts follow), net, refund, costed net, cost[, told net, discounted net, discount]. A
 * weekly buyer of five years takes about 2 KB; equal ledgers give equal bytes.
 */
export function encodeLedger(ledger: Ledger): Uint8Array {
  if (ledger.length === 0) return new Uint8Array();
  const bytes = [VERSION];
  let previousDay = 0;
  for (const { discounts, ...entry } of ledger) {
    pushVarint(bytes, entry.day - previousDay);
    pushVarint(bytes, 2 * entry.purchases + (discounts ? 1 : 0));
    pushVarint(bytes, entry.netMinor);
    pushVarint(bytes, entry.refundMinor);
    pushVarint(bytes, entry.costedNetMinor);
    pushVarint(bytes, entry.costMinor);
    if (discounts) {
      pushVarint(bytes, discounts.toldNetMinor);
      pushVarint(bytes, discounts.discountedNetMinor);
      pushVarint(bytes, discounts.discountMinor);
    }
    previousDay = entry.day;
  }
  return Uint8Array.from(bytes);
}

/** Throws `RangeError` for bytes of a version it does not know, or cut off in the middle. */
export function decodeLedger(bytes: Uint8Array): Ledger {
  const [first] = bytes;
  if (first === undefined) return EMPTY_LEDGER;
  const versioned = first < LEAST_UNVERSIONED;
  if (versioned && first !== VERSION) throw new RangeError(`ledger bytes of unknown version ${first}`);
  const reader = { bytes, at: versioned ? 1 : 0 };
  const ledger: LedgerDay[] = [];
  let day = 0;
  while (reader.at < bytes.length) {
    day += readVarint(reader);
    const head = readVarint(reader);
    const withDiscounts = versioned && head % 2 !== 0;
    ledger.push({
      day,
      purchases: versioned ? Math.floor(head / 2) : head,
      netMinor: readVarint(reader),
      refundMinor: readVarint(reader),
      costedNetMinor: readVarint(reader),
      costMinor: readVarint(reader),
      ...(withDiscounts && { discounts: readDiscounts(reader) }),
    });
  }
  return ledger;
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readDiscounts(reader: Reader): Discounts {
  return {
    toldNetMinor: readVarint(reader),
    discountedNetMinor: readVarint(reader),
    discountMinor: readVarint(reader),
  };
}

// Zigzag (0, −1, 1, −2 … → 0, 1, 2, 3 …) by arithmetic, since amounts may pass 32 bits.
function pushVarint(bytes: number[], value: number): void {
  let rest = value >= 0 ? value * 2 : -value * 2 - 1;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readVarint(reader: Reader): number {
  let value = 0;
  for (let unit = 1; ; unit *= 128) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new RangeError('ledger bytes end in the middle of a number');
    value += (byte % 128) * unit;
    if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
