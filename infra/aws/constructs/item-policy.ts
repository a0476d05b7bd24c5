import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { POOL_KEY } from '../../../lambdas/store/keys.ts';
import { NIGHT_PARTITION } from '../../../lambdas/store/night-list.ts';
import {
  CUSTOMER_LIST_INDEX,
  NIGHT_INDEX,
  TABLE_DEFINITIONS,
  type Table,
} from '../../../lambdas/store/tables.ts';
import type { ItemAction, TenantAccess } from '../functions/access.ts';

export type Tables = Readonly<Record<Table, { readonly tableArn: string; readonly tableName: string }>>;

/** Whatever else a role is given one day, these stay closed: they reach items without naming their keys. */
export function denyWithoutKeys(): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.DENY,
    actions: [
      'dynamodb:Scan',
      'dynamodb:PartiQLSelect',
      'dynamodb:PartiQLInsert',
      'dynamodb:PartiQLUpdate',
      'dynamodb:PartiQLDelete',
      'dynamodb:ExportTableToPointInTime',
    ],
    resources: ['*'],
  });
}

/** What `aws:PrincipalTag/tenant` names: each session of a tenant's role carries it. */
const OWN_KEYS = [`T#\${aws:PrincipalTag/tenant}#*`];

/** A session's way to the items of its own tenant, and to no others. */
export function tenantStatements(tables: Tables, access: TenantAccess): PolicyStatement[] {
  return (Object.keys(TABLE_DEFINITIONS) as Table[]).flatMap((name) => {
    const actions = access[name];
    return actions ? statementsFor(tables[name], name, actions, OWN_KEYS) : [];
  });
}

/** The way to items of `state` whose partition keys are of one of these patterns. */
export function stateStatement(
  tables: Tables,
  actions: readonly ItemAction[],
  keys: readonly string[],
): PolicyStatement {
  return allow(actions, [tables.state.tableArn], keys);
}

/** The way to what companies have in common, which is no company's. */
export function poolStatement(tables: Tables, actions: readonly ItemAction[]): PolicyStatement {
  return stateStatement(tables, actions, [POOL_KEY.pk]);
}

/** The way to the list of all tenants, by night, and to none of their items. */
export function nightStatement({ state }: Tables): PolicyStatement {
  return allow(['Query'], [`${state.tableArn}/index/${NIGHT_INDEX.name}`], [NIGHT_PARTITION]);
}

/** Indexes can be asked, not written. */
function statementsFor(
  { tableArn }: Tables[Table],
  name: Table,
  actions: readonly ItemAction[],
  keys: readonly string[],
): PolicyStatement[] {
  const indexes = name === 'state' ? [`${tableArn}/index/${CUSTOMER_LIST_INDEX.name}`] : [];
  return [allow(actions, [tableArn], keys), ...(indexes.length > 0 ? [allow(['Query'], indexes, keys)] : [])];
}

/** `ForAllValues` holds for a request without any key as well, so that there must be one is said beside it. */
function allow(
  actions: readonly ItemAction[],
  resources: readonly string[],
  keys: readonly string[],
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [...resources],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });
}
