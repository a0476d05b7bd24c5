import { compareText } from './compare.ts';
import type { Money } from './money.ts';
import { toWords } from './words.ts';

export interface CategorySum {
  readonly name: string;
  readonly netMinor: number;
}

/** What a line says of what was bought; '' where it does not. */
export interface SoldLine {
  readonly category: string;
  readonly product: string;
  readonly money: Money;
}

/** The most categories that the contract takes (`Order.categories`), and the longest name of one. */
const MAX_CATEGORIES = 20;
const MAX_NAME_LENGTH = 100;

/** What each category brought in an order, the largest first; a line without a category counts by its product. */
export function sumCategories(lines: readonly SoldLine[]): CategorySum[] {
  const sums = new Map<string, CategorySum>();
  for (const { category, product, money } of lines) {
    const name = (category || product).slice(0, MAX_NAME_LENGTH).trim();
    if (name === '') continue;
    const key = toWords(name) || name;
    const known = sums.get(key);
    sums.set(key, {
      name: known === undefined || name < known.name ? name : known.name,
      netMinor: (known?.netMinor ?? 0) + money.minor,
    });
  }
  return [...sums.values()]
    .sort((a, b) => Math.abs(b.netMinor) - Math.abs(a.netMinor) || compareText(a.name, b.name))
    .slice(0, MAX_CATEGORIES);
}
