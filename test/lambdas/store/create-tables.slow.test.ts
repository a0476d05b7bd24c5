import { CreateTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DynamoEngine, startDynamoEngine } from '../../../infra/local/stack/dynamo-engine.ts';
import { createTables } from '../../../lambdas/store/create-tables.ts';
import { openDatabase } from '../../../lambdas/store/database.ts';
import { settingsKey } from '../../../lambdas/store/keys.ts';
import { listNights, nightKeys } from '../../../lambdas/store/night-list.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';

let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamoEngine();
});
afterAll(() => engine.stop());

describe('tables on this machine', () => {
  it('are given the indexes that came after them, with what they hold already in these', async () => {
    const database = openDatabase(TABLE_NAMES, {
      endpoint: engine.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    await database.client.send(
      new CreateTableCommand({
        TableName: TABLE_NAMES.state,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      }),
    );
    const item = { ...settingsKey('t'), ...nightKeys('t', 'Europe/Warsaw') };
    await database.client.send(new PutItemCommand({ TableName: TABLE_NAMES.state, Item: marshall(item) }));

    await createTables(database);
    await createTables(database);

    expect(await listNights(database)).toEqual([{ tenant: 't', timeZone: 'Europe/Warsaw' }]);
    database.client.destroy();
  });
});
