import { POOL_KEY } from '../../../lambdas/store/keys.ts';
import { TABLE_NAMES, type Table } from '../../../lambdas/store/tables.ts';
import { DIRECTORY_ACTIONS, POOL_READ } from '../../aws/functions/access.ts';
import { API_FUNCTIONS } from '../../aws/functions/api-functions.ts';
import { actionsNeeded, type NeededAction } from './item-actions.ts';

/** Who asks the database: a tenant's session, the directory of members, or whoever creates tables. */
export type Session =
  | { readonly kind: 'tenant'; readonly tenant: string; readonly lambda: string }
  | { readonly kind: 'directory' }
  | { readonly kind: 'administrator' };

const TENANT = 'tenant';
export const DIRECTORY_KEY = 'directory';

/** The access key id by which a session tells the guard who it is; on AWS its role and its tag do. */
export function accessKeyOf(tenant: string, lambda: string): string {
  return [TENANT, tenant, lambda].join('.');
}

/** From the Authorization header of a signed request. */
export function sessionOf(authorization: string): Session {
  const key = /Credential=([^/]+)\//.exec(authorization)?.[1] ?? '';
  const [kind, tenant, lambda] = key.split('.');
  if (kind === TENANT && tenant && lambda) return { kind, tenant, lambda };
  return { kind: key === DIRECTORY_KEY ? 'directory' : 'administrator' };
}

const TABLE_OPERATIONS = new Set(['CreateTable', 'DescribeTable', 'ListTables']);

/** What a session may do with keys, as its policy on AWS lists it: no Scan, no PartiQL. */
const KEY_OPERATIONS = new Set([
  'BatchGetItem',
  'BatchWriteItem',
  'DeleteItem',
  'GetItem',
  'PutItem',
  'Query',
  'TransactGetItems',
  'TransactWriteItems',
  'UpdateItem',
]);

/** Why a request is refused, without a key in the words; null where it is allowed. */
export function whyRefused(session: Session, operation: string, request: object): string | null {
  if (session.kind === 'administrator') {
    return TABLE_OPERATIONS.has(operation) ? null : 'an administrator touches no items';
  }
  if (!KEY_OPERATIONS.has(operation)) return `${operation} is not allowed`;
  const partitions = operation === 'Query' ? [queriedPartition(request)] : partitionsIn(request);
  if (partitions.length === 0) return 'no key was found';
  if (partitions.every((partition) => partition === POOL_KEY.pk)) return whyNotPool(session, operation);
  const isAllowed = session.kind === 'tenant' ? ofTenant(session.tenant) : isDirectoryKey;
  if (!partitions.every(isAllowed)) return `a key outside of the ${session.kind}'s`;
  const forbidden = actionsNeeded(operation, request).find((needed) => !isGranted(session, needed));
  return forbidden ? `${forbidden.action} on ${forbidden.table} is not granted` : null;
}

/** Those that fit models read what companies have in common, and nobody here writes it. */
function whyNotPool(session: Session, operation: string): string | null {
  const fits = session.kind === 'tenant' && API_FUNCTIONS[session.lambda]?.fits === true;
  const actions: readonly string[] = fits ? POOL_READ : [];
  return actions.includes(operation) ? null : `${operation} of what companies have in common is not granted`;
}

/** By the very tables from which the roles on AWS are made. */
function isGranted(session: Session, { table, action }: NeededAction): boolean {
  const name = (Object.keys(TABLE_NAMES) as Table[]).find((each) => TABLE_NAMES[each] === table);
  const granted: readonly string[] =
    session.kind === 'tenant'
      ? ((name && API_FUNCTIONS[session.lambda]?.access[name]) ?? [])
      : name === 'state'
        ? DIRECTORY_ACTIONS
        : [];
  return granted.includes(action);
}

function ofTenant(tenant: string): (partition: string) => boolean {
  return (partition) => partition.startsWith(`T#${tenant}#`);
}

/** Users, invitations, hooks, and of a tenant nothing but who belongs to it and whether it closes. */
function isDirectoryKey(partition: string): boolean {
  return /^(U#|I#|H#)/.test(partition) || /^T#[^#]+#(ROSTER|META)$/.test(partition);
}

/** The partition keys that stand anywhere in a request: of the table, and of the index that a written item enters. */
function partitionsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if ((name === 'pk' || name === 'listPk') && typeof value?.S === 'string') return [value.S];
    // Values of an expression are no keys.
    return name === 'ExpressionAttributeValues' ? [] : partitionsIn(value);
  });
}

interface QueryRequest {
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
}

/** A query names one partition: `pk = :pk`, first. */
function queriedPartition(request: QueryRequest): string {
  const [, value = ''] = /^\s*#?\w+ = (:\w+)/.exec(request.KeyConditionExpression ?? '') ?? [];
  return request.ExpressionAttributeValues?.[value]?.S ?? '';
}
