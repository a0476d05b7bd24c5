/** A person can look after about so many accounts (S002). */
export const ACCOUNTS_PER_PERSON = 40;

/** A customer whose value, or whose voice, asks for a named person. */
export interface HighTouchAccount {
  readonly customerId: string;
  /** V; any unit, the same for all. */
  readonly valueIfActive: number;
  /** A small customer that recommends us and speaks to us often: high touch in spite of its value. */
  readonly hiddenAdvocate: boolean;
}

/**
 * Which accounts keep high touch where there are more than the people can look after; the others get low touch. Hidden
 * advocates keep theirs, since value alone would drop each of them first; then the most valuable do.
 *
 * @param places People × accounts for each.
 */
export function keepHighTouch(accounts: readonly HighTouchAccount[], places: number): ReadonlySet<string> {
  const ranked = [...accounts].sort(
    (a, b) =>
      Number(b.hiddenAdvocate) - Number(a.hiddenAdvocate) ||
      b.valueIfActive - a.valueIfActive ||
      (a.customerId < b.customerId ? -1 : 1),
  );
  return new Set(ranked.slice(0, Math.max(0, Math.floor(places))).map(({ customerId }) => customerId));
}
