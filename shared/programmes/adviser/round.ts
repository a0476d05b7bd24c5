/** Two digits that mean something: 12,345 → 12,000; nobody remembers more of a rule. */
export function roundMoney(amount: number): number {
  if (amount <= 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.max(1, Math.round(amount / step) * step);
}

const SHARE_STEP = 0.0025;

/** To a quarter of a per cent, and never to nothing. */
export function roundShare(share: number): number {
  if (share <= 0) return 0;
  return Math.max(1, Math.round(share / SHARE_STEP)) * SHARE_STEP;
}
