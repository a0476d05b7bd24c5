interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const FEWEST_NODES = 8;
const MOST_NODES = 256;
const RELATIVE_TOLERANCE = 1e-11;

/** The means of several functions of p at once, which `f` puts down for each p. */
export type BetaMeans = (functions: number, f: (p: number, into: Float64Array) => void) => Float64Array;

/** Customers of one portfolio share few distinct shapes (one for each x), and a rule costs more than its use. */
const known = new Map<string, BetaMeans>();
const MOST_KNOWN = 2_000;

/**
 * The means of smooth functions of p ~ Beta(a, b), a > 0, b > 0, by Gauss–Jacobi quadrature: the number of nodes is
 * doubled until the results stand still, together, beside the largest. Small a, and sums a + b on either side of 1,
 * need no special care. Whoever asks often keeps what this gives: it holds the rules.
 */
export function betaMeans(a: number, b: number): BetaMeans {
  const key = `${a} ${b}`;
  let means = known.get(key);
  if (!means) {
    means = withRules((size) => computeRule(a, b, size));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, means);
  }
  return means;
}

function withRules(ruleOf: (size: number) => QuadratureRule): BetaMeans {
  const rules: QuadratureRule[] = [];
  return (functions, f) => {
    const values = new Float64Array(functions);
    let previous = new Float64Array(functions).fill(Number.NaN);
    for (let size = FEWEST_NODES, doublings = 0; ; size *= 2, doublings++) {
      const { nodes, weights } = rules[doublings] ?? ruleOf(size);
      rules[doublings] = { nodes, weights };
      const means = new Float64Array(functions);
      for (let i = 0; i < size; i++) {
        f(nodes[i] as number, values);
        const weight = weights[i] as number;
        for (let j = 0; j < functions; j++) {
          means[j] = (means[j] as number) + weight * (values[j] as number);
        }
      }
      if (size === MOST_NODES || haveSettled(means, previous)) return means;
      previous = means;
    }
  };
}

/** Beside the largest: false while there are no means before. */
function haveSettled(means: Float64Array, previous: Float64Array): boolean {
  let largest = 0;
  let change = 0;
  for (let j = 0; j < means.length; j++) {
    largest = Math.max(largest, Math.abs(means[j] as number));
    change = Math.max(change, Math.abs((means[j] as number) - (previous[j] as number)));
  }
  return change <= RELATIVE_TOLERANCE * largest;
}

/** Golub & Welsch 1969: nodes are the eigenvalues of the Jacobi matrix, weights the squared first components. */
function computeRule(a: number, b: number, size: number): QuadratureRule {
  const { diagonal, offDiagonal } = jacobiMatrix(a, b, size);
  const first = firstComponents(diagonal, offDiagonal);
  return {
    nodes: diagonal.map((p) => Math.min(Math.max(p, 0), 1)),
    weights: first.map((component) => component ** 2),
  };
}

/** Recurrence of the polynomials orthogonal under p^(a−1) (1−p)^(b−1) on [0, 1], free of cancellation near a, b = 0. */
function jacobiMatrix(a: number, b: number, size: number) {
  const sum = a + b;
  const diagonal = new Float64Array(size);
  const offDiagonal = new Float64Array(size);
  diagonal[0] = a / sum;
  for (let k = 1; k < size; k++) {
    const j = k - 1;
    const m = 2 * j + sum;
    diagonal[k] = (2 * k * (j + sum) + (sum - 2) * a) / (m * (m + 2));
    // For k = 1 both sides of the fraction are a + b − 1, which may vanish.
    const ratio = k === 1 ? 1 : (j - 1 + sum) / (m - 1);
    offDiagonal[j] = Math.sqrt((k * (j + a) * (j + b) * ratio) / (m * m * (m + 1)));
  }
  return { diagonal, offDiagonal };
}

/**
 * Implicit QL with Wilkinson's shift (EISPACK imtql2, first row of the eigenvectors only). Leaves the eigenvalues
 * in `diagonal` and gives the first component of each unit eigenvector.
 */
function firstComponents(diagonal: Float64Array, offDiagonal: Float64Array): Float64Array {
  const d = (i: number) => diagonal[i] as number;
  const e = (i: number) => offDiagonal[i] as number;
  const size = diagonal.length;
  const first = new Float64Array(size);
  first[0] = 1;
  for (let low = 0; low < size; low++) {
    for (;;) {
      let high = low;
      while (
        high < size - 1 &&
        Math.abs(e(high)) > Number.EPSILON * (Math.abs(d(high)) + Math.abs(d(high + 1)))
      )
        high++;
      if (high === low) break;
      let g = (d(low + 1) - d(low)) / (2 * e(low));
      g = d(high) - d(low) + e(low) / (g + (g < 0 ? -Math.hypot(g, 1) : Math.hypot(g, 1)));
      let sine = 1;
      let cosine = 1;
      let p = 0;
      for (let i = high - 1; i >= low; i--) {
        const f = sine * e(i);
        const h = cosine * e(i);
        const r = Math.hypot(f, g);
        offDiagonal[i + 1] = r;
        sine = r === 0 ? 0 : f / r;
        cosine = r === 0 ? 1 : g / r;
        g = d(i + 1) - p;
        const t = (d(i) - g) * sine + 2 * cosine * h;
        p = sine * t;
        diagonal[i + 1] = g + p;
        g = cosine * t - h;
        const upper = first[i + 1] as number;
        const lower = first[i] as number;
        first[i + 1] = sine * lower + cosine * upper;
        first[i] = cosine * lower - sine * upper;
      }
      diagonal[low] = d(low) - p;
      offDiagonal[low] = g;
      offDiagonal[high] = 0;
    }
  }
  return first;
}
