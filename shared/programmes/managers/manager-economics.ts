import type { ManagedAccount, ManagersResponse } from '#shared/contracts';
import type { CustomerOutlook, PlanTerms } from '#shared/scoring';
import { ACCOUNTS_PER_PERSON } from '#shared/work';

/** An account, and how many it stands for. */
export type PlannedAccount = Pick<
  CustomerOutlook,
  'customerId' | 'name' | 'quadrant' | 'lifecycle' | 'gross' | 'hasManager' | 'manager'
> & { readonly standsFor: number };

type Economics = Omit<ManagersResponse, 'asOf' | 'currency' | 'base'>;

/** The uplifts under which the answer is looked at, as multiples of the one assumed. */
const UPLIFTS = [0, 0.5, 1, 1.5, 2] as const;

/**
 * Which accounts pay for their part of an account manager, and how many managers the accounts carry: Δ = G·uplift + Δr·V
 * − cost, as action A28 has it, for all but Strangers and the lost. A manager costs a whole year however few accounts
 * there are to look after, so one is carried only while its accounts bring more than that.
 */
export function managerEconomics(
  customers: readonly PlannedAccount[],
  { managerCost, managerUplift }: PlanTerms,
  most: number,
): Economics {
  const eligible = customers.filter(
    ({ quadrant, lifecycle }) => quadrant !== 'STRANGER' && lifecycle !== 'LAPSED',
  );
  const under = (uplift: number) => carriedBy(eligible, uplift, managerCost);
  const { ranked, ...sums } = under(managerUplift);
  return {
    costPerAccount: managerCost,
    accountsPerManager: ACCOUNTS_PER_PERSON,
    uplift: managerUplift,
    ...sums,
    accounts: ranked.slice(0, most).map(({ account }) => tell(account)),
    sensitivity: UPLIFTS.map((times) => {
      const { ranked: _, ...told } = under(times * managerUplift);
      return { uplift: times * managerUplift, ...told };
    }),
  };
}

interface Carried {
  /** The accounts that pay for their part, the best first. */
  readonly ranked: readonly { readonly account: PlannedAccount; readonly net: number }[];
  readonly deserving: number;
  readonly managers: number;
  readonly net: number;
}

function carriedBy(eligible: readonly PlannedAccount[], uplift: number, costPerAccount: number): Carried {
  const ranked = eligible
    .map((account) => ({
      account,
      net: uplift * account.gross + account.manager.fromKeeping - costPerAccount,
    }))
    .filter(({ net }) => net > 0)
    .sort((a, b) => b.net - a.net || (a.account.customerId < b.account.customerId ? -1 : 1));
  const costOfOne = ACCOUNTS_PER_PERSON * costPerAccount;
  let managers = 0;
  let net = 0;
  for (const gain of gainsOfManagers(ranked, costPerAccount)) {
    if (gain <= costOfOne) break;
    managers += 1;
    net += gain - costOfOne;
  }
  const deserving = Math.round(ranked.reduce((sum, { account }) => sum + account.standsFor, 0));
  return { ranked, deserving, managers, net };
}

/** What each manager's accounts bring, before its cost, when the best fill the first one's places, and so on. */
function gainsOfManagers(ranked: Carried['ranked'], costPerAccount: number): number[] {
  const gains: number[] = [];
  let taken = 0;
  for (const { account, net } of ranked) {
    for (let left = account.standsFor; left > 1e-9; ) {
      const manager = Math.floor(taken / ACCOUNTS_PER_PERSON + 1e-9);
      const part = Math.min(left, (manager + 1) * ACCOUNTS_PER_PERSON - taken);
      gains[manager] = (gains[manager] ?? 0) + part * (net + costPerAccount);
      taken += part;
      left -= part;
    }
  }
  return gains;
}

function tell({ customerId, name, quadrant, hasManager, manager }: PlannedAccount): ManagedAccount {
  const { fromSales, fromKeeping, net, breakEvenUplift } = manager;
  return { customerId, name, quadrant, hasManager, fromSales, fromKeeping, net, breakEvenUplift };
}
