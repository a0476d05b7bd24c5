import {
  CreateTableCommand,
  DescribeTableCommand,
  ListTablesCommand,
  ResourceInUseException,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { Database } from './database.ts';
import { type IndexDefinition, TABLE_DEFINITIONS, type Table, type TableDefinition } from './tables.ts';

const MAX_WAIT_SECONDS = 30;

/** Creates the tables and indexes that are missing: for engines on one's own machine. On AWS the stack does. */
export async function createTables(database: Database): Promise<void> {
  const { TableNames: existing = [] } = await database.client.send(new ListTablesCommand({}));
  for (const table of Object.keys(TABLE_DEFINITIONS) as Table[]) {
    const name = database.tables[table];
    const create = existing.includes(name) ? addIndexes : createTable;
    await create(database, name, TABLE_DEFINITIONS[table]);
  }
}

async function createTable(database: Database, name: string, table: TableDefinition): Promise<void> {
  try {
    await database.client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: keySchema(table),
        AttributeDefinitions: attributesOf([table, ...table.indexes]),
        ...(table.indexes.length > 0 && { GlobalSecondaryIndexes: table.indexes.map(indexOf) }),
      }),
    );
  } catch (error) {
    // Another process starting at the same moment created it.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await untilReady(database, name);
}

/** A table that was made before an index came to be known is given it; one index a call is taken. */
async function addIndexes(database: Database, name: string, { indexes }: TableDefinition): Promise<void> {
  const { Table: table } = await database.client.send(new DescribeTableCommand({ TableName: name }));
  const present = new Set(table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
  for (const index of indexes) {
    if (present.has(index.name)) continue;
    await database.client.send(
      new UpdateTableCommand({
        TableName: name,
        AttributeDefinitions: attributesOf([index]),
        GlobalSecondaryIndexUpdates: [{ Create: indexOf(index) }],
      }),
    );
    await untilReady(database, name);
  }
}

async function untilReady({ client }: Database, name: string): Promise<void> {
  await waitUntilTableExists({ client, maxWaitTime: MAX_WAIT_SECONDS, minDelay: 1 }, { TableName: name });
}

interface Keyed {
  readonly partitionKey: string;
  readonly sortKey: string;
}

function indexOf(index: IndexDefinition) {
  return {
    IndexName: index.name,
    KeySchema: keySchema(index),
    Projection: { ProjectionType: index.projection },
  };
}

function attributesOf(keyed: readonly Keyed[]) {
  return keyed
    .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
    .map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' as const }));
}

function keySchema({ partitionKey, sortKey }: Keyed) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}
