import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ItemTables } from '../constructs/item-tables.ts';
import { privateBucket } from '../constructs/private-bucket.ts';

export interface DataStackProps extends StackProps {
  /** Whether tables and stack refuse to go. */
  readonly keepData: boolean;
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
