import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { type Database, openDatabase } from './database.ts';
import type { TableNames } from './tables.ts';

export type SessionCredentials = NonNullable<DynamoDBClientConfig['credentials']>;

/** The database as the session of one tenant sees it: other tenants' keys are refused to it. */
export type Sessions = (tenant: string) => Database;

/** A function serves few tenants between two starts; beyond these the one that waited longest is opened anew. */
const MOST_OPEN = 100;

/**
 * Opens a session for each tenant with credentials of its own, over the same connections. On AWS these carry the tenant
 * as a session tag, and the permission of their role demands that every key begins with it: a request that forgot to
 * scope itself fails there, whatever its code says.
 */
export function tenantSessions(
  tables: TableNames,
  config: DynamoDBClientConfig,
  credentialsOf: (tenant: string) => SessionCredentials,
): Sessions {
  const { requestHandler } = openDatabase(tables, config).client.config;
  const open = new Map<string, Database>();
  return (tenant) => {
    const database =
      open.get(tenant) ??
      openDatabase(tables, { ...config, requestHandler, credentials: credentialsOf(tenant) });
    // Put back at the end: those in front waited longest.
    open.delete(tenant);
    open.set(tenant, database);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
    return database;
  };
}
