import * as z from 'zod/mini';
import { InvalidRequest } from '../errors.ts';
import { LIST_SHARDS } from '../store/tables.ts';

/** DynamoDB takes no longer one. */
const MAX_SORT_KEY_BYTES = 1024;

/**
 * A place in a list that is kept in shards: opaque to the caller, and without a tenant, so that somebody else's leads
 * nowhere but to one's own list.
 */
export const ListPlace = z.strictObject({
  shard: z.int().check(z.gte(0), z.lt(LIST_SHARDS)),
  /** The entry before; null at the shard's begin. */
  after: z.nullable(z.string().check(z.maxLength(MAX_SORT_KEY_BYTES))),
});
export type ListPlace = z.infer<typeof ListPlace>;

export const LIST_BEGIN: ListPlace = { shard: 0, after: null };

/** Where to go on after a page that ended at `last`; null after the last page of the last shard. */
export function placeAfter({ shard }: ListPlace, last: string | null): ListPlace | null {
  if (last !== null) return { shard, after: last };
  return shard + 1 < LIST_SHARDS ? { shard: shard + 1, after: null } : null;
}

export function cursorOf<Content>(content: Content): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/**
 * The content of a cursor.
 *
 * @throws InvalidRequest, with the name of the parameter, for one that we did not make
 */
export function readCursor<Content>(cursor: string, schema: z.ZodMiniType<Content>, name: string): Content {
  const result = z.safeParse(schema, contentOf(cursor));
  if (result.success) return result.data;
  throw new InvalidRequest([{ path: name, problem: 'not given by this server' }]);
}

function contentOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
