/** Why more sales to a customer would cost money (the unprofitable cross-buyers of Shah & Kumar 2012). */
export type Guard = 'returns' | 'discount_dependent' | 'service_overuse';

const HIGH_RETURN_RATE = 0.2;

/** Returns over sales before returns; 0 without sales. */
export function returnRate(year: { readonly netMinor: number; readonly refundMinor: number }): number {
  const sold = year.netMinor + year.refundMinor;
  return sold > 0 ? year.refundMinor / sold : 0;
}

/** Over-use of service: it costs all that the goods leave. Null when nothing speaks against selling more. */
export function guardOf(customer: {
  readonly returnRate: number;
  readonly discountDependent: boolean;
  readonly gross: number;
  readonly costToServe: number;
}): Guard | null {
  if (customer.returnRate >= HIGH_RETURN_RATE) return 'returns';
  if (customer.discountDependent) return 'discount_dependent';
  return customer.costToServe > 0 && customer.costToServe >= customer.gross ? 'service_overuse' : null;
}
