import type { FigureName } from '#shared/contracts';
import { type Leading, topOf } from './leaders.ts';
import { type RatioSums, ratioOf } from './ratio.ts';
import type { FigureSums, PortfolioTally } from './tally.ts';

/** What moved a figure against a year before; the parts make the change together. */
export interface Moved {
  readonly before: number;
  readonly change: number;
  readonly parts: readonly MovedPart[];
}

export interface MovedPart {
  readonly what: 'customer' | 'both' | 'now' | 'before' | 'others';
  /** Of `customer`. */
  readonly customerId: string | null;
  readonly effect: number;
}

/** So many customers are named; the rest stand together. */
const MOST_NAMED = 3;

/** Null where the figure is unknown on either day. */
export function whatMoved(name: FigureName, tally: PortfolioTally): Moved | null {
  const sums = tally.figures[name];
  const [now, before] = [ratioOf(sums.now), ratioOf(sums.yearAgo)];
  if (now === null || before === null) return null;
  const change = now - before;
  const parts = name === 'moneyRetention' ? byCustomer(tally, change) : byGroup(sums, before);
  return { before, change, parts };
}

/**
 * R₁ − R₀ = Σ(k₁ − R₀b₁)/Σb₁ − Σ(k₀ − R₀b₀)/Σb₀, whose second sum is zero over all: so each group of customers is told
 * by how far it lies from the old ratio, now and then.
 */
function byGroup({ now, yearAgo, bothNow, bothYearAgo }: FigureSums, before: number): MovedPart[] {
  const away = ({ k, b }: Pick<RatioSums, 'k' | 'b'>, all: RatioSums) => (k - before * b) / all.b;
  const rest = (all: RatioSums, both: RatioSums) => ({ k: all.k - both.k, b: all.b - both.b });
  const part = (what: MovedPart['what'], effect: number): MovedPart => ({ what, customerId: null, effect });
  return [
    ...(bothNow.n > 0 ? [part('both', away(bothNow, now) - away(bothYearAgo, yearAgo))] : []),
    ...(now.n > bothNow.n ? [part('now', away(rest(now, bothNow), now))] : []),
    ...(yearAgo.n > bothYearAgo.n ? [part('before', -away(rest(yearAgo, bothYearAgo), yearAgo))] : []),
  ];
}

/** Money is lost by name: what is lost now lowers the share, what was lost then and is no more raises it again. */
function byCustomer({ figures, lossesNow, lossesThen }: PortfolioTally, change: number): MovedPart[] {
  const { now, yearAgo } = figures.moneyRetention;
  const effects = new Map<string, number>();
  const add = (losses: readonly Leading[], base: number) => {
    for (const { customerId, amount } of losses) {
      effects.set(customerId, (effects.get(customerId) ?? 0) + amount / base);
    }
  };
  add(lossesNow, -now.b);
  add(lossesThen, yearAgo.b);
  const named = topOf(
    [],
    Array.from(effects, ([customerId, amount]) => ({ customerId, amount })),
  ).slice(0, MOST_NAMED);
  const rest = named.reduce((left, { amount }) => left - amount, change);
  return [
    ...named.map(({ customerId, amount }): MovedPart => ({ what: 'customer', customerId, effect: amount })),
    { what: 'others', customerId: null, effect: rest },
  ];
}
