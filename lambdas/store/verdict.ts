/**
 * What becomes of something that arrives: it stands now, it stood so already, a newer version keeps its place, or
 * the customer's summary has no room left for it.
 */
export type Verdict = 'accepted' | 'unchanged' | 'superseded' | 'rejected';

/** What became of one row: an order, an event, a deletion or a customer, by its id. */
export interface Outcome {
  readonly id: string;
  readonly verdict: Verdict;
}

export interface Version {
  readonly revision: number;
  /** The content as text, equal for equal contents; '' says that there is nothing. */
  readonly content: string;
}

/** How a thing stands of which nothing was ever said: every version outranks it. */
export const NEVER_SAID: Version = { revision: Number.NEGATIVE_INFINITY, content: '' };

/**
 * Of two versions the one with the higher revision stands; within a revision the content itself decides, since the
 * time of arrival must not. So an import that both says and takes back a thing says it: nothing is lost by a slip.
 */
export function outranks(next: Version, standing: Version): boolean {
  return next.revision === standing.revision
    ? next.content > standing.content
    : next.revision > standing.revision;
}

/**
 * A version that says what is said already changes nothing, but it is recorded if it outranks what stands: else a
 * version of a revision in between, arriving late, would win over it.
 */
export function judge(next: Version, standing: Version): Verdict {
  if (next.content === standing.content) return 'unchanged';
  return outranks(next, standing) ? 'accepted' : 'superseded';
}
