import { canonicalJson, type Entry } from './entry.ts';
import { entryKey, entryNameOf, type Key } from './keys.ts';

export interface EntryItem extends Key {
  readonly rev: number;
  /** See Entry. JSON, since DynamoDB's numbers do not hold every number that JSON does. */
  readonly content: string;
}

/** An order in the form in which tables filled by version 0.1 hold it: an attribute for each field. */
interface PlainOrderItem extends Key {
  readonly rev: number;
  readonly content?: undefined;
  readonly date: string;
  readonly net: number;
  readonly cost?: number;
  readonly name?: string;
}

export function entryItem(tenant: string, entry: Entry): EntryItem {
  return { ...entryKey(tenant, entry), rev: entry.revision, content: entry.content };
}

export function entryOf(item: EntryItem | PlainOrderItem): Entry {
  return { ...entryNameOf(item), revision: item.rev, content: item.content ?? contentOfPlain(item) };
}

function contentOfPlain({ date, net, cost, name }: PlainOrderItem): string {
  return canonicalJson({ date, netMinor: net, costMinor: cost, customerName: name });
}
