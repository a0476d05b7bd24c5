/** What becomes of something that arrives: it stands now, it stood so already, or a newer version keeps its place. */
export type Verdict = 'accepted' | 'unchanged' | 'superseded';

export interface Version {
  readonly revision: number;
  /** The content as text, equal for equal contents. */
  readonly content: string;
}

/**
 * Of two versions the one with the higher revision stands; within a revision the content itself decides, since the
 * time of arrival must not. A version that says what is said already is not recorded, nor is its revision.
 */
export function judge(next: Version, standing: Version): Verdict {
  if (next.content === standing.content) return 'unchanged';
  if (next.revision === standing.revision) return next.content > standing.content ? 'accepted' : 'superseded';
  return next.revision > standing.revision ? 'accepted' : 'superseded';
}
