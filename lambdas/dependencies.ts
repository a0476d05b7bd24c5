import { Logger } from '@aws-lambda-powertools/logger';
import type { HttpHandler } from './http/handler.ts';
import { type Authenticate, authenticateAgainst } from './http/identity.ts';
import { openDatabase } from './store/database.ts';
import { type Directory, directoryOf } from './store/directory.ts';
import { storeOf, type TenantStore } from './store/tenant-store.ts';

export type LogLine = Pick<Logger, 'info' | 'error'>;

/** All that a handler needs from outside: on AWS made from the environment, elsewhere given. */
export interface Dependencies {
  readonly authenticate: Authenticate;
  readonly directory: Directory;
  readonly storeOf: (tenant: string) => TenantStore;
  /** Decides which day it is. */
  readonly now: () => Date;
  /**
   * Milliseconds since 1970; later calls give no lower numbers. See ImportRequest. Apart from `now`, which may stand in
   * the past.
   */
  readonly nextRevision: () => number;
  readonly logger: LogLine;
}

/** Which day it is, and which revision comes next. */
export type Clock = Pick<Dependencies, 'now' | 'nextRevision'>;

export type HandlerFactory = (dependencies: Dependencies) => HttpHandler;

/** Environment of every function: EVENTS_TABLE, STATE_TABLE, OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI. */
export function dependenciesFrom(environment: NodeJS.ProcessEnv): Dependencies {
  const variable = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`the environment lacks ${name}`);
    return value;
  };
  const database = openDatabase({ events: variable('EVENTS_TABLE'), state: variable('STATE_TABLE') });
  return {
    authenticate: authenticateAgainst({
      issuer: variable('OIDC_ISSUER'),
      audience: variable('OIDC_AUDIENCE'),
      jwksUri: variable('OIDC_JWKS_URI'),
    }),
    directory: directoryOf(database),
    storeOf: (tenant) => storeOf(database, tenant),
    now: () => new Date(),
    nextRevision: Date.now,
    logger: new Logger({ serviceName: 'loyalty-quadrant' }),
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
