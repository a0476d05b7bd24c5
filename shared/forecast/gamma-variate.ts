import type { EvenNumber } from './even-points.ts';

/**
 * A gamma variate of scale 1: the cube of a normal one (Wilson & Hilferty 1931), whose distribution is right to
 * 0.013 for shapes from 1, to 0.002 from 4. Of a smaller shape, that of shape + 1 times u^(1/shape), an exact step
 * (Marsaglia & Tsang 2000).
 */
export function gammaVariate(shape: number, { normal }: EvenNumber, { uniform }: EvenNumber): number {
  if (shape < 1) return cube(shape + 1, normal) * uniform ** (1 / shape);
  return cube(shape, normal);
}

function cube(shape: number, normal: number): number {
  const root = Math.max(1 - 1 / (9 * shape) + normal / (3 * Math.sqrt(shape)), SMALLEST_ROOT);
  return shape * root * root * root;
}

/** Where the normal would go below nothing, at a shape of 1 one time in 300. */
const SMALLEST_ROOT = 0.01;
