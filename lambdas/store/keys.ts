import { createHash } from 'node:crypto';
import { RANKS, rankOf } from '#shared/scoring';
import type { EntryKind, EntryName } from './entry.ts';
import { LIST_SHARDS } from './tables.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/**
 * An outside id as part of a key. `#` separates the parts, so no id may bring its own; a lone surrogate has no
 * UTF-8 form and would merge with every other one. Both, and the escape sign itself, become `%` and four digits.
 */
export function encodeId(id: string): string {
  return id.replace(/[%#]|\p{Surrogate}/gu, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The id that `encodeId` was given. */
export function decodeId(encoded: string): string {
  return encoded.replace(/%([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** `U#<sub>` / `HOME`: the tenant in which the user works. */
export function homeKey(sub: string): Key {
  return { pk: `U#${encodeId(sub)}`, sk: 'HOME' };
}

/** `U#<sub>` / `T#<tenant>`: the user may work in the tenant. */
export function membershipKey(sub: string, tenant: string): Key {
  return { pk: `U#${encodeId(sub)}`, sk: `T#${tenant}` };
}

/** Who belongs to the tenant. */
export function rosterPartition(tenant: string): string {
  return `T#${tenant}#ROSTER`;
}

export const MEMBER_PREFIX = 'M#';

/** The tenant's side of `membershipKey`. */
export function memberKey(tenant: string, sub: string): Key {
  return { pk: rosterPartition(tenant), sk: `${MEMBER_PREFIX}${encodeId(sub)}` };
}

/** `I#<digest of the address>` / `T#<tenant>`: whoever has the address may join the tenant. */
export function invitationKey(email: string, tenant: string): Key {
  return { pk: `I#${digestOf(email)}`, sk: `T#${tenant}` };
}

export const INVITED_PREFIX = 'I#';

/** The tenant's side of `invitationKey`. */
export function invitedKey(tenant: string, email: string): Key {
  return { pk: rosterPartition(tenant), sk: `${INVITED_PREFIX}${digestOf(email)}` };
}

/** `H#<id>`: a door for deliveries, found before it is known whose it is. */
export function hookKey(id: string): Key {
  return { pk: `H#${encodeId(id)}`, sk: 'HOOK' };
}

export const HOOK_PREFIX = 'H#';

/** The tenant's side of `hookKey`. */
export function ownHookKey(tenant: string, id: string): Key {
  return { pk: rosterPartition(tenant), sk: `${HOOK_PREFIX}${id}` };
}

export const DIGEST_PREFIX = 'D#';

/** A member, by its opaque id, gets the weekly e-mail. */
export function digestKey(tenant: string, memberId: string): Key {
  return { pk: rosterPartition(tenant), sk: `${DIGEST_PREFIX}${memberId}` };
}

/** A delivery that was taken in; `digest` tells it from every other. */
export function deliveryKey(tenant: string, hookId: string, digest: string): Key {
  return { pk: metaPartition(tenant), sk: `DELIVERY#${hookId}#${digest}` };
}

function digestOf(email: string): string {
  return createHash('sha256').update(email).digest('base64url');
}

/** The user of a key made by `memberKey`. */
export function subOf({ sk }: Key): string {
  return decodeId(sk.slice(MEMBER_PREFIX.length));
}

/** What the tenant as a whole keeps. */
export function metaPartition(tenant: string): string {
  return `T#${tenant}#META`;
}

/** The tenant of a key made by `membershipKey`. */
export function tenantOf({ sk }: Key): string {
  return sk.slice('T#'.length);
}

export function tenantKey(tenant: string): Key {
  return { pk: metaPartition(tenant), sk: 'TENANT' };
}

export function settingsKey(tenant: string): Key {
  return { pk: metaPartition(tenant), sk: 'SETTINGS' };
}

export function currentModelKey(tenant: string): Key {
  return { pk: metaPartition(tenant), sk: 'MODEL#CURRENT' };
}

/** What companies have in common: of no tenant, and of no prefix that a tenant's session may name. */
export const POOL_KEY: Key = { pk: 'POOL', sk: 'PRIORS' };

/** How customers of the tenant earn points. */
export function pointsRulesKey(tenant: string): Key {
  return { pk: metaPartition(tenant), sk: 'POINTS' };
}

/** The programme that runs. */
export function programmeKey(tenant: string): Key {
  return { pk: metaPartition(tenant), sk: 'PROGRAMME' };
}

export const PILOT_PREFIX = 'PILOT#';

/** What is tried on some customers while others like them go on as before. */
export function pilotKey(tenant: string, id: string): Key {
  return { pk: metaPartition(tenant), sk: `${PILOT_PREFIX}${encodeId(id)}` };
}

/** How many invitations the tenant has had mailed on a day (ISO). */
export function mailCountKey(tenant: string, day: string): Key {
  return { pk: metaPartition(tenant), sk: `MAILS#${day}` };
}

/** When the tenant's customers were last worked out anew. */
export function refreshedKey(tenant: string): Key {
  return { pk: metaPartition(tenant), sk: 'REFRESHED' };
}

export const LEASE_PREFIX = 'LEASE#';

/** A change that is under way. */
export function leaseKey(tenant: string, id: string): Key {
  return { pk: metaPartition(tenant), sk: `${LEASE_PREFIX}${id}` };
}

export function summaryKey(tenant: string, customerId: string): Key {
  return { pk: customerPartition(tenant, customerId), sk: 'SUM' };
}

export const ORDER_PREFIX = 'O#';
export const EVENT_PREFIX = 'E#';

/** `O#<orderId>` or `E#<kind>#<eventId>` in the customer's partition. */
export function entryKey(tenant: string, { customerId, kind, id }: EntryName): Key {
  const prefix = kind === 'order' ? ORDER_PREFIX : `${EVENT_PREFIX}${kind}#`;
  return { pk: customerPartition(tenant, customerId), sk: `${prefix}${encodeId(id)}` };
}

/** All that is known of one customer: state and events share this partition key. */
export function customerPartition(tenant: string, customerId: string): string {
  return `T#${tenant}#C#${encodeId(customerId)}`;
}

/** What was worked out of the customer at the last refresh. */
export function resultKey(tenant: string, customerId: string): Key {
  return { pk: customerPartition(tenant, customerId), sk: 'SCORE' };
}

/** How the customer's loyalty test was answered. */
export function loyaltyTestsKey(tenant: string, customerId: string): Key {
  return { pk: customerPartition(tenant, customerId), sk: 'TEST' };
}

/** The customer went to another quadrant on a day. */
export function movementKey(tenant: string, customerId: string, on: string): Key {
  return { pk: customerPartition(tenant, customerId), sk: `MOVE#${on}` };
}

export const FIGURES_PREFIX = 'FIGURES#';

/** The portfolio's sums as of a day, of one shard of the list of customers. */
export function figuresKey(tenant: string, asOf: string, shard: number): Key {
  return { pk: metaPartition(tenant), sk: `${FIGURES_PREFIX}${asOf}#${shard}` };
}

export const TALLY_PREFIX = 'TALLY#';

/** What the figures of the portfolio are made of, of one shard of the list of customers. */
export function tallyKey(tenant: string, shard: number): Key {
  return { pk: metaPartition(tenant), sk: `${TALLY_PREFIX}${shard}` };
}

/** How far a shard was worked out that was stopped on the way. */
export function progressKey(tenant: string, shard: number): Key {
  return { pk: metaPartition(tenant), sk: `PROGRESS#${shard}` };
}

/** Where the customer stands in one of the lists of the index, among others of its shard by a rank. */
export function listKeys(
  tenant: string,
  customerId: string,
  list: ListName,
  rank: string,
): { listPk: string; listSk: string } {
  return {
    listPk: listPartition(tenant, list, shardOf(customerId)),
    listSk: `${rank}#${encodeId(customerId)}`,
  };
}

const RANK_DIGITS = String(RANKS).length;

/**
 * Where among the customers of its shard one is listed. Ids often tell since when somebody is a customer; this has
 * nothing to do with who it is, so that the first of a list are a fair sample of it.
 */
export function listRankOf(customerId: string): string {
  return String(rankOf(customerId)).padStart(RANK_DIGITS, '0');
}

/** The customer at a place in a list. */
export function listedIdOf({ listSk }: { readonly listSk: string }): string {
  return decodeId(listSk.slice(listSk.indexOf('#') + 1));
}

/** The part of the lists in which a customer stands. */
export function shardOf(customerId: string): number {
  return createHash('sha256').update(customerId).digest().readUInt8() % LIST_SHARDS;
}

/**
 * The lists of the index: customers of whom something is known, and of whom nothing is known any more, by
 * `listRankOf`; results by when they were written, and movements by day.
 */
export type ListName = 'LIST' | 'GONE' | 'SCORES' | 'MOVES';

export function listPartition(tenant: string, list: ListName, shard: number): string {
  return `T#${tenant}#${list}#${shard}`;
}

/** The customer of a key made by `summaryKey` or `entryKey`. */
export function customerIdOf({ pk }: Key): string {
  return decodeId(pk.slice(pk.lastIndexOf('#') + 1));
}

/** The entry of a key made by `entryKey`. */
export function entryNameOf(key: Key): EntryName {
  const [, ...rest] = key.sk.split('#');
  const [kind, id = ''] = rest.length === 1 ? ['order', ...rest] : rest;
  return { customerId: customerIdOf(key), kind: kind as EntryKind, id: decodeId(id) };
}
