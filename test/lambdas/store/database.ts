import { randomUUID } from 'node:crypto';
import { engineOrEndpoint } from '../../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import type { Database, TenantScope } from '../../../lambdas/store/database.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** A real engine with empty tables: the embedded one, or the one that DYNAMODB_ENDPOINT names. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const engine = await engineOrEndpoint();
  const database = await openLocalDatabase(engine.endpoint);
  return {
    database,
    endpoint: engine.endpoint,
    stop: async () => {
      database.client.destroy();
      await engine.stop();
    },
  };
}

/** A tenant that nobody has used before. */
export function newTenant(database: Database): TenantScope {
  return { ...database, tenant: randomUUID() };
}

/** The names of the commands that the client sends from now on, one for each call (`BatchGetItem`). */
export function recordCommands({ client }: Database): { commands: string[]; stop: () => void } {
  const commands: string[] = [];
  const name = `record-${randomUUID()}`;
  client.middlewareStack.add(
    (next, context) => (args) => {
      commands.push(String(context.commandName).replace(/Command$/, ''));
      return next(args);
    },
    { step: 'initialize', name },
  );
  return { commands, stop: () => client.middlewareStack.remove(name) };
}
