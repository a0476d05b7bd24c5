import type { ExportLine, LoyaltyTest, QuadrantMovement, StoredScore } from '#shared/contracts';
import { floorOf, type SummaryItem, summaryOf } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { eventsAmong, ordersAmong } from './entry.ts';
import { customerPartition, type Key } from './keys.ts';
import { byName, countingOf } from './plan-entries.ts';
import { inPartition, queryItems } from './read.ts';
import { readEntries } from './standing.ts';

interface StateItem extends Key {
  readonly score?: string;
  readonly movement?: string;
  readonly loyaltyTests?: string;
}

/** Everything that is kept of a customer; nothing of one that was forgotten. */
export async function exportCustomer(scope: TenantScope, customerId: string): Promise<ExportLine[]> {
  const state = await queryItems<StateItem>(scope, 'state', {
    ...inPartition(customerPartition(scope.tenant, customerId)),
    ConsistentRead: true,
  });
  const item = state.find(isSummary);
  if (item === undefined) return [];
  const summary = summaryOf(item);
  const entries = countingOf(byName(await readEntries(scope, customerId)), floorOf(summary));
  const { listed } = summary;
  const customer = listed && {
    customerId,
    ...(listed.name !== undefined && { name: listed.name }),
    facts: listed.facts,
  };
  return [
    ...(customer ? [{ type: 'customer' as const, customer }] : []),
    ...ordersAmong(entries.values()).map((order) => ({ type: 'order' as const, order })),
    ...eventsAmong(entries.values()).map((event) => ({ type: 'event' as const, event })),
    ...state.flatMap(({ score }) => (score ? [{ type: 'result' as const, result: resultIn(score) }] : [])),
    ...state.flatMap(({ movement }) =>
      movement ? [{ type: 'movement' as const, movement: movementIn(movement) }] : [],
    ),
    ...state.flatMap(({ loyaltyTests }) =>
      testsIn(loyaltyTests).map((test) => ({ type: 'loyalty_test' as const, customerId, test })),
    ),
  ];
}

function isSummary(item: StateItem): item is StateItem & SummaryItem {
  return item.sk === 'SUM';
}

function resultIn(json: string): StoredScore {
  return JSON.parse(json);
}

function movementIn(json: string): QuadrantMovement {
  return JSON.parse(json);
}

function testsIn(json = '[]'): LoyaltyTest[] {
  return JSON.parse(json);
}
