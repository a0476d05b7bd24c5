import { type History, type ReadTable, sumAssumptions } from '#shared/intake';
import type { Entity } from '#shared/tabular';
import { type Refusals, refusedInAll } from '../client/refusals.ts';
import type { LastImport, ReadKind } from '../document-state.ts';

/** What to remember of an import: how much of each kind was read, and what was left out and why. */
export function lastImportOf(
  { read, leftOut, repeatedOrders, identity }: History,
  refusals: Refusals,
  { at, currency }: Pick<LastImport, 'at' | 'currency'>,
): LastImport {
  const problems = read.flatMap(({ name, report }) =>
    report.rejected.map((problem) => ({ ...problem, tab: name })),
  );
  return {
    at,
    currency,
    identity,
    read: kindsOf(read).map((kind) => ({ ...kind, count: kind.count - refusedOf(kind.entity, refusals) })),
    repeatedOrders,
    leftOutTabs: leftOut.map(({ name }) => name),
    leftOut: problems.length + refusedInAll(refusals),
    problems,
    refused: refusals.first,
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

function refusedOf(entity: Entity, { counts }: Refusals): number {
  return Object.entries(counts).reduce(
    (sum, [kind, count]) => (`${kind}s` === entity ? sum + count : sum),
    0,
  );
}
