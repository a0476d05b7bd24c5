import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import {
  TABLE_DEFINITIONS,
  TABLE_NAMES,
  type Table,
  type TableDefinition,
} from '../../../lambdas/store/tables.ts';

/** The two tables of the store, as its own definitions have them. Unless told otherwise they outlive their stack. */
export class ItemTables extends Construct {
  readonly tables: Readonly<Record<Table, TableV2>>;

  constructor(scope: Construct, id: string, { keepData }: { readonly keepData: boolean }) {
    super(scope, id);
    this.tables = { events: this.table('events', keepData), state: this.table('state', keepData) };
  }

  private table(name: Table, keepData: boolean): TableV2 {
    const definition: TableDefinition = TABLE_DEFINITIONS[name];
    return new TableV2(this, name, {
      tableName: TABLE_NAMES[name],
      ...keysOf(definition),
      globalSecondaryIndexes: definition.indexes.map((index) => ({
        indexName: index.name,
        ...keysOf(index),
        projectionType: ProjectionType[index.projection],
      })),
      ...(definition.timeToLive !== undefined && { timeToLiveAttribute: definition.timeToLive }),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepData,
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}

function keysOf({ partitionKey, sortKey }: { readonly partitionKey: string; readonly sortKey: string }) {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  return { partitionKey: text(partitionKey), sortKey: text(sortKey) };
}
