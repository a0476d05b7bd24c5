/** What of all the customer buys of our kind, in a year, it buys from us. */
export interface Wallet {
  readonly sizeMinor: number;
  /** 0…1. */
  readonly share: number;
  /** The share was told by our rank among its suppliers, and the size follows from it. */
  readonly byRank: boolean;
}

/**
 * Null for an unknown wallet: it is never imputed from own sales alone, which say little of what rivals sell. Where
 * only a share is told, the size is what our sales are that share of.
 */
export function walletOf(
  annualSales: number,
  known: { readonly sizeMinor?: number | undefined; readonly share?: number | undefined },
): Wallet | null {
  const { sizeMinor, share } = known;
  if (sizeMinor !== undefined && sizeMinor > 0) {
    return { sizeMinor, share: Math.min(1, Math.max(0, annualSales / sizeMinor)), byRank: false };
  }
  if (share === undefined || share <= 0 || annualSales <= 0) return null;
  return { sizeMinor: annualSales / share, share, byRank: true };
}

/** Below half of the wallet there is room to grow. */
export const ROOM_BELOW_SHARE = 0.5;

export type BarnacleCourse = 'MEASURE' | 'GROW' | 'CUT_COST';

/**
 * What to do with a loyal customer that brings little (Reinartz & Kumar 2002): grow it where it buys much elsewhere,
 * cut what it costs where it does not, measure where that is unknown. Guarded customers are never grown.
 */
export function barnacleCourse(customer: {
  readonly wallet: Wallet | null;
  readonly marginRate: number;
  readonly profitThreshold: number;
  readonly guarded: boolean;
  readonly contribution: number;
}): BarnacleCourse {
  const { wallet, guarded } = customer;
  if (guarded) return 'CUT_COST';
  if (wallet === null) return customer.contribution < 0 ? 'CUT_COST' : 'MEASURE';
  const worthGrowing =
    wallet.share < ROOM_BELOW_SHARE && wallet.sizeMinor * customer.marginRate >= customer.profitThreshold;
  return worthGrowing ? 'GROW' : 'CUT_COST';
}
