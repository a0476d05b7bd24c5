import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { CannotShip, planShipment } from '../../addon/shipment.ts';

const read = (name: string) => readFile(`addon/listing/${name}.md`, 'utf8');
const { oauthScopes } = JSON.parse(await readFile('addon/appsscript.json', 'utf8'));

const LIVE = { LOYALTY_SCRIPT_ID: 'the-script', LOYALTY_API_URL: 'https://api.example.com' };

describe('what is shipped', () => {
  it('is pushed to the script of the environment, for the service of the environment', () => {
    expect(planShipment('push', LIVE, '1.2.3')).toEqual({
      apiUrl: 'https://api.example.com',
      project: { scriptId: 'the-script' },
      calls: [['push', '--force']],
    });
  });

  it('is pushed first and then deployed under the version of the add-on', () => {
    expect(planShipment('deploy', LIVE, '1.2.3').calls).toEqual([
      ['push', '--force'],
      ['create-deployment', '--description', 'Loyalty Quadrant 1.2.3'],
    ]);
  });

  it('keeps the deployment that the environment names', () => {
    const [, deploy] = planShipment('deploy', { ...LIVE, LOYALTY_DEPLOYMENT_ID: 'dep' }, '1.2.3').calls;
    expect(deploy).toEqual([
      'create-deployment',
      '--description',
      'Loyalty Quadrant 1.2.3',
      '--deploymentId',
      'dep',
    ]);
  });

  it.each([
    [
      'no script',
      { ...LIVE, LOYALTY_SCRIPT_ID: undefined },
      /^LOYALTY_SCRIPT_ID is not set: .+ Nothing was /,
    ],
    ['an empty script', { ...LIVE, LOYALTY_SCRIPT_ID: ' ' }, /^LOYALTY_SCRIPT_ID is not set/],
    ['no service', { ...LIVE, LOYALTY_API_URL: undefined }, /^LOYALTY_API_URL is not set: .+ Nothing was /],
    ['an open line', { ...LIVE, LOYALTY_API_URL: 'http://api.example.com' }, /must start with https/],
  ])('is nothing where the environment names %s', (_, environment, sentence) => {
    expect(() => planShipment('push', environment, '1.2.3')).toThrow(CannotShip);
    expect(() => planShipment('push', environment, '1.2.3')).toThrow(sentence);
  });
});

describe('the listing', () => {
  it('justifies exactly the scopes that the manifest asks for', async () => {
    const rows = [...(await read('scopes')).matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)];
    expect(rows.map(([, scope]) => scope)).toEqual(oauthScopes);
  });

  it.each(Locale.options)(
    'has a privacy policy in %s that names every scope and no other',
    async (locale) => {
      const named = [...(await read(`privacy.${locale}`)).matchAll(/`([\w.]+)`/g)].map(([, scope]) => scope);
      const asked = oauthScopes.map((scope: string) => scope.split('/').pop());
      expect(named.toSorted()).toEqual(asked.toSorted());
    },
  );

  it.each(Locale.options)('fits into the form of the Marketplace in %s', async (locale) => {
    const text = await read(locale);
    const [, short = ''] = /^## [^\n]+\n\n([^\n]+)\n\n## /m.exec(text) ?? [];
    const long = text.split(/^## .+$/m)[2] ?? '';

    // Google's limits: https://developers.google.com/workspace/marketplace/create-listing
    expect(short.length).toBeGreaterThan(50);
    expect(short.length).toBeLessThanOrEqual(200);
    expect(long.length).toBeLessThanOrEqual(16_000);
  });

  it('is as long in every language', async () => {
    const bullets = await Promise.all(
      Locale.options.map(async (locale) => (await read(locale)).match(/^- /gm)?.length),
    );
    expect(new Set(bullets).size).toBe(1);
  });

  it('names no live script or service', async () => {
    const files = await Promise.all(
      ['addon/ship.ts', 'addon/shipment.ts', 'addon/appsscript.json', 'package.json'].map((file) =>
        readFile(file, 'utf8'),
      ),
    );
    // Script and deployment ids have 57 or more such signs in a row.
    expect(files.join('\n')).not.toMatch(/\b1[\w-]{56}|\bAKfyc[\w-]{40}/);
    expect(files.join('\n').match(/https:\/\/api\.[\w.-]+/g)).toEqual([
      'https://api.loyalty-quadrant.example',
    ]);
  });
});
