import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { PointsRules } from '#shared/contracts';
import type { TenantScope } from './database.ts';
import { type Key, pointsRulesKey } from './keys.ts';

/** JSON, since DynamoDB's numbers do not hold every number that JSON does. */
interface PointsRulesItem extends Key {
  readonly rules: string;
}

/** Null while the company has no points. */
export async function readPointsRules({ client, tables, tenant }: TenantScope): Promise<PointsRules | null> {
  const Key = marshall({ ...pointsRulesKey(tenant) });
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key, ConsistentRead: true }),
  );
  return Item ? JSON.parse((unmarshall(Item) as PointsRulesItem).rules) : null;
}

/** Of two writers the later one stands, with all of its rules. */
export async function writePointsRules(
  { client, tables, tenant }: TenantScope,
  rules: PointsRules | null,
): Promise<void> {
  const item: PointsRulesItem = { ...pointsRulesKey(tenant), rules: JSON.stringify(rules) };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}
