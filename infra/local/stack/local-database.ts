import { createTables } from '../../../lambdas/store/create-tables.ts';
import { type Database, openDatabase } from '../../../lambdas/store/database.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';

/**
 * One process does here what on AWS many functions do, each for one request: while it computes for others, a timer
 * that runs out tells nothing of the database.
 */
const PATIENT = { connectionTimeout: 10_000, requestTimeout: 60_000, throwOnRequestTimeout: true };

/**
 * The database behind an endpoint, its tables created where they are missing. Engines on one's own machine take
 * any credentials; those of the environment are used when there are some, so that the endpoint may be AWS's.
 */
export async function openLocalDatabase(endpoint: string): Promise<Database> {
  const { AWS_REGION: region = 'us-east-1', AWS_ACCESS_KEY_ID, AWS_PROFILE } = process.env;
  const knowsWho = AWS_ACCESS_KEY_ID !== undefined || AWS_PROFILE !== undefined;
  const database = openDatabase(TABLE_NAMES, {
    endpoint,
    region,
    requestHandler: PATIENT,
    ...(!knowsWho && { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  await createTables(database);
  return database;
}
