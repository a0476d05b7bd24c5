export type Vector = readonly number[];
export type Matrix = readonly Vector[];

export function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** a + s·b. */
export function addScaled(a: Vector, s: number, b: Vector): number[] {
  return a.map((value, i) => value + s * (b[i] as number));
}

export function scale(a: Vector, s: number): number[] {
  return a.map((value) => value * s);
}

/** The largest absolute component. */
export function maxNorm(a: Vector): number {
  return a.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

export function multiply(matrix: Matrix, a: Vector): number[] {
  return matrix.map((row) => dot(row, a));
}

/** The solution of `matrix · y = a` by Cholesky's factors; null unless the matrix is positive definite. */
export function solvePositiveDefinite(matrix: Matrix, a: Vector): number[] | null {
  const lower = choleskyFactor(matrix);
  if (!lower) return null;
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) {
    forward.push(((a[i] as number) - dot(forward, row)) / (row[i] as number));
  }
  const solution = new Array<number>(a.length).fill(0);
  for (let i = a.length - 1; i >= 0; i--) {
    const known = lower.reduce(
      (sum, row, k) => (k > i ? sum + (row[i] as number) * (solution[k] as number) : sum),
      0,
    );
    solution[i] = ((forward[i] as number) - known) / ((lower[i] as Vector)[i] as number);
  }
  return solution;
}

/** The symmetric inverse; null unless the matrix is positive definite. */
export function invertPositiveDefinite(matrix: Matrix): number[][] | null {
  const columns = identity(matrix.length).map((unit) => solvePositiveDefinite(matrix, unit));
  return columns.every((column) => column !== null) ? symmetrised(columns) : null;
}

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

export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

/** The mean of a square matrix and its transpose. */
export function symmetrised(matrix: Matrix): number[][] {
  return matrix.map((row, i) => row.map((value, j) => (value + ((matrix[j] as Vector)[i] as number)) / 2));
}
