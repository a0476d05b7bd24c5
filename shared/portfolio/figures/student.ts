/** The 95% quantile of the standard normal distribution: 90% lie between −z and z. */
export const Z_95 = 1.6448536269514722;

/**
 * The 95% quantile of Student's t with `freedom` degrees, whole or not: t(1) = 6.31, t(10) = 1.81. Up to six degrees a
 * table and straight lines between its places, beyond it the expansion of Abramowitz & Stegun 26.7.5.
 */
export function studentQuantile(freedom: number): number {
  const below = EXACT[Math.floor(freedom) - 1];
  const above = EXACT[Math.floor(freedom)];
  if (below !== undefined && above !== undefined) return below + (freedom % 1) * (above - below);
  return expansion(freedom);
}

const EXACT = [6.313752, 2.919986, 2.353363, 2.131847, 2.015048, 1.94318] as const;

function expansion(freedom: number): number {
  const z = Z_95;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}
