import { choleskyFactor, type Random } from '#shared/btyd';
import { normalVector } from './random.ts';

const BURN_IN = 2_000;
/** Every so many steps one is kept. */
const THINNING = 5;
/** The shape of the steps follows what has been seen as often. */
const ADAPT_EVERY = 100;
/** Of the steps taken, the best share to accept in a few dimensions (Roberts, Gelman & Gilks 1997). */
const ACCEPTED = 0.3;
/** Keeps the shape positive definite. */
const JITTER = 1e-8;

/**
 * Draws from a density by a random walk whose steps adapt, during burn-in only, to the shape of what it has seen
 * (Haario, Saksman & Tamminen 2001) and in size to the share it accepts. Starts at `start`, with L of the first shape
 * L·Lᵀ.
 */
export function adaptiveMetropolis(
  logDensity: (point: readonly number[]) => number,
  start: readonly number[],
  shape: readonly (readonly number[])[],
  draws: number,
  random: Random,
): (readonly number[])[] {
  let point = start;
  let value = logDensity(point);
  let lower = shape;
  let logScale = Math.log(2.38 / Math.sqrt(start.length));
  const seen: (readonly number[])[] = [];
  const kept: (readonly number[])[] = [];
  for (let step = 1; kept.length < draws; step++) {
    const size = Math.exp(logScale);
    const scaled = lower.map((row) => row.map((entry) => size * entry));
    const proposal = normalVector(point, scaled, random);
    const there = logDensity(proposal);
    const accepted = Math.log(random()) < there - value;
    if (accepted) {
      point = proposal;
      value = there;
    }
    if (step <= BURN_IN) {
      seen.push(point);
      logScale += (Number(accepted) - ACCEPTED) / Math.sqrt(step);
      if (step % ADAPT_EVERY === 0) lower = choleskyFactor(covarianceOf(latterHalf(seen))) ?? lower;
    } else if (step % THINNING === 0) kept.push(point);
  }
  return kept;
}

function latterHalf<T>(items: readonly T[]): readonly T[] {
  return items.slice(items.length >> 1);
}

function covarianceOf(points: readonly (readonly number[])[]): number[][] {
  const size = points[0]?.length ?? 0;
  const axes = Array.from({ length: size }, (_, i) => i);
  const means = axes.map((i) => points.reduce((sum, point) => sum + (point[i] as number), 0) / points.length);
  const away = (point: readonly number[], i: number) => (point[i] as number) - (means[i] as number);
  return axes.map((i) =>
    axes.map(
      (j) =>
        points.reduce((sum, point) => sum + away(point, i) * away(point, j), 0) / points.length +
        (i === j ? JITTER : 0),
    ),
  );
}
