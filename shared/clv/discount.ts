/** A year's discount rate where the company sets none: about what money costs a small firm in that currency. */
const DISCOUNT_RATE: Readonly<Record<string, number>> = { EUR: 0.1, USD: 0.1, PLN: 0.12, BRL: 0.18 };
const DISCOUNT_RATE_ELSEWHERE = 0.1;

export function defaultDiscountRate(currency: string): number {
  return DISCOUNT_RATE[currency] ?? DISCOUNT_RATE_ELSEWHERE;
}
