import type { Day, Purchases } from '#shared/history';
import { type Occasions, occasionsUntil, purchasesUntil } from './counts.ts';
import { mean } from './logit.ts';

/** What a rule of thumb foresees for each customer; null for what it says nothing of. */
export interface RuleForecast {
  readonly pBuysAgain: readonly number[] | null;
  readonly orders: readonly number[] | null;
}

/** A customer on the day of the forecast. */
export interface KnownCustomer {
  readonly occasions: Occasions;
  readonly purchases: Purchases;
}

const DAYS_IN_A_SHORT_HISTORY = 7;
/** Cut-offs tried for the hiatus rule: quantiles of the recencies. */
const CUT_OFFS = 19;

/** Everybody goes on at the rate so far; orders come by chance (Poisson). A history counts as a week at least. */
export function sameRate(customers: readonly KnownCustomer[], asOf: Day, horizonDays: number): RuleForecast {
  const orders = customers.map(({ purchases: { occasions, x } }) => {
    const days = asOf - (occasions[0] ?? asOf);
    return (x * horizonDays) / Math.max(days, DAYS_IN_A_SHORT_HISTORY);
  });
  return { orders, pBuysAgain: orders.map((expected) => -Math.expm1(-expected)) };
}

/** As many buy as bought in the window just before, of those who were there at its start. */
export function sameShare(customers: readonly KnownCustomer[], asOf: Day, horizonDays: number): RuleForecast {
  const start = asOf - horizonDays;
  const bought = customers
    .filter(({ occasions: [first] }) => first !== undefined && first <= start)
    .map(({ occasions }) => Number(occasionsUntil(occasions, asOf) > occasionsUntil(occasions, start)));
  const share = mean(bought);
  return { orders: null, pBuysAgain: bought.length > 0 ? customers.map(() => share) : null };
}

/**
 * Whoever has been silent for longer than a cut-off is lost (Wübben & Wangenheim 2008). The cut-off is the one that
 * served best in the window just before, and so are the shares of buyers on either side of it.
 */
export function hiatusRule(
  customers: readonly KnownCustomer[],
  asOf: Day,
  horizonDays: number,
): RuleForecast {
  const start = asOf - horizonDays;
  const before = customers.flatMap(({ occasions }) => {
    const purchases = purchasesUntil(occasions, start);
    return purchases
      ? [
          {
            silence: purchases.recencyDays,
            bought: occasionsUntil(occasions, asOf) > purchases.occasions.length,
          },
        ]
      : [];
  });
  if (before.length === 0) return { orders: null, pBuysAgain: null };
  const silences = before.map(({ silence }) => silence).sort((a, b) => a - b);
  const rules = Array.from({ length: CUT_OFFS }, (_, i) => {
    const cutOff = silences[Math.floor(((i + 1) * silences.length) / (CUT_OFFS + 1))] as number;
    const shareOf = (lost: boolean) => {
      const side = before.filter(({ silence }) => silence > cutOff === lost);
      // One customer of each kind more, so that no side is ever sure.
      return (side.filter(({ bought }) => bought).length + 1) / (side.length + 2);
    };
    const shares = { active: shareOf(false), lost: shareOf(true) };
    const pOf = (silence: number) => (silence > cutOff ? shares.lost : shares.active);
    const logLoss = mean(
      before.map(({ silence, bought }) => -Math.log(bought ? pOf(silence) : 1 - pOf(silence))),
    );
    return { pOf, logLoss };
  });
  const best = rules.reduce((a, b) => (b.logLoss < a.logLoss ? b : a));
  return { orders: null, pBuysAgain: customers.map(({ purchases }) => best.pOf(purchases.recencyDays)) };
}
