import { idOf, nameIdentity, type SheetCell, taxDigits } from '#shared/tabular';
import { ownerOf, resultIn } from '../results/result-line.ts';
import type { StoredResult } from '../results/results.ts';

/** A tax id as people write it: `PL 526-000-12-46`, `12.345.678/0001-90`. A short number is another kind of id. */
const TAX_ID = /^[a-z]{0,3}[\s\d./-]+$/i;
const SHORTEST_TAX_ID = 8;

/**
 * Finds customers among the lines that the add-on keeps, as the importer tells them apart: by the id, by the digits of
 * the tax id, or by the name without case, accents and punctuation. A name that several customers bear finds none.
 * Whoever asks for a few of 10,000 customers waits for no more than is needed to find these.
 */
export function resultFinder(lines: readonly string[]): (asked: SheetCell) => StoredResult | null {
  const owned = lines.flatMap((line) => {
    const owner = ownerOf(line);
    return owner ? [{ ...owner, line }] : [];
  });
  const byId = new Map(owned.map(({ customerId, line }) => [customerId, line]));
  let byName: ReadonlyMap<string, string | null> | null = null;
  const named = (name: string) => {
    byName ??= linesByName(owned);
    return byName.get(name);
  };
  return (asked) => {
    const text = idOf(asked);
    const name = nameIdentity(text);
    const line = byId.get(text) ?? byId.get(taxIdIn(text)) ?? byId.get(name) ?? named(name);
    return typeof line === 'string' ? resultIn(line) : null;
  };
}

function linesByName(owned: readonly { name: string; line: string }[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { name, line } of owned) {
    const identity = nameIdentity(name);
    byName.set(identity, byName.has(identity) ? null : line);
  }
  return byName;
}

function taxIdIn(text: string): string {
  const digits = TAX_ID.test(text) ? taxDigits(text) : '';
  return digits.length >= SHORTEST_TAX_ID ? digits : text;
}
