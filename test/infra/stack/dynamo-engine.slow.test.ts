import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { engineProgram, NoEngineError, startDynamoEngine } from '../../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { membershipOf } from '../../../lambdas/store/membership.ts';

const now = new Date('2026-11-21T12:00:00Z');

function isListening(endpoint: string): Promise<boolean> {
  const { hostname, port } = new URL(endpoint);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function eventuallySilent(endpoint: string): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    if (!(await isListening(endpoint))) return true;
    await sleep(20);
  }
  return false;
}

/** The tenant that the engine knows for a user; a new one if it knows none. */
async function tenantIn(endpoint: string): Promise<string> {
  const database = await openLocalDatabase(endpoint);
  try {
    return (await membershipOf(database, { sub: 'sub', email: null }, now)).tenant;
  } finally {
    database.client.destroy();
  }
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('startDynamoEngine', () => {
  it('ends with stop', async () => {
    const engine = await startDynamoEngine();
    expect(await isListening(engine.endpoint)).toBe(true);

    await engine.stop();

    expect(await isListening(engine.endpoint)).toBe(false);
  });

  it('keeps its data in the file, over a stop and a start', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'engine-'));
    const file = join(directory, 'dynamodb.sqlite');

    const first = await startDynamoEngine(file);
    const tenant = await tenantIn(first.endpoint);
    await first.stop();
    const second = await startDynamoEngine(file);
    const again = await tenantIn(second.endpoint);
    await second.stop();
    await rm(directory, { recursive: true });

    expect(again).toBe(tenant);
  });

  it('leaves no orphan when the process that started it is killed', async () => {
    const engineModule = new URL('../../../infra/local/stack/dynamo-engine.ts', import.meta.url).href;
    const script = `
      import { startDynamoEngine } from '${engineModule}';
      process.stdout.write((await startDynamoEngine()).endpoint);
    `;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const [endpoint] = await once(starter.stdout, 'data');
    expect(await isListening(String(endpoint))).toBe(true);

    starter.kill('SIGKILL');

    expect(await eventuallySilent(String(endpoint))).toBe(true);
  });
});

describe('engineProgram', () => {
  it('names the commands that help on a platform without a program', () => {
    expect(() => engineProgram('plan9-mips')).toThrow(NoEngineError);
    expect(() => engineProgram('plan9-mips')).toThrow('docker run -p 8000:8000 amazon/dynamodb-local');
    expect(() => engineProgram('plan9-mips')).toThrow('DYNAMODB_ENDPOINT=http://localhost:8000 npm start');
  });
});
