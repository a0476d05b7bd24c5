import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortInUseError } from '../../../infra/local/stack/ports.ts';
import { type LocalStack, startStack } from '../../../infra/local/stack/stack.ts';
import { NO_LOG } from '../../../lambdas/log.ts';
import { apiCaller } from '../../lambdas/api-caller.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startStack({ logger: NO_LOG });
});
afterAll(() => stack.stop());

describe('startStack', () => {
  it('says which port is in use', async () => {
    const port = Number(new URL(stack.url).port);

    const second = startStack({ port });

    await expect(second).rejects.toThrow(PortInUseError);
    await expect(second).rejects.toMatchObject({ port });
  });

  it('publishes what an OpenID verifier looks for', async () => {
    const read = async (uri: string) => JSON.parse(await (await fetch(uri)).text());
    const configuration = await read(`${stack.url}/.well-known/openid-configuration`);
    const { keys } = await read(configuration.jwks_uri);

    expect(configuration.issuer).toBe(stack.issuer.issuer);
    expect(keys).toEqual([
      {
        kty: 'RSA',
        alg: 'RS256',
        use: 'sig',
        kid: stack.issuer.key.kid,
        n: stack.issuer.key.jwk.n,
        e: 'AQAB',
      },
    ]);
  });

  it('lets a worker thread mint tokens from plain data', async () => {
    const oidc = new URL('../../../infra/local/stack/oidc.ts', import.meta.url).href;
    const script = `
      import { parentPort, workerData } from 'node:worker_threads';
      import { mintIdToken } from '${oidc}';
      parentPort.postMessage(mintIdToken(workerData, { sub: 'worker', email: 'worker@example.com' }));
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);

    const token = await new Promise<string>((resolve, reject) => {
      new Worker(url, { workerData: stack.issuer }).once('message', resolve).once('error', reject);
    });

    const response = await fetch(`${stack.url}/v1/settings`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await response.json()).toEqual({ settings: null });
  });

  it('takes a body in Base64, as API Gateway hands over what is not text', async () => {
    const { token } = apiCaller(stack);

    const response = await fetch(`${stack.url}/v1/score`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: JSON.stringify({ customers: ['c'], locale: 'en' }),
    });

    expect(await response.json()).toMatchObject({ error: { code: 'settings_missing' } });
  });

  it('finds data and signing key again in its directory, readable by the owner only', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'stack-'));

    const first = await startStack({ dataDir, logger: NO_LOG });
    const chosen = await apiCaller(first, 'maria').chooseSettings();
    await first.stop();
    const second = await startStack({ dataDir, logger: NO_LOG });
    const found = await apiCaller(second, 'maria').settings();
    const { mode } = await stat(join(dataDir, 'signing-key.json'));
    await second.stop();
    await rm(dataDir, { recursive: true });

    expect(found).toEqual(chosen);
    expect(second.issuer.key).toEqual(first.issuer.key);
    expect(mode & 0o077).toBe(0);
  });
});
