export type Vector = readonly number[];
export type Matrix = readonly Vector[];

/** a·b, as far as a goes. */
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

export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

/** The mean of a square matrix and its transpose. */
export function symmetrised(matrix: Matrix): number[][] {
  return matrix.map((row, i) => row.map((value, j) => (value + ((matrix[j] as Vector)[i] as number)) / 2));
}
