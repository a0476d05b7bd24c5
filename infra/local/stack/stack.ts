import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dependencies } from '../../../lambdas/dependencies.ts';
import { authenticateAgainst } from '../../../lambdas/http/identity.ts';
import { errorsOf, jsonLog, type Log } from '../../../lambdas/log.ts';
import type { SendMail } from '../../../lambdas/mailer.ts';
import { ROUTES } from '../../../lambdas/routes.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { engineOrEndpoint } from './dynamo-engine.ts';
import { exportFolder } from './export-folder.ts';
import { GATEWAY_TIMEOUT_MS, httpFront } from './http-front.ts';
import { openLocalDatabase } from './local-database.ts';
import { jwksUriOf, keptSigningKey, type LocalIssuer, newSigningKey, wellKnownDocuments } from './oidc.ts';
import { LOOPBACK, listen } from './ports.ts';
import { guardedDatabases, startTenantGuard } from './tenant-guard.ts';

export interface StackOptions {
  /** Where data and signing key stay between starts; without it they live in memory and end with the stack. */
  readonly dataDir?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Decides which day it is for the Lambda functions. */
  readonly now?: () => Date;
  /** Without it errors go to the terminal. */
  readonly logger?: Log;
  /** In the place of a post office, of which there is none here. */
  readonly sendMail?: SendMail;
  /** How long a request may take to arrive; the gateway's own time unless told. */
  readonly arrivalMs?: number;
  /** Stands a guard before the database that refuses what a session may not touch; see TenantGuard. */
  readonly guarded?: boolean;
}

export interface LocalStack {
  /** Where the API answers: `http://127.0.0.1:4321`. */
  readonly url: string;
  readonly issuer: LocalIssuer;
  readonly dynamoEndpoint: string;
  /** What the guard refused; empty without one. */
  readonly refusals: readonly string[];
  /** Answers what was asked already, then ends everything; may be called again. */
  stop(): Promise<void>;
}

/** Where a data directory keeps the database. */
export const DATABASE_FILE = 'dynamodb.sqlite';

/** The audience of local tokens, in the place of the script's OAuth client. */
const AUDIENCE = 'loyalty-quadrant-local';

/**
 * Everything that stands behind the add-on, on this machine: database, Lambda functions, API and token issuer.
 * `DYNAMODB_ENDPOINT` puts another database in the place of the embedded one.
 *
 * @throws PortInUseError, NoEngineError, EngineFailedError
 */
export async function startStack(options: StackOptions = {}): Promise<LocalStack> {
  const { arrivalMs = GATEWAY_TIMEOUT_MS } = options;
  const server = createServer({ requestTimeout: arrivalMs, connectionsCheckingInterval: arrivalMs / 4 });
  const url = `http://${LOOPBACK}:${await listen(server, options.port ?? 0)}`;
  try {
    return await startBehind(server, url, options);
  } catch (error) {
    await closed(server);
    throw error;
  }
}

async function startBehind(server: Server, url: string, options: StackOptions): Promise<LocalStack> {
  const { dataDir, now = () => new Date(), logger = errorsOf(jsonLog()) } = options;
  if (dataDir !== undefined) await mkdir(dataDir, { recursive: true });
  const kept = (name: string) => (dataDir === undefined ? undefined : join(dataDir, name));

  const keyFile = kept('signing-key.json');
  const key = keyFile === undefined ? newSigningKey() : await keptSigningKey(keyFile);
  const issuer: LocalIssuer = { issuer: url, audience: AUDIENCE, key };

  const engine = await engineOrEndpoint(kept(DATABASE_FILE));
  const database = await openLocalDatabase(engine.endpoint).catch(async (error) => {
    await engine.stop();
    throw error;
  });
  const guard = options.guarded ? await startTenantGuard(engine.endpoint) : null;
  const { directory, sessionsOf } = guard
    ? guardedDatabases(guard)
    : { directory: database, sessionsOf: () => () => database };
  const exportsDirectory = kept('exports') ?? join(tmpdir(), `exports-${randomUUID()}`);
  const exports = exportFolder(exportsDirectory, url);
  const shared: Omit<Dependencies, 'storeOf'> = {
    authenticate: authenticateAgainst({ issuer: url, audience: AUDIENCE, jwksUri: jwksUriOf(url) }),
    directory: directoryOf(directory),
    exportFiles: exports,
    sendMail: options.sendMail ?? null,
    now,
    nextRevision: Date.now,
    logger,
  };
  const routes = ROUTES.map((route) => {
    const session = sessionsOf(route.lambda);
    return {
      ...route,
      handler: route.handler({ ...shared, storeOf: (tenant) => storeOf(session(tenant), tenant) }),
    };
  });
  server.on(
    'request',
    httpFront({ routes, documents: wellKnownDocuments(issuer), fileOf: exports.read, logger }),
  );

  const stop = async () => {
    await closed(server);
    database.client.destroy();
    await guard?.stop();
    if (dataDir === undefined) await rm(exportsDirectory, { recursive: true, force: true });
    await engine.stop();
  };
  let stopping: Promise<void> | undefined;
  return {
    url,
    issuer,
    dynamoEndpoint: engine.endpoint,
    refusals: guard?.refusals ?? [],
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Resolves when the last request is answered. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
