/** A customer by what was known of it before the programme began. */
export interface Before {
  /** Above 0. */
  readonly usual: number;
  /** What has to be the same: its quadrant, and whether it had bought lately. */
  readonly kind: string;
}

/** Who usually brings half as much again is no like. */
const MOST_TIMES = 1.5;

/**
 * To each member, the largest first, the other who was most like it before, each other once; members without a like
 * are left out. Only what was known before counts: what came after may be the programme's doing.
 */
export function matchMembers<T extends Before>(
  members: readonly T[],
  others: readonly T[],
): (readonly [member: T, other: T])[] {
  const free = new Set(others);
  return [...members]
    .sort((one, other) => other.usual - one.usual)
    .flatMap((member): [T, T][] => {
      const like = nearest(member, free);
      if (like === null) return [];
      free.delete(like);
      return [[member, like]];
    });
}

function nearest<T extends Before>({ usual, kind }: T, free: ReadonlySet<T>): T | null {
  let [best, least]: [T | null, number] = [null, Math.log(MOST_TIMES)];
  for (const other of free) {
    const distance = Math.abs(Math.log(other.usual / usual));
    if (other.kind === kind && distance <= least) [best, least] = [other, distance];
  }
  return best;
}
