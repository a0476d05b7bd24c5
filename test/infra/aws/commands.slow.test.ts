import { describe, expect, it } from 'vitest';
import { deployArguments } from '../../../infra/aws/deploy.ts';
import { DataExists, type Demolition, destroy, filledTables } from '../../../infra/aws/destroy.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { newTenant, startTestDatabase } from '../../lambdas/store/database.ts';

describe('npm run deploy', () => {
  it('wants to know where, and for which client', () => {
    expect(() => deployArguments(['--google-client-id', 'x'])).toThrow('--region is missing');
    expect(() => deployArguments(['--region', 'eu-central-1'])).toThrow('--google-client-id is missing');
  });

  it('hands on what is given, and leaves the rest as it stands', () => {
    const { region, words } = deployArguments(
      '--region sa-east-1 --google-client-id id.apps --alarm-email ops@example.com --mail-sender us@example.com'.split(
        ' ',
      ),
    );

    expect(region).toBe('sa-east-1');
    expect(words.join(' ')).toBe(
      'deploy --all --parameters LoyaltyApi:GoogleClientId=id.apps --parameters LoyaltyWatch:AlarmEmail=ops@example.com --parameters LoyaltyApi:MailSender=us@example.com --parameters LoyaltyRefresh:MailSender=us@example.com',
    );
  });
});

/** What a demolition did, in order. */
function demolition(filled: string[]): Demolition & { readonly done: string[] } {
  const done: string[] = [];
  return {
    done,
    filledTables: async () => filled,
    synth: async ({ keepData }) => void done.push(`synth keepData=${keepData}`),
    cdk: async ([command, what]) => void done.push(`${command} ${what}`),
  };
}

describe('npm run destroy', () => {
  it('refuses while there is data, before it touches anything', async () => {
    const scene = demolition(['loyalty-quadrant-events']);

    await expect(destroy({ deleteData: false }, scene)).rejects.toThrow(DataExists);

    expect(scene.done).toEqual([]);
  });

  it.each([
    { deleteData: true, filled: ['loyalty-quadrant-events'] },
    { deleteData: false, filled: [] },
  ])('lifts the protection, then takes all away: told $deleteData, filled $filled', async (given) => {
    const scene = demolition(given.filled);

    await destroy(given, scene);

    expect(scene.done).toEqual(['synth keepData=false', 'deploy LoyaltyData', 'destroy --all']);
  });

  it('sees whether tables hold anything; those that are not there do not', async () => {
    const { database, stop } = await startTestDatabase();
    const names = [...Object.values(TABLE_NAMES), 'no-such-table'];

    const before = await filledTables(database.client, names);
    await storeOf(database, newTenant(database).tenant).writeOrders(
      [{ orderId: '1', customerId: 'c', date: '2026-01-01', netMinor: 100 }],
      1,
    );
    const after = await filledTables(database.client, names);
    await stop();

    expect([before, after]).toEqual([[], [TABLE_NAMES.events, TABLE_NAMES.state]]);
  });
});
