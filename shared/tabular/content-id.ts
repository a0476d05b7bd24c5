/** A short id that the same content always gets: 64 bits by two FNV-1a hashes of different seeds, in base 36. */
export function contentHash(content: string): string {
  return `${fnv1a(content, 0x811c9dc5)}${fnv1a(content, 0x9747b28c)}`;
}

const FNV_PRIME = 0x01000193;
const DIGITS = 7;

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0).toString(36).padStart(DIGITS, '0');
}
