import { type BgBbParameters, opportunitiesOf } from './bg-bb-history.ts';
import type { PurchaseCell } from './purchase-cells.ts';
import { logRising, reciprocalSum } from './rising.ts';

/** A log-likelihood and its derivatives by the four parameters. */
export interface BgBbSlopes {
  readonly value: number;
  readonly byAlpha: number;
  readonly byBeta: number;
  readonly byGamma: number;
  readonly byDelta: number;
}

/**
 * The sum of `bgBbLogLikelihood` over the portfolio with its derivatives. Let A(t) be the probability of the x orders
 * and of still being there at opportunity t, and I(t) that of the orders and of leaving between t and the last
 * opportunity of the customers with that x. A customer's likelihood is A(n) + I(last) − I(n), a harmless difference
 * as I(n) < A(n); and one sweep back through the opportunities gives I to all of them.
 */
export function bgBbPortfolioLikelihood(
  cells: readonly PurchaseCell[],
): (parameters: BgBbParameters) => BgBbSlopes {
  const groups = groupByOrders(cells);
  const end = groups.reduce((most, group) => Math.max(most, group.end), 0);
  const products = {
    noOrder: newProducts(end),
    trial: newProducts(end),
    stay: newProducts(end),
    turn: newProducts(end),
  };
  const { noOrder, trial, stay, turn } = products;
  const tails = newTails(end);

  return (parameters) => {
    const { alpha, beta, gamma, delta } = parameters;
    fill(noOrder, beta);
    fill(trial, alpha + beta);
    fill(stay, delta);
    fill(turn, gamma + delta);
    let value = 0;
    let byAlpha = 0;
    let byBeta = 0;
    let byGamma = 0;
    let byDelta = 0;
    for (const { x, rows, ...span } of groups) {
      sweep(tails, products, parameters, x, span);
      const logOrders = logRising(alpha, x);
      const ordersByAlpha = reciprocalSum(alpha, x);
      const logA = (t: number) =>
        at(noOrder.log, t - x) - at(trial.log, t) + at(stay.log, t) - at(turn.log, t);
      for (const { last, n, count } of rows) {
        // In units of A(last): still there at n, and left since the last order.
        const active = Math.exp(logA(n) - logA(last));
        const left = at(tails.mass, last) - active * at(tails.mass, n);
        const share = count / (active + left);
        const mean = (tail: Float64Array, ifActive: number) =>
          share * (at(tail, last) + active * (ifActive - at(tail, n)));
        const trials = mean(tails.trial, at(trial.slope, n));
        const turns = mean(tails.turn, at(turn.slope, n));
        value += count * (logOrders + logA(last) + Math.log(active + left));
        byAlpha += count * ordersByAlpha - trials;
        byBeta += mean(tails.noOrder, at(noOrder.slope, n - x)) - trials;
        byGamma += (share * left) / gamma - turns;
        byDelta += mean(tails.stay, at(stay.slope, n)) - turns;
      }
    }
    return { value, byAlpha, byBeta, byGamma, byDelta };
  };
}

/** ln of c(c+1)…(c+t−1) for each t, and its derivative by c. */
interface Products {
  readonly log: Float64Array;
  readonly slope: Float64Array;
}

function newProducts(end: number): Products {
  return { log: new Float64Array(end + 2), slope: new Float64Array(end + 2) };
}

function fill({ log, slope }: Products, c: number): void {
  for (let t = 1; t < log.length; t++) {
    log[t] = at(log, t - 1) + Math.log(c + t - 1);
    slope[t] = at(slope, t - 1) + 1 / (c + t - 1);
  }
}

/** For each t, in units of A(t): I(t), and the same with the derivatives of the logarithm under the sum. */
interface Tails {
  readonly mass: Float64Array;
  readonly noOrder: Float64Array;
  readonly trial: Float64Array;
  readonly stay: Float64Array;
  readonly turn: Float64Array;
}

function newTails(end: number): Tails {
  const column = () => new Float64Array(end + 1);
  return { mass: column(), noOrder: column(), trial: column(), stay: column(), turn: column() };
}

function sweep(
  tails: Tails,
  { noOrder, trial, stay, turn }: { readonly [Name in 'noOrder' | 'trial' | 'stay' | 'turn']: Products },
  { alpha, beta, gamma, delta }: BgBbParameters,
  x: number,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  for (const tail of [tails.mass, tails.noOrder, tails.trial, tails.stay, tails.turn]) tail[end] = 0;
  for (let t = end - 1; t >= start; t--) {
    const leaves = gamma / (gamma + delta + t);
    const stays = ((beta + (t - x)) / (alpha + beta + t)) * ((delta + t) / (gamma + delta + t));
    tails.mass[t] = leaves + stays * at(tails.mass, t + 1);
    tails.noOrder[t] = leaves * at(noOrder.slope, t - x) + stays * at(tails.noOrder, t + 1);
    tails.trial[t] = leaves * at(trial.slope, t) + stays * at(tails.trial, t + 1);
    tails.stay[t] = leaves * at(stay.slope, t) + stays * at(tails.stay, t + 1);
    tails.turn[t] = leaves * at(turn.slope, t + 1) + stays * at(tails.turn, t + 1);
  }
}

interface OrderGroup {
  readonly x: number;
  readonly rows: { readonly last: number; readonly n: number; readonly count: number }[];
  /** The first last order and the last opportunity of its customers. */
  start: number;
  end: number;
}

function groupByOrders(cells: readonly PurchaseCell[]): OrderGroup[] {
  const groups = new Map<number, OrderGroup>();
  for (const cell of cells) {
    const { x, last, n } = opportunitiesOf(cell);
    const group = groups.get(x) ?? { x, rows: [], start: last, end: n };
    group.rows.push({ last, n, count: cell.count });
    group.start = Math.min(group.start, last);
    group.end = Math.max(group.end, n);
    groups.set(x, group);
  }
  return [...groups.values()];
}

function at(values: Float64Array, i: number): number {
  return values[i] as number;
}
