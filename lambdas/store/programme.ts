import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { RunningProgramme } from '#shared/contracts';
import type { TenantScope } from './database.ts';
import { type Key, programmeKey } from './keys.ts';

/** JSON, since DynamoDB's numbers do not hold every number that JSON does. */
interface ProgrammeItem extends Key {
  readonly programme: string;
}

/** Null while none runs. */
export async function readProgramme({
  client,
  tables,
  tenant,
}: TenantScope): Promise<RunningProgramme | null> {
  const Key = marshall({ ...programmeKey(tenant) });
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key, ConsistentRead: true }),
  );
  return Item ? JSON.parse((unmarshall(Item) as ProgrammeItem).programme) : null;
}

/** Of two writers the later one stands. */
export async function writeProgramme(
  { client, tables, tenant }: TenantScope,
  programme: RunningProgramme | null,
): Promise<void> {
  const item: ProgrammeItem = { ...programmeKey(tenant), programme: JSON.stringify(programme) };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}
