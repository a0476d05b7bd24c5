import { environmentCredentials } from './aws/environment-credentials.ts';
import { exportBucket } from './aws/export-bucket.ts';
import { sesMailer } from './aws/ses-mailer.ts';
import type { ExportFiles } from './export-files.ts';
import type { HttpHandler } from './http/handler.ts';
import { type Authenticate, authenticateAgainst } from './http/identity.ts';
import { jsonLog, type Log } from './log.ts';
import type { SendMail } from './mailer.ts';
import { assumeTenantRole } from './store/assume-tenant-role.ts';
import { type Database, openDatabase } from './store/database.ts';
import { type Directory, directoryOf } from './store/directory.ts';
import { tenantSessions } from './store/sessions.ts';
import { storeOf, type TenantStore } from './store/tenant-store.ts';

/** All that a handler needs from outside: on AWS made from the environment, elsewhere given. */
export interface Dependencies {
  readonly authenticate: Authenticate;
  readonly directory: Directory;
  readonly exportFiles: ExportFiles;
  /** Null where no address to send from was given. */
  readonly sendMail: SendMail | null;
  readonly storeOf: (tenant: string) => TenantStore;
  /** Decides which day it is. */
  readonly now: () => Date;
  /**
   * Milliseconds since 1970; later calls give no lower numbers. See ImportRequest. Apart from `now`, which may stand in
   * the past.
   */
  readonly nextRevision: () => number;
  readonly logger: Log;
}

/** Which day it is, and which revision comes next. */
export type Clock = Pick<Dependencies, 'now' | 'nextRevision'>;

export type HandlerFactory = (dependencies: Dependencies) => HttpHandler;

/** A variable of the environment; throws when it is missing. */
export type Variable = (name: string) => string;

export function variablesOf(environment: NodeJS.ProcessEnv): Variable {
  return (name) => {
    const value = environment[name];
    if (!value) throw new Error(`the environment lacks ${name}`);
    return value;
  };
}

/** The database under the function's own role, and each tenant's store under the role that TENANT_ROLE_ARN names. */
export function storesFrom(environment: NodeJS.ProcessEnv): {
  readonly database: Database;
  readonly storeOf: Dependencies['storeOf'];
} {
  const variable = variablesOf(environment);
  const tables = { events: variable('EVENTS_TABLE'), state: variable('STATE_TABLE') };
  const database = openDatabase(tables, { credentials: environmentCredentials });
  const { TENANT_ROLE_ARN: role } = environment;
  const session = role
    ? tenantSessions(tables, {}, assumeTenantRole(role, variable('AWS_REGION')))
    : () => database;
  return { database, storeOf: (tenant) => storeOf(session(tenant), tenant) };
}

/**
 * Environment of every function: EVENTS_TABLE, STATE_TABLE, OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI. TENANT_ROLE_ARN
 * names the role whose sessions may touch one tenant's items only; without it the function's own role does all.
 * EXPORT_BUCKET is where exports go, MAIL_SENDER an address that SES has verified.
 */
export function dependenciesFrom(environment: NodeJS.ProcessEnv): Dependencies {
  const variable = variablesOf(environment);
  const { database, storeOf } = storesFrom(environment);
  return {
    authenticate: authenticateAgainst({
      issuer: variable('OIDC_ISSUER'),
      audience: variable('OIDC_AUDIENCE'),
      jwksUri: variable('OIDC_JWKS_URI'),
    }),
    directory: directoryOf(database),
    exportFiles: {
      keep: (...file) => exportBucket(variable('EXPORT_BUCKET'), variable('AWS_REGION')).keep(...file),
    },
    sendMail: environment.MAIL_SENDER ? sesMailer(environment.MAIL_SENDER, variable('AWS_REGION')) : null,
    storeOf,
    now: () => new Date(),
    nextRevision: Date.now,
    logger: jsonLog(),
  };
}

/** The handler as AWS calls it: what it needs is made once, at the first call. */
export function lambdaOf(factory: HandlerFactory): HttpHandler {
  let handler: HttpHandler | undefined;
  return (event) => {
    handler ??= factory(dependenciesFrom(process.env));
    return handler(event);
  };
}
