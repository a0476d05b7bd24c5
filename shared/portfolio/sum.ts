/** The sum of a figure; what has none counts as 0. */
export function sum<T>(items: readonly T[], figureOf: (item: T) => number | null | undefined): number {
  return items.reduce((total, item) => total + (figureOf(item) ?? 0), 0);
}
