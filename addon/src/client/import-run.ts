import { API_VERSION, ImportResponse } from '#shared/contracts';
import { contentHash } from '#shared/tabular';
import { callAll } from './http.ts';
import { groupsOf, type ImportedHistory, type ImportPart, partsOf, refusedOf } from './import-parts.ts';
import { addRefused, NOTHING_REFUSED, type Refusals } from './refusals.ts';

/** How far an import has come; small, so that a document can remember it. */
export interface ImportStand {
  /** Tells what is sent from anything else that might be. */
  readonly content: string;
  /** Under which all parts go; null before the first answer. */
  readonly revision: number | null;
  /** Parts that have arrived. */
  readonly parts: number;
  /** Orders, customers and all else that has arrived, and how many there are in all. */
  readonly rows: number;
  readonly of: number;
  /** The last part, which closes the import, has arrived. */
  readonly closed: boolean;
  readonly refusals: Refusals;
}

/** An import on its way. */
export interface ImportRun {
  readonly currency: string;
  readonly parts: readonly ImportPart[];
  readonly stand: ImportStand;
}

/** An import to be sent group by group: from where an earlier run stopped if it sent the same, else from its start. */
export function startImport(
  history: ImportedHistory,
  currency: string,
  from: ImportStand | null = null,
): ImportRun {
  const parts = partsOf(history);
  const content = contentHash(JSON.stringify([currency, parts]));
  return { currency, parts, stand: from?.content === content ? from : beginning(content, parts) };
}

/**
 * Sends the parts that travel together next. Parts of one kind travel side by side; kinds do not, since they write to
 * the same customers. The last part goes alone when all others have arrived, because it closes the import. Throws a
 * `Failure` when one of them gets no good answer; all of them are then sent again, which changes nothing of those that
 * arrived.
 */
export function sendNext({ currency, parts, stand }: ImportRun): ImportRun {
  const group = nextGroup(parts, stand.parts);
  const last = stand.parts + group.length === parts.length;
  return { currency, parts, stand: sendGroup(group, currency, stand, last) };
}

/** Sends a small import as a whole, and gives what the service would not take. */
export function sendWhole(history: ImportedHistory, currency: string): Refusals {
  let run = startImport(history, currency);
  while (!run.stand.closed) run = sendNext(run);
  return run.stand.refusals;
}

function nextGroup(parts: readonly ImportPart[], arrived: number): readonly ImportPart[] {
  let before = 0;
  for (const group of groupsOf(parts)) {
    if (before >= arrived) return group;
    before += group.length;
  }
  throw new Error('the import is closed already');
}

function beginning(content: string, parts: readonly ImportPart[]): ImportStand {
  const of = sum(parts.map(rowsIn));
  return { content, revision: null, parts: 0, rows: 0, of, closed: false, refusals: NOTHING_REFUSED };
}

function sendGroup(
  group: readonly ImportPart[],
  currency: string,
  stand: ImportStand,
  last: boolean,
): ImportStand {
  const { revision } = stand;
  const answers = callAll(
    group.map((part) => ({
      method: 'post',
      path: `/${API_VERSION}/import`,
      body: { ...part, currency, last, ...(revision === null ? {} : { revision }) },
      answer: ImportResponse,
    })),
  );
  return {
    ...stand,
    revision: revision ?? answers[0]?.revision ?? null,
    parts: stand.parts + group.length,
    rows: stand.rows + sum(group.map(rowsIn)),
    closed: last,
    refusals: addRefused(
      stand.refusals,
      group.flatMap((part, i) => refusedOf(part, answers[i]?.rejected ?? [])),
    ),
  };
}

function rowsIn(part: ImportPart): number {
  switch (part.entity) {
    case 'customers':
      return part.customers.length;
    case 'orders':
      return part.orders.length;
    case 'events':
      return part.events.length;
    case 'deletions':
      return part.deletions.length;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
