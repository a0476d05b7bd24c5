import { type BetaMeans, betaMeans } from './beta-expectation.ts';
import { type BgNbdParameters, type BgStory, chancesToLeave } from './bg-story.ts';
import { type Complex, exp, expm1, log1p, over, scaled, times } from './complex.ts';
import { growth } from './log-space.ts';
import { phaseDistribution } from './order-distribution.ts';

/**
 * A customer who is active at T, after x repeat orders and j phases of the next gap: what the model expects for each
 * j = 0…k−1. Nothing else of the history matters.
 */
export interface ActiveCustomer {
  readonly x: number;
  readonly T: number;
}

/**
 * Orders to expect within `horizon` ≥ 0 after T: E[(1 − s^K)/p], K the orders of a customer who never leaves and
 * s = 1 − p. For k = 1 that is E[(1 − (1 + ph/(α+T))^−n)/p], n = r + x, which takes the place of a 2F1 that
 * overflows for frequent buyers and divides by a − 1. For k > 1 K depends on the phase, and E[s^K] is a sum over
 * roots of s. All is exact but the mean over p, by quadrature: right to 1e-9, or to 1e-12 of an order if that is more.
 */
export function ordersIfActive(
  story: BgStory,
  parameters: BgNbdParameters,
  customer: ActiveCustomer,
  horizon: number,
  means: BetaMeans = dropoutMeans(story, parameters, customer.x),
): Float64Array {
  const phases = phasesOf(story, parameters, customer, horizon);
  // Where next to nothing is expected the roots cancel, and may leave less than nothing.
  return means(story.k, given(phases, ordersGivenDropout)).map((orders) => Math.max(orders, 0));
}

/** The share, 0 to 1, of the next `horizon` > 0 during which the customer stays: E[s^K], averaged over time. */
export function shareIfActive(
  story: BgStory,
  parameters: BgNbdParameters,
  customer: ActiveCustomer,
  horizon: number,
): Float64Array {
  const phases = phasesOf(story, parameters, customer, horizon);
  return dropoutMeans(story, parameters, customer.x)(story.k, given(phases, shareGivenDropout));
}

/** Over the dropout of customers who are active after x repeat orders; T makes no difference to it. */
export function dropoutMeans(story: BgStory, { a, b }: BgNbdParameters, x: number): BetaMeans {
  return betaMeans(a, b + chancesToLeave(story, x));
}

/** Phases to come by the horizon are negative binomial of shape n + j, with odds y = h/(α + T). */
interface Phases {
  readonly k: number;
  readonly n: number;
  readonly y: number;
  /** What `fewOrders` has found for each j: the dropout makes no difference to it. */
  readonly few: Float64Array[];
}

function phasesOf(
  { k }: BgStory,
  { r, alpha }: BgNbdParameters,
  { x, T }: ActiveCustomer,
  horizon: number,
): Phases {
  return { k, n: r + k * x, y: horizon / (alpha + T), few: [] };
}

type GivenDropout = (phases: Phases, p: number, into: Float64Array) => void;

function given(phases: Phases, of: GivenDropout): (p: number, into: Float64Array) => void {
  // A dropout of nothing is a limit that the smallest numbers reach.
  return (p, into) => of(phases, Math.max(p, SMALLEST_DROPOUT), into);
}

const SMALLEST_DROPOUT = 1e-290;
/** s^(1/k) below which the sum over its k-th roots would cancel, and few orders matter. */
const SMALLEST_ROOT = 0.5;

function ordersGivenDropout(phases: Phases, p: number, into: Float64Array): void {
  const { k, n, y } = phases;
  if (k === 1) {
    into[0] = n * y * growth(p * y, n);
    return;
  }
  const logRoot = Math.log1p(-p) / k;
  if (logRoot < Math.log(SMALLEST_ROOT)) {
    fewOrders(phases, p, phaseDistribution, (stay, j) => {
      into[j] = (1 - stay) / p;
    });
    return;
  }
  const logGrowth = Math.log1p(-Math.expm1(logRoot) * y);
  for (let j = 0; j < k; j++) {
    const logWeight = Math.log1p(meanOfPowers(k, (l) => Math.expm1((j - l) * logRoot)));
    into[j] = -Math.expm1(logWeight - (n + j) * logGrowth) / p;
  }
  if (k % 2 === 0) {
    const root = -Math.exp(logRoot);
    const step = root / (1 + (1 - root) * y);
    let term = (root * Math.exp(-n * Math.log1p((1 - root) * y))) / ((1 - root) * k * (1 - p));
    for (let j = 0; j < k; j++) {
      into[j] = (into[j] as number) - term;
      term *= step;
    }
  }
  eachComplexRoot(k, logRoot, (root) => {
    const away = { re: 1 - root.re, im: -root.im };
    const log = log1p(scaled(away, y));
    const step = times(root, exp(scaled(log, -1)));
    let term = over(times(root, exp(scaled(log, -n))), scaled(away, k * (1 - p)));
    for (let j = 0; j < k; j++) {
      into[j] = (into[j] as number) - 2 * term.re;
      term = times(term, step);
    }
  });
}

function shareGivenDropout(phases: Phases, p: number, into: Float64Array): void {
  const { k, n, y } = phases;
  if (k === 1) {
    into[0] = growth(p * y, n - 1);
    return;
  }
  const logRoot = Math.log1p(-p) / k;
  if (logRoot < Math.log(SMALLEST_ROOT)) {
    fewOrders(phases, p, timesSpentInPhases, (stay, j) => {
      into[j] = stay;
    });
    return;
  }
  const away = -Math.expm1(logRoot) * y;
  for (let j = 0; j < k; j++) {
    into[j] = meanOfPowers(k, (l) => Math.exp((j - l) * logRoot)) * growth(away, n + j - 1);
  }
  if (k % 2 === 0) {
    const root = -Math.exp(logRoot);
    let weight = (root * p) / ((1 - root) * k * (1 - p));
    for (let j = 0; j < k; j++) {
      into[j] = (into[j] as number) + weight * growth((1 - root) * y, n + j - 1);
      weight *= root;
    }
  }
  eachComplexRoot(k, logRoot, (root) => {
    const away = { re: 1 - root.re, im: -root.im };
    const reach = scaled(away, y);
    const log = log1p(reach);
    let weight = over(scaled(root, p), scaled(away, k * (1 - p)));
    for (let j = 0; j < k; j++) {
      const term = times(weight, complexGrowth(reach, log, n + j - 1));
      into[j] = (into[j] as number) + 2 * term.re;
      weight = times(weight, root);
    }
  });
}

/**
 * s^K with K = ⌊(N + j)/k⌋ is a sum over the k roots z of zᵏ = s, of z^(N+j) times the mean of z^−l, l = 0…k−1; and
 * the mean of zᴺ is (1 + (1 − z)y)^−(n+j). The positive root goes first, then the negative one of an
 * even k, then one of each conjugate pair.
 */
function eachComplexRoot(k: number, logRoot: number, visit: (root: Complex) => void): void {
  for (let m = 1; 2 * m < k; m++) visit(exp({ re: logRoot, im: (2 * Math.PI * m) / k }));
}

function meanOfPowers(k: number, power: (l: number) => number): number {
  let sum = 0;
  for (let l = 0; l < k; l++) sum += power(l);
  return sum / k;
}

/** `growth` of a complex z, whose ln(1 + z) is known. */
function complexGrowth(z: Complex, log: Complex, n: number): Complex {
  if (z.re === 0 && z.im === 0) return { re: 1, im: 0 };
  const mean = n === 0 ? log : scaled(expm1(scaled(log, -n)), -1 / n);
  return over(mean, z);
}

/** Terms s^i with s < 2^−k: 60 phases and one gap more reach below the last digit. */
const PHASES_THAT_MATTER = 60;

/** Where the customer almost surely leaves: E[s^K] order by order, for each j. */
function fewOrders(
  { k, n, y, few }: Phases,
  p: number,
  distribution: (n: number, y: number, size: number) => Float64Array,
  give: (stay: number, j: number) => void,
): void {
  for (let j = 0; j < k; j++) {
    const weights = few[j] ?? distribution(n + j, y, PHASES_THAT_MATTER + k);
    few[j] = weights;
    let stay = 0;
    let power = 1;
    for (let m = 0; m < weights.length; m++) {
      if (m > 0 && (m + j) % k === 0) power *= 1 - p;
      stay += power * (weights[m] as number);
    }
    give(stay, j);
  }
}

/** The share of the time to the horizon with 0, 1, … phases behind: the integral of their probability over time. */
function timesSpentInPhases(n: number, y: number, size: number): Float64Array {
  const spent = new Float64Array(size);
  const q = y / (1 + y);
  spent[0] = growth(y, n - 1);
  let passed = Math.exp(-n * Math.log1p(y));
  for (let m = 1; m < size; m++) {
    spent[m] = Math.max((spent[m - 1] as number) - passed, 0);
    passed *= (q * (n - 1 + m)) / (m + 1);
  }
  return spent;
}
