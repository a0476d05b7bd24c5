import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Tables } from '../constructs/item-policy.ts';
import { ItemTables } from '../constructs/item-tables.ts';
import { privateBucket } from '../constructs/private-bucket.ts';

export interface DataStackProps extends StackProps {
  /** Whether tables and stack refuse to go. */
  readonly keepData: boolean;
}

/** What a stack of functions stands on: what is kept, and where the functions' bundles lie. */
export interface FunctionStackProps extends StackProps {
  readonly tables: Tables;
  readonly files: Bucket;
  readonly bundles: string;
}

/** What is kept. */
export class DataStack extends Stack {
  readonly tables: ItemTables['tables'];
  readonly files: Bucket;

  constructor(scope: Construct, id: string, { keepData, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: keepData });
    this.tables = new ItemTables(this, 'Tables', { keepData }).tables;
    this.files = privateBucket(this);
  }
}
