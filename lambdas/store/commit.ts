import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type CustomerSummary, summaryItem } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { orderItem } from './order-item.ts';
import type { StandingOrder } from './plan-orders.ts';

/** What is to be written of one customer: its new summary, in place of that of `version`, and its changed orders. */
export interface CustomerChange {
  readonly customerId: string;
  readonly version: number;
  readonly summary: CustomerSummary;
  readonly orders: readonly StandingOrder[];
}

/** DynamoDB takes at most this many items in one transaction. */
export const ITEMS_PER_COMMIT = 100;

/**
 * It also takes at most 4 MB. A day of a ledger has at most 40 bytes, so this is 2.4 MB; all else that 100 items
 * may carry is less than 1 MB.
 */
const LEDGER_DAYS_PER_COMMIT = 60_000;

export function fitsOneCommit(changes: readonly CustomerChange[]): boolean {
  const items = changes.reduce((sum, { orders }) => sum + 1 + orders.length, 0);
  const ledgerDays = changes.reduce((sum, { summary }) => sum + summary.ledger.length, 0);
  return items <= ITEMS_PER_COMMIT && ledgerDays <= LEDGER_DAYS_PER_COMMIT;
}

/**
 * Writes the changes of different customers all together or not at all, provided that each summary still is at its
 * `version`. A refusal is the SDK's TransactionCanceledException.
 */
export async function commit(scope: TenantScope, changes: readonly CustomerChange[]): Promise<void> {
  const items = changes.flatMap((change) => [
    summaryWrite(scope, change),
    ...change.orders.map((order) => orderWrite(scope, change.customerId, order)),
  ]);
  await scope.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
}

function summaryWrite(
  { tables, tenant }: TenantScope,
  { customerId, version, summary }: CustomerChange,
): TransactWriteItem {
  return {
    Put: {
      TableName: tables.state,
      Item: asItem(summaryItem(tenant, customerId, summary, version + 1)),
      ...(version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'ver = :seen',
            ExpressionAttributeValues: { ':seen': { N: String(version) } },
          }),
    },
  };
}

function orderWrite(
  { tables, tenant }: TenantScope,
  customerId: string,
  order: StandingOrder,
): TransactWriteItem {
  return {
    Put: {
      TableName: tables.events,
      Item: asItem(orderItem(tenant, customerId, order)),
      // The summary's version guards the orders as well; this holds even if a writer forgot it.
      ConditionExpression: 'attribute_not_exists(pk) OR rev <= :rev',
      ExpressionAttributeValues: { ':rev': { N: String(order.revision) } },
    },
  };
}

function asItem(item: object) {
  return marshall(item, { removeUndefinedValues: true });
}
