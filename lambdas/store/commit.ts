import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type CustomerSummary, summaryItem } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { orderItem } from './order-item.ts';
import type { StandingOrder } from './plan-orders.ts';

/** A transaction takes 100 items: these orders and the summary. */
export const ORDERS_PER_COMMIT = 99;

/**
 * Writes a customer's changed orders and its new summary together or not at all, provided that the summary still
 * is at `version`. A refusal is the SDK's TransactionCanceledException.
 */
export async function commit(
  { client, tables, tenant }: TenantScope,
  customerId: string,
  version: number,
  summary: CustomerSummary,
  changed: readonly StandingOrder[] = [],
): Promise<void> {
  const orderWrites = changed.map((order): TransactWriteItem => {
    return {
      Put: {
        TableName: tables.events,
        Item: asItem(orderItem(tenant, customerId, order)),
        // The summary's version guards the orders as well; this holds even if a writer forgot it.
        ConditionExpression: 'attribute_not_exists(pk) OR rev <= :rev',
        ExpressionAttributeValues: { ':rev': { N: String(order.revision) } },
      },
    };
  });
  const summaryWrite: TransactWriteItem = {
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
  await client.send(new TransactWriteItemsCommand({ TransactItems: [summaryWrite, ...orderWrites] }));
}

function asItem(item: object) {
  return marshall(item, { removeUndefinedValues: true });
}
