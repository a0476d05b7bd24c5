import { DeleteItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Pilot } from '#shared/contracts';
import { Busy, PayloadTooLarge } from '../errors.ts';
import { MAX_TRIES } from './backoff.ts';
import type { TenantScope } from './database.ts';
import { type Key, metaPartition, PILOT_PREFIX, pilotKey } from './keys.ts';
import { inPartition, queryItems } from './read.ts';
import { transact } from './transact.ts';

/** JSON, since DynamoDB's numbers do not hold every number that JSON does. */
interface PilotItem extends Key {
  readonly pilot: string;
}

/** DynamoDB takes 400 KB an item: two thousand customers with ids of up to 180 bytes. */
const MAX_PILOT_BYTES = 399_000;

/** Newest first. */
export async function listPilots(scope: TenantScope): Promise<Pilot[]> {
  const items = await queryItems<PilotItem>(scope, 'state', {
    ...inPartition(metaPartition(scope.tenant), PILOT_PREFIX),
    ConsistentRead: true,
  });
  return items.map(pilotIn).sort((one, other) => (one.draft.start < other.draft.start ? 1 : -1));
}

export async function readPilot({ client, tables, tenant }: TenantScope, id: string): Promise<Pilot | null> {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: tables.state,
      Key: marshall({ ...pilotKey(tenant, id) }),
      ConsistentRead: true,
    }),
  );
  return Item ? pilotIn(unmarshall(Item) as PilotItem) : null;
}

/** @returns false when there is one of that id */
export function createPilot(scope: TenantScope, pilot: Pilot): Promise<boolean> {
  const item = itemOf(scope, pilot);
  const bytes = Buffer.byteLength(item.pilot);
  if (bytes > MAX_PILOT_BYTES) throw new PayloadTooLarge(bytes, MAX_PILOT_BYTES);
  return transact(scope, [{ item, as: 'put', only: 'attribute_not_exists(pk)' }]);
}

export async function deletePilot({ client, tables, tenant }: TenantScope, id: string): Promise<void> {
  await client.send(
    new DeleteItemCommand({ TableName: tables.state, Key: marshall({ ...pilotKey(tenant, id) }) }),
  );
}

/** Takes the customer's id out of all pilots; its partner's stays, and its pair counts no more. */
export async function forgetInPilots(scope: TenantScope, customerId: string): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const taking = (await listPilots(scope)).filter(({ pairs }) =>
      pairs.some(({ a, b }) => a === customerId || b === customerId),
    );
    const written = await Promise.all(
      taking.map((pilot) => replace(scope, pilot, without(pilot, customerId))),
    );
    if (written.every(Boolean)) return;
  }
  throw new Busy(MAX_TRIES);
}

/** Who deleted the pilot or forgot another of its customers meanwhile is not undone. */
function replace(scope: TenantScope, seen: Pilot, next: Pilot): Promise<boolean> {
  return transact(scope, [
    {
      item: itemOf(scope, next),
      as: 'put',
      only: 'pilot = :seen',
      values: { ':seen': JSON.stringify(seen) },
    },
  ]);
}

function without(pilot: Pilot, customerId: string): Pilot {
  const kept = (id: string | null) => (id === customerId ? null : id);
  return { ...pilot, pairs: pilot.pairs.map(({ a, b }) => ({ a: kept(a), b: kept(b) })) };
}

function itemOf({ tenant }: TenantScope, pilot: Pilot): PilotItem {
  return { ...pilotKey(tenant, pilot.id), pilot: JSON.stringify(pilot) };
}

function pilotIn({ pilot }: PilotItem): Pilot {
  return JSON.parse(pilot);
}
