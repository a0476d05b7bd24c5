import type { ItemAction } from '../../aws/functions/access.ts';

/** A permission that a request needs, as IAM names it, on a table. */
export interface NeededAction {
  readonly table: string;
  readonly action: ItemAction | 'unknown';
}

type Parts = Readonly<Record<string, { readonly TableName?: string }>>;

/** A request of the SDK, as far as it names tables. */
export interface ItemRequest {
  readonly TableName?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly Parts[];
}

/** The parts of a transaction by the permission that each needs: there is none for a transaction as such. */
const PART_ACTIONS: Readonly<Record<string, ItemAction>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

const SINGLE: ReadonlySet<string> = new Set<ItemAction>([
  'GetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
]);

/** What IAM asks for before it lets a request through. */
export function actionsNeeded(operation: string, request: ItemRequest): NeededAction[] {
  const { TableName: table = '', RequestItems = {}, TransactItems = [] } = request;
  if (SINGLE.has(operation)) return [{ table, action: operation as ItemAction }];
  if (operation === 'BatchGetItem') {
    return Object.keys(RequestItems).map((name) => ({ table: name, action: operation }));
  }
  if (operation.startsWith('Transact')) {
    return TransactItems.flatMap((parts) =>
      Object.entries(parts).map(([part, { TableName = '' }]) => ({
        table: TableName,
        action: PART_ACTIONS[part] ?? 'unknown',
      })),
    );
  }
  return [{ table, action: 'unknown' }];
}
