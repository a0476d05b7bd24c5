import { identity, type Matrix, type Vector } from './vector.ts';

/** A direction in which a symmetric matrix only stretches, of length 1, and by how much. */
export interface PrincipalAxis {
  readonly direction: Vector;
  readonly stretch: number;
}

/** Rotations over all pairs; a few are enough for the few coordinates of a model. */
const MOST_SWEEPS = 30;
const NEGLIGIBLE = 1e-24;

/** Eigenvectors and eigenvalues of a symmetric matrix, by Jacobi's rotations (Golub & Van Loan, 8.5), in no order. */
export function principalAxes(matrix: Matrix): PrincipalAxis[] {
  const turned = matrix.map((row) => [...row]);
  const axes = identity(matrix.length);
  const at = (i: number, j: number) => turned[i]?.[j] as number;
  const size = matrix.flat().reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let beside = 0;
    for (let p = 0; p < turned.length; p++) {
      for (let q = p + 1; q < turned.length; q++) {
        beside += at(p, q) ** 2;
        if (at(p, q) === 0) continue;
        const half = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const tangent = (half >= 0 ? 1 : -1) / (Math.abs(half) + Math.hypot(half, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        const sine = tangent * cosine;
        for (const row of turned) rotate(row, p, q, cosine, sine);
        rotateRows(turned, p, q, cosine, sine);
        rotateRows(axes, p, q, cosine, sine);
      }
    }
    if (!(beside > NEGLIGIBLE * size)) break;
  }
  return axes.map((direction, i) => ({ direction, stretch: at(i, i) }));
}

function rotate(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [a, b] = [row[p] as number, row[q] as number];
  row[p] = cosine * a - sine * b;
  row[q] = sine * a + cosine * b;
}

function rotateRows(rows: number[][], p: number, q: number, cosine: number, sine: number): void {
  const [a, b] = [rows[p] as number[], rows[q] as number[]];
  rows[p] = a.map((value, j) => cosine * value - sine * (b[j] as number));
  rows[q] = a.map((value, j) => sine * value + cosine * (b[j] as number));
}
