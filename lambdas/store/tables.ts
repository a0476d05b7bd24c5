/**
 * The two tables, as data: whoever creates them, on AWS or on one's own machine, reads this. Orders and events
 * lie apart from the state, so that a scan of the state never pays for them. All key attributes are strings.
 */
export interface TableDefinition {
  readonly partitionKey: 'pk';
  readonly sortKey: 'sk';
  readonly indexes: readonly IndexDefinition[];
  /** Items go at the time that this attribute names, in seconds since 1970; those without it stay. */
  readonly timeToLive?: string;
}

export interface IndexDefinition {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly projection: 'KEYS_ONLY';
}

/** Lists a tenant's customers; spread over `LIST_SHARDS` partitions so that one import does not heat one. */
export const CUSTOMER_LIST_INDEX = {
  name: 'customers',
  partitionKey: 'listPk',
  sortKey: 'listSk',
  projection: 'KEYS_ONLY',
} as const satisfies IndexDefinition;

export const LIST_SHARDS = 8;

/** Lists the tenants that have chosen their settings, by time zone: whose night it is. */
export const NIGHT_INDEX = {
  name: 'nights',
  partitionKey: 'nightPk',
  sortKey: 'nightSk',
  projection: 'KEYS_ONLY',
} as const satisfies IndexDefinition;

export const TABLE_DEFINITIONS = {
  events: { partitionKey: 'pk', sortKey: 'sk', indexes: [] },
  state: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [CUSTOMER_LIST_INDEX, NIGHT_INDEX],
    timeToLive: 'expiresAt',
  },
} as const satisfies Record<string, TableDefinition>;

export type Table = keyof typeof TABLE_DEFINITIONS;

/** What each table is called where it is deployed. */
export type TableNames = Readonly<Record<Table, string>>;

/** The same wherever we deploy them ourselves: one installation an account and region, or a machine. */
export const TABLE_NAMES: TableNames = {
  events: 'loyalty-quadrant-events',
  state: 'loyalty-quadrant-state',
};
