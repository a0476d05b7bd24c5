import { EMPTY_LEDGER, type Ledger, type LedgerDay } from './ledger.ts';

/**
 * The ledger as bytes, for storage: per day six zigzag varints (days since the last entry, purchases, net, refund,
 * costed net, cost). A weekly buyer of five years takes about 2 KB; equal ledgers give equal bytes.
 */
export function encodeLedger(ledger: Ledger): Uint8Array {
  const bytes: number[] = [];
  let previousDay = 0;
  for (const entry of ledger) {
    pushVarint(bytes, entry.day - previousDay);
    pushVarint(bytes, entry.purchases);
    pushVarint(bytes, entry.netMinor);
    pushVarint(bytes, entry.refundMinor);
    pushVarint(bytes, entry.costedNetMinor);
    pushVarint(bytes, entry.costMinor);
    previousDay = entry.day;
  }
  return Uint8Array.from(bytes);
}

export function decodeLedger(bytes: Uint8Array): Ledger {
  if (bytes.length === 0) return EMPTY_LEDGER;
  const reader = { bytes, at: 0 };
  const ledger: LedgerDay[] = [];
  let day = 0;
  while (reader.at < bytes.length) {
    day += readVarint(reader);
    ledger.push({
      day,
      purchases: readVarint(reader),
      netMinor: readVarint(reader),
      refundMinor: readVarint(reader),
      costedNetMinor: readVarint(reader),
      costMinor: readVarint(reader),
    });
  }
  return ledger;
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

function readVarint(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let unit = 1; ; unit *= 128) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new RangeError('ledger bytes end in the middle of a number');
    value += (byte % 128) * unit;
    if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
