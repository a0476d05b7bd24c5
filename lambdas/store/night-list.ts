import type { Database } from './database.ts';
import type { Key } from './keys.ts';
import { queryItems } from './read.ts';
import { NIGHT_INDEX } from './tables.ts';

/** Where a tenant's settings stand in the index of the nights. */
export interface NightKeys {
  readonly nightPk: string;
  readonly nightSk: string;
}

export interface TenantNight {
  readonly tenant: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** One partition: it is written when somebody changes settings, and read once an hour. */
export const NIGHT_PARTITION = 'NIGHT';

/** Names of time zones have no `#`. */
export function nightKeys(tenant: string, timeZone: string): NightKeys {
  return { nightPk: NIGHT_PARTITION, nightSk: `${timeZone}#${tenant}` };
}

/** All tenants that have chosen their settings, by time zone. */
export async function listNights(database: Database): Promise<TenantNight[]> {
  const entries = await queryItems<Key & NightKeys>(database, 'state', {
    IndexName: NIGHT_INDEX.name,
    KeyConditionExpression: '#partition = :night',
    ExpressionAttributeNames: { '#partition': NIGHT_INDEX.partitionKey },
    ExpressionAttributeValues: { ':night': { S: NIGHT_PARTITION } },
  });
  return entries.map(({ nightSk }) => {
    const [timeZone = '', tenant = ''] = nightSk.split('#');
    return { tenant, timeZone };
  });
}
