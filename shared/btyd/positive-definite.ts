import { dot, identity, type Matrix, symmetrised, type Vector } from './vector.ts';

/** The lower triangle L of L·Lᵀ = `matrix`, row by row; null unless the matrix is positive definite. */
export function choleskyFactor(matrix: Matrix): number[][] | null {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const factors: number[] = [];
    for (const [j, above] of lower.entries()) {
      factors.push(((row[j] as number) - dot(factors, above)) / (above[j] as number));
    }
    const square = (row[i] as number) - dot(factors, factors);
    if (!(square > 0)) return null;
    lower.push([...factors, Math.sqrt(square)]);
  }
  return lower;
}

/** y of L·Lᵀ·y = `values`. */
export function solveByFactor(lower: Matrix, values: Vector): number[] {
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) {
    forward.push(((values[i] as number) - dot(forward, row)) / (row[i] as number));
  }
  const solution = new Array<number>(values.length).fill(0);
  for (let i = values.length - 1; i >= 0; i--) {
    let rest = forward[i] as number;
    for (let k = i + 1; k < values.length; k++) rest -= (lower[k]?.[i] as number) * (solution[k] as number);
    solution[i] = rest / (lower[i]?.[i] as number);
  }
  return solution;
}

/** The inverse of L·Lᵀ, symmetric. */
export function inverseByFactor(lower: Matrix): number[][] {
  return symmetrised(identity(lower.length).map((unit) => solveByFactor(lower, unit)));
}

/** ln of the determinant of L·Lᵀ. */
export function logDeterminant(lower: Matrix): number {
  return lower.reduce((sum, row, i) => sum + 2 * Math.log(row[i] as number), 0);
}

/** The solution of `matrix · y = values`; null unless the matrix is positive definite. */
export function solvePositiveDefinite(matrix: Matrix, values: Vector): number[] | null {
  const lower = choleskyFactor(matrix);
  return lower && solveByFactor(lower, values);
}

/** The symmetric inverse; null unless the matrix is positive definite. */
export function invertPositiveDefinite(matrix: Matrix): number[][] | null {
  const lower = choleskyFactor(matrix);
  return lower && inverseByFactor(lower);
}
