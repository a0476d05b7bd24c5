/** Nodes in (0, 1), ascending, and their weights, which sum to 1. */
export interface LegendreRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Newton's steps shrink quadratically: after one of this size only rounding is left. */
const SETTLED = 1e-14;

/**
 * Gauss–Legendre quadrature on [0, 1]: exact for polynomials up to the degree 2·`size` − 1. By Newton's method on the
 * Legendre polynomial, from Tricomi's estimate of its roots; by symmetry half of them do.
 */
export function gaussLegendre(size: number): LegendreRule {
  const nodes = new Float64Array(size);
  const weights = new Float64Array(size);
  for (let i = 0; 2 * i < size; i++) {
    let root = Math.cos((Math.PI * (i + 0.75)) / (size + 0.5));
    let step: number;
    do {
      const { value, slope } = legendre(size, root);
      step = value / slope;
      root -= step;
    } while (Math.abs(step) > SETTLED);
    const { slope } = legendre(size, root);
    const weight = 1 / ((1 - root * root) * slope * slope);
    nodes[i] = (1 - root) / 2;
    nodes[size - 1 - i] = (1 + root) / 2;
    weights[i] = weight;
    weights[size - 1 - i] = weight;
  }
  return { nodes, weights };
}

function legendre(size: number, t: number): { value: number; slope: number } {
  let before = 1;
  let value = t;
  for (let k = 2; k <= size; k++) {
    const next = ((2 * k - 1) * t * value - (k - 1) * before) / k;
    before = value;
    value = next;
  }
  return { value, slope: (size * (before - t * value)) / (1 - t * t) };
}
