import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Database } from '../../../lambdas/store/database.ts';

/** The keys of all items of both tables that hold the text anywhere, in a key or a value. */
export async function itemsWith({ client, tables }: Database, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const TableName of Object.values(tables)) {
    for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
      for (const { pk, sk, ...rest } of Items.map((item) => unmarshall(item))) {
        if (`${pk} ${sk} ${JSON.stringify(rest)}`.includes(text)) found.push(`${pk} ${sk}`);
      }
    }
  }
  return found;
}
