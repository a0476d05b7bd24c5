import type { Order } from '#shared/contracts';

/** What a customer bought of one kind of product in one calendar year. */
export interface CategoryYear {
  readonly category: string;
  readonly year: number;
  /** Orders that held it and were no refunds of it. */
  readonly purchases: number;
  /** Sales less refunds, in minor units. */
  readonly netMinor: number;
}

/** Sorted by category and year. Like the ledger a commutative fold: the same orders give the same assortment. */
export type Assortment = readonly CategoryYear[];

type OrderCategories = Pick<Order, 'date' | 'categories'>;

export const EMPTY_ASSORTMENT: Assortment = [];

/** The assortment with the orders of `added` in it and those of `removed` taken out. */
export function foldCategories(
  assortment: Assortment,
  added: Iterable<OrderCategories>,
  removed: Iterable<OrderCategories> = [],
): Assortment {
  const years = new Map(assortment.map((entry) => [keyOf(entry), entry]));
  for (const order of added) book(years, order, 1);
  for (const order of removed) book(years, order, -1);
  return [...years.values()]
    .filter(({ purchases, netMinor }) => purchases !== 0 || netMinor !== 0)
    .sort((a, b) => (a.category === b.category ? a.year - b.year : a.category < b.category ? -1 : 1));
}

const keyOf = ({ category, year }: Pick<CategoryYear, 'category' | 'year'>) => `${year} ${category}`;

function book(years: Map<string, CategoryYear>, order: OrderCategories, sign: 1 | -1): void {
  const year = Number(order.date.slice(0, 4));
  const netByName = new Map<string, number>();
  for (const { name, netMinor } of order.categories ?? []) {
    netByName.set(name, (netByName.get(name) ?? 0) + netMinor);
  }
  for (const [category, netMinor] of netByName) {
    const key = keyOf({ category, year });
    const before = years.get(key) ?? { category, year, purchases: 0, netMinor: 0 };
    years.set(key, {
      ...before,
      purchases: before.purchases + (netMinor >= 0 ? sign : 0),
      netMinor: before.netMinor + sign * netMinor,
    });
  }
}
