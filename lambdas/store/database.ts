import {
  DynamoDBClient,
  type DynamoDBClientConfig,
  DynamoDBServiceException,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../errors.ts';
import type { TableNames } from './tables.ts';

export interface Database {
  readonly client: DynamoDBClient;
  readonly tables: TableNames;
}

/** The database as one tenant sees it. Every function that touches a tenant's items takes this, and no id beside it. */
export interface TenantScope extends Database {
  readonly tenant: string;
}

/** Each attempt ends within these times, so that a lost packet costs a retry and not the function's whole time. */
const CONNECT_TIMEOUT_MS = 1_000;
const REPLY_TIMEOUT_MS = 5_000;
const MAX_ATTEMPTS = 4;

/** Opens no connection yet. What the SDK could not mend by its own retries comes out as `Unavailable`. */
export function openDatabase(tables: TableNames, config: DynamoDBClientConfig = {}): Database {
  const client = new DynamoDBClient({
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: REPLY_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
    ...config,
  });
  // It copies every item for a log that nobody keeps, which takes a third of the time that an import computes.
  client.middlewareStack.remove('loggerMiddleware');
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw isOutage(error) ? new Unavailable('DynamoDB', error) : error;
      }
    },
    { step: 'initialize', name: 'outageToUnavailable' },
  );
  return { client, tables };
}

const THROTTLES = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);
const BROKEN_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

function isOutage(error: unknown): boolean {
  if (error instanceof DynamoDBServiceException)
    return error.$fault === 'server' || THROTTLES.has(error.name);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error.name === 'TimeoutError' || BROKEN_CONNECTION.has(code);
}
