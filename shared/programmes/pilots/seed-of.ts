const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A seed of 32 bits for the lots of a pilot, from its id (FNV-1a): a request that is sent again draws the same. */
export function seedOf(id: string): number {
  let hash = OFFSET;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), PRIME);
  return hash | 0;
}
