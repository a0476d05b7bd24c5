import fc from 'fast-check';
import { type CustomerSummary, EMPTY_SUMMARY } from '../../../lambdas/store/customer-summary.ts';
import type { TenantScope } from '../../../lambdas/store/database.ts';
import type { Entry } from '../../../lambdas/store/entry.ts';
import { forgetCustomer } from '../../../lambdas/store/forget.ts';
import { whileOpen } from '../../../lambdas/store/lease.ts';
import { byName, countingOf } from '../../../lambdas/store/plan-entries.ts';
import { readEntries } from '../../../lambdas/store/standing.ts';
import { writeEntries } from '../../../lambdas/store/write-entries.ts';
import { callUntilAnswered } from './persistent-caller.ts';
import { CUSTOMERS, expectedOf, statement, summariesOf } from './statements.ts';

/** A customer is to be forgotten, with all that revisions before this one say of it. */
interface Forgetting {
  readonly forget: string;
  readonly revision: number;
}

/** What happens to a company, in the order of the calls: parts of imports, and forgettings. */
export type Happening = readonly Entry[] | Forgetting;

const revision = fc.integer({ min: 1, max: 5 });
const forgetting: fc.Arbitrary<Forgetting> = fc.record({ forget: fc.constantFrom(...CUSTOMERS), revision });
const part = fc
  .tuple(fc.array(statement, { minLength: 1, maxLength: 10 }), revision)
  .map(([entries, ofPart]) => entries.map((entry): Entry => ({ ...entry, revision: ofPart })));

/** Orders and events that come, are corrected and taken back in any order, and customers that are forgotten. */
export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: forgetting }),
  { minLength: 2, maxLength: 8 },
);

/** Lets all of it happen, two calls at a time; gives how many calls were needed. */
export async function letHappen(scope: TenantScope, all: readonly Happening[]): Promise<number> {
  const queue = [...all];
  let calls = 0;
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const happening = next;
      const needed = await callUntilAnswered(() => whileOpen(scope, () => happen(scope, happening)));
      calls += needed;
    }
  };
  await Promise.all([worker(), worker()]);
  return calls;
}

async function happen(scope: TenantScope, happening: Happening): Promise<void> {
  if ('forget' in happening) await forgetCustomer(scope, happening.forget, happening.revision);
  else await writeEntries(scope, happening);
}

/** The summaries as they must be: from nothing but what was said, and since when a customer is forgotten. */
export function expectedAfter(all: readonly Happening[]): CustomerSummary[] {
  const forgottenAt = new Map<string, number>();
  for (const each of all) {
    if (!('forget' in each)) continue;
    forgottenAt.set(each.forget, Math.max(each.revision, forgottenAt.get(each.forget) ?? 0));
  }
  const counting = all
    .flatMap((each) => ('forget' in each ? [] : each))
    .filter(({ customerId, revision }) => revision >= (forgottenAt.get(customerId) ?? 0));
  return expectedOf(counting).map((summary, i) =>
    withForgotten(summary, forgottenAt.get(CUSTOMERS[i] ?? '')),
  );
}

/** The summaries once more, counted from the orders and events that lie in the table. */
export async function recount(scope: TenantScope): Promise<CustomerSummary[]> {
  const summaries = await summariesOf(scope);
  return Promise.all(
    CUSTOMERS.map(async (customerId, i) => {
      const { forgottenAt } = summaries[i] ?? EMPTY_SUMMARY;
      const floor = { revision: forgottenAt ?? Number.NEGATIVE_INFINITY, content: '' };
      const standing = countingOf(byName(await readEntries(scope, customerId)), floor);
      const [counted = EMPTY_SUMMARY] = expectedOf([...standing.values()]).slice(i);
      return withForgotten(counted, forgottenAt);
    }),
  );
}

function withForgotten(summary: CustomerSummary, forgottenAt: number | undefined): CustomerSummary {
  return forgottenAt === undefined ? summary : { ...summary, forgottenAt };
}
