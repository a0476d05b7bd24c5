import type { Table } from '../../../lambdas/store/tables.ts';

/** Actions on items, as IAM names them behind `dynamodb:`. No access holds Scan or PartiQL. */
export type ItemAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** What a function may do with the items of the tenant that it works for, table by table. */
export type TenantAccess = Readonly<Partial<Record<Table, readonly ItemAction[]>>>;

export const READ: readonly ItemAction[] = ['GetItem', 'BatchGetItem', 'Query'];
/** Changes come with a lease, which is put and taken away. */
export const CHANGE: readonly ItemAction[] = [...READ, 'PutItem', 'DeleteItem', 'ConditionCheckItem'];

/** The steps of the night that work for one company. */
export const STEP_ACCESS: TenantAccess = { state: CHANGE };

/** The step that learns what companies have in common: of each it reads the model. */
export const POOL_STEP_ACCESS: TenantAccess = { state: ['GetItem'] };

/** What those that fit models may do with what companies have in common. */
export const POOL_READ: readonly ItemAction[] = ['GetItem'];
/** What the step that learns it may. */
export const POOL_WRITE: readonly ItemAction[] = ['PutItem'];

/** A tenant is a random id of 22 signs; `?` stands for one, so that no pattern with it reaches a customer's key. */
export const ANY_TENANT = '?'.repeat(22);

/** Who belongs to a tenant, and gets its weekly e-mail. */
export const ROSTER_KEYS: readonly string[] = [`T#${ANY_TENANT}#ROSTER`];

/** Who belongs to which tenant: every request reads it, and a first sign-in writes it. */
export const DIRECTORY_KEYS: readonly string[] = ['U#*', 'I#*', ...ROSTER_KEYS, `T#${ANY_TENANT}#META`];
/** Whose a hook is, and what verifies its deliveries: only for functions that have to do with hooks. */
export const HOOK_KEYS: readonly string[] = ['H#*'];

export const DIRECTORY_ACTIONS: readonly ItemAction[] = [
  'GetItem',
  'Query',
  'PutItem',
  'DeleteItem',
  'ConditionCheckItem',
];
