import { dot, type Random, standardNormal } from '#shared/btyd';
import { normalVector } from './random.ts';

/** Student's t instead of the normal, so that the posterior's tails are not missed. */
const DEGREES_OF_FREEDOM = 8;

/**
 * Draws around a mode with scale L·Lᵀ, resampled in proportion to density over proposal: equally weighted in the end.
 * `effectiveShare`, 0 to 1, is Kish's effective number of draws over their number.
 */
export function importanceDraws(
  logDensity: (point: readonly number[]) => number,
  mode: readonly number[],
  lower: readonly (readonly number[])[],
  draws: number,
  random: Random,
): { readonly draws: readonly (readonly number[])[]; readonly effectiveShare: number } {
  const origin = mode.map(() => 0);
  const proposals = Array.from({ length: draws }, () => {
    const widening = Math.sqrt(DEGREES_OF_FREEDOM / chiSquare(DEGREES_OF_FREEDOM, random));
    const step = normalVector(origin, lower, random);
    const point = mode.map((value, i) => value + widening * (step[i] as number));
    return { point, logWeight: logDensity(point) - logStudent(step, widening, lower) };
  });
  const heaviest = proposals.reduce(
    (most, { logWeight }) => Math.max(most, logWeight),
    Number.NEGATIVE_INFINITY,
  );
  const weights = proposals.map(({ logWeight }) => Math.exp(logWeight - heaviest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return {
    draws: resampled(
      proposals.map(({ point }) => point),
      weights.map((weight) => weight / total),
      random,
    ),
    effectiveShare: (total * total) / squares / draws,
  };
}

/** Up to a constant, ln of the density of Student's t at `widening`·`step`, whose scale is L·Lᵀ. */
function logStudent(
  step: readonly number[],
  widening: number,
  lower: readonly (readonly number[])[],
): number {
  const z: number[] = [];
  for (const [i, row] of lower.entries()) {
    z.push((widening * (step[i] as number) - dot(z, row)) / (row[i] as number));
  }
  return (-(DEGREES_OF_FREEDOM + z.length) / 2) * Math.log1p(dot(z, z) / DEGREES_OF_FREEDOM);
}

function chiSquare(degrees: number, random: Random): number {
  let sum = 0;
  for (let i = 0; i < degrees; i++) sum += standardNormal(random) ** 2;
  return sum;
}

/** Systematic resampling (Kitagawa 1996): as many points, each about as often as its weight says. */
function resampled<T>(points: readonly T[], weights: readonly number[], random: Random): T[] {
  const offset = random();
  const chosen: T[] = [];
  let i = 0;
  let reached = weights[0] ?? 0;
  for (let k = 0; k < points.length; k++) {
    while (reached < (k + offset) / points.length && i < points.length - 1) {
      i++;
      reached += weights[i] as number;
    }
    chosen.push(points[i] as T);
  }
  return chosen;
}
