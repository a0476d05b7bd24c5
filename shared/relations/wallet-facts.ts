import type { CustomerFacts } from '#shared/contracts';
import type { Day, WalletEstimate } from '#shared/history';
import { newest } from './newest.ts';

/** The newest size; without any size, not on the customer list either, the share that our newest rank implies. */
export function walletFacts(
  wallets: readonly WalletEstimate[] | undefined,
  stated: CustomerFacts,
  asOf: Day,
): CustomerFacts {
  const size = newest(wallets, asOf, ({ annualMinor }) => annualMinor);
  if (size !== null) return { walletAnnualMinor: size.value };
  if (stated.walletAnnualMinor !== undefined) return {};
  const share = newest(wallets, asOf, shareByRank);
  return share === null ? {} : { walletShareStated: share.value };
}

/** Wallet Allocation Rule (Keiningham et al. 2011): (1 − rank/(brands + 1)) · 2/brands. */
function shareByRank({ rank, suppliers }: WalletEstimate): number | undefined {
  if (rank === undefined || suppliers === undefined || rank > suppliers) return undefined;
  return (1 - rank / (suppliers + 1)) * (2 / suppliers);
}
