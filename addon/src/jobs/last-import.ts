import { type History, type ReadTable, sumAssumptions } from '#shared/intake';
import type { Entity } from '#shared/tabular';
import type { Refused } from '../client/import-parts.ts';
import type { LastImport, ReadKind } from '../document-state.ts';

/** What to remember of an import: how much of each kind was read, and what was left out and why. */
export function lastImportOf(
  { read, leftOut, repeatedOrders, identity }: History,
  refused: readonly Refused[],
  { at, currency }: Pick<LastImport, 'at' | 'currency'>,
): LastImport {
  const problems = read.flatMap(({ name, report }) =>
    report.rejected.map((problem) => ({ ...problem, tab: name })),
  );
  return {
    at,
    currency,
    identity,
    read: kindsOf(read).map((kind) => ({ ...kind, count: kind.count - refusedOf(kind.entity, refused) })),
    repeatedOrders,
    leftOutTabs: leftOut.map(({ name }) => name),
    leftOut: problems.length + refused.length,
    problems,
    refused,
    assumptions: sumAssumptions(read.map(({ report }) => report.assumptions)),
  };
}

function kindsOf(read: readonly ReadTable[]): ReadKind[] {
  const kinds = new Map<Entity, ReadKind>();
  for (const { entity, name, count } of read) {
    const known = kinds.get(entity) ?? { entity, count: 0, tabs: 0, names: [] };
    kinds.set(entity, {
      entity,
      count: known.count + count,
      tabs: known.tabs + 1,
      names: [...known.names, name],
    });
  }
  return [...kinds.values()];
}

function refusedOf(entity: Entity, refused: readonly Refused[]): number {
  return refused.filter(({ kind }) => `${kind}s` === entity).length;
}
