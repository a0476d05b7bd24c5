/** The lower triangle L of L·Lᵀ = `matrix`, row by row; null unless the matrix is positive definite. */
export function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] | null {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const factors: number[] = [];
    for (const [j, above] of lower.entries()) {
      factors.push(((row[j] as number) - product(factors, above)) / (above[j] as number));
    }
    const square = (row[i] as number) - product(factors, factors);
    if (!(square > 0)) return null;
    lower.push([...factors, Math.sqrt(square)]);
  }
  return lower;
}

/** y of L·Lᵀ·y = `values`. */
export function solveByFactor(lower: readonly (readonly number[])[], values: readonly number[]): number[] {
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) {
    forward.push(((values[i] as number) - product(forward, row)) / (row[i] as number));
  }
  const solution = new Array<number>(values.length).fill(0);
  for (let i = values.length - 1; i >= 0; i--) {
    let rest = forward[i] as number;
    for (let k = i + 1; k < values.length; k++) rest -= (lower[k]?.[i] as number) * (solution[k] as number);
    solution[i] = rest / (lower[i]?.[i] as number);
  }
  return solution;
}

/** The inverse of L·Lᵀ. */
export function inverseByFactor(lower: readonly (readonly number[])[]): number[][] {
  return lower.map((_, i) =>
    solveByFactor(
      lower,
      lower.map((_, j) => (i === j ? 1 : 0)),
    ),
  );
}

/** ln of the determinant of L·Lᵀ. */
export function logDeterminant(lower: readonly (readonly number[])[]): number {
  return lower.reduce((sum, row, i) => sum + 2 * Math.log(row[i] as number), 0);
}

/** a·b as far as the shorter goes. */
export function product(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
