import { DAYS_PER_YEAR } from '#shared/clv';
import type { CustomerFacts } from '#shared/contracts';
import { type Assortment, type Day, isoDateOf, type Ledger } from '#shared/history';
import type { Moment } from './moment.ts';

/**
 * Discount exploiters buy a large part of what they buy at steep discounts (Shah, Kumar, Qu & Chen 2012). That paper
 * gives no cut-offs; half of the sales, at a tenth off or more on average, are ours.
 */
const DEPENDENT_SHARE = 0.5;
const STEEP_DISCOUNT = 0.1;

/** What orders tell beside dates and amounts: discounts and kinds of product. */
export function purchaseFacts(
  ledger: Ledger,
  assortment: Assortment,
  stated: CustomerFacts,
  { asOf, lastOrder }: Moment,
): CustomerFacts {
  const dependent =
    stated.discountDependent === undefined && lastOrder !== null
      ? buysAtDiscounts(ledger, lastOrder, asOf)
      : null;
  const categories = categoriesUpTo(asOf, assortment);
  return {
    ...(dependent !== null && { discountDependent: dependent }),
    ...(categories > 0 && { categoriesBought: categories }),
  };
}

/** Over the last active year. Null where no order of it tells its discount. */
function buysAtDiscounts(ledger: Ledger, lastOrder: Day, asOf: Day): boolean | null {
  let told = 0;
  let discounted = 0;
  let takenOff = 0;
  for (const { day, discounts } of ledger) {
    if (discounts === undefined || day <= lastOrder - DAYS_PER_YEAR || day > asOf) continue;
    told += discounts.toldNetMinor;
    discounted += discounts.discountedNetMinor;
    takenOff += discounts.discountMinor;
  }
  if (told <= 0) return null;
  return discounted / told >= DEPENDENT_SHARE && takenOff / (discounted + takenOff) >= STEEP_DISCOUNT;
}

/** Kept by calendar year, so the year of `asOf` counts whole. */
function categoriesUpTo(asOf: Day, assortment: Assortment): number {
  if (assortment.length === 0) return 0;
  const thisYear = Number(isoDateOf(asOf).slice(0, 4));
  const bought = assortment.filter(({ year, purchases }) => year <= thisYear && purchases > 0);
  return new Set(bought.map(({ category }) => category)).size;
}
