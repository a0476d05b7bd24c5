import { InvalidRequest } from '../errors.ts';
import { LIST_SHARDS } from '../store/tables.ts';

/** Begun, and no shard is done. */
const NONE_DONE = -1;

/** The shard of the list of customers that comes after the one that a cursor names; the first without one. */
export function shardAfter(after: string | undefined): number {
  if (after === undefined) return 0;
  const shard = /^(\d|-1)$/.test(after) ? Number(after) + 1 : Number.NaN;
  if (shard < LIST_SHARDS) return shard;
  throw new InvalidRequest([{ path: 'after', problem: 'not given by this server' }]);
}

/** The cursor behind a shard; null after the last. */
export function nextShard(shard: number): string | null {
  return shard + 1 < LIST_SHARDS ? String(shard) : null;
}

/** The cursor before a shard that is to be gone on with. */
export function sameShard(shard: number): string {
  return String(shard > 0 ? shard - 1 : NONE_DONE);
}
