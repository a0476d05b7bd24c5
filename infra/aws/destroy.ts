/**
 * `npm run destroy -- --region eu-central-1 [--delete-data]`: takes everything out of the account. Refuses while there
 * is data of customers, unless it is told to delete it.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient, ResourceNotFoundException, ScanCommand } from '@aws-sdk/client-dynamodb';
import { TABLE_NAMES } from '../../lambdas/store/tables.ts';
import { cdk } from './cdk-command.ts';
import { synth } from './synth.ts';

export class DataExists extends Error {
  constructor(table: string) {
    super(`${table} holds data of customers, so nothing was touched. --delete-data deletes it for good.`);
  }
}

export interface Demolition {
  /** Names of tables in which there is at least one item. */
  readonly filledTables: () => Promise<string[]>;
  readonly synth: (options: { readonly keepData: boolean }) => Promise<void>;
  readonly cdk: (words: readonly string[]) => Promise<void>;
}

/** @throws DataExists before anything is touched */
export async function destroy(
  { deleteData }: { readonly deleteData: boolean },
  { filledTables, synth, cdk }: Demolition,
): Promise<void> {
  const [filled] = await filledTables();
  if (filled !== undefined && !deleteData) throw new DataExists(filled);
  // Tables and their stack are protected: first they are told that they may go.
  await synth({ keepData: false });
  await cdk(['deploy', 'LoyaltyData', '--exclusively', '--require-approval', 'never']);
  await cdk(['destroy', '--all', '--force']);
}

/** Those of the tables in which something is; a table that is not there holds nothing. */
export async function filledTables(client: DynamoDBClient, names: readonly string[]): Promise<string[]> {
  const filled: string[] = [];
  for (const name of names) if (await holdsAnything(client, name)) filled.push(name);
  return filled;
}

async function holdsAnything(client: DynamoDBClient, name: string): Promise<boolean> {
  try {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: name, Limit: 1 }));
    return Items.length > 0;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { region: { type: 'string' }, 'delete-data': { type: 'boolean', default: false } },
  });
  const { region } = values;
  if (!region) throw new Error('--region is missing: where does it run?');
  await destroy(
    { deleteData: values['delete-data'] },
    {
      filledTables: () => filledTables(new DynamoDBClient({ region }), Object.values(TABLE_NAMES)),
      synth: ({ keepData }) => synth({ region, keepData }),
      cdk: (words) => cdk(region, words),
    },
  );
}
