import {
  CreateTableCommand,
  ListTablesCommand,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { Database } from './database.ts';
import { TABLE_DEFINITIONS, type Table, type TableDefinition } from './tables.ts';

const MAX_WAIT_SECONDS = 30;

/** Creates the tables that are missing: for engines on one's own machine. On AWS the stack creates them. */
export async function createTables(database: Database): Promise<void> {
  const { TableNames: existing = [] } = await database.client.send(new ListTablesCommand({}));
  for (const table of Object.keys(TABLE_DEFINITIONS) as Table[]) {
    const name = database.tables[table];
    if (existing.includes(name)) continue;
    await createTable(database, name, TABLE_DEFINITIONS[table]);
  }
}

async function createTable({ client }: Database, name: string, table: TableDefinition): Promise<void> {
  const keyed = [table, ...table.indexes];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: keySchema(table),
        AttributeDefinitions: keyed
          .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
          .map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
        ...(table.indexes.length > 0 && {
          GlobalSecondaryIndexes: table.indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: keySchema(index),
            Projection: { ProjectionType: index.projection },
          })),
        }),
      }),
    );
  } catch (error) {
    // Another process starting at the same moment created it.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: MAX_WAIT_SECONDS, minDelay: 1 }, { TableName: name });
}

function keySchema({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}
