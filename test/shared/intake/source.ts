import type { HistoryTables, IntakeOptions, SourceTable } from '#shared/intake';
import { type Entity, isEventLayout, readLayout } from '#shared/tabular';

export const OPTIONS: IntakeOptions = {
  locale: 'en',
  currency: 'GBP',
  rates: {},
  asOf: '2026-11-21',
  today: '2026-11-21',
};

/** A table as a person sees it: a header and rows, cells parted by ` | `. */
export function source(name: string, entity: Entity, ...lines: readonly string[]): SourceTable {
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const reading = readLayout(cells, { entity });
  if ('problem' in reading) throw new Error(`${name}: ${reading.problem.code} ${reading.problem.value}`);
  return { name, cells, layout: reading.layout };
}

export function tablesOf(...sources: readonly SourceTable[]): HistoryTables {
  return {
    orders: sources.filter(({ layout }) => layout.entity === 'orders'),
    customers: sources.find(({ layout }) => layout.entity === 'customers') ?? null,
    events: sources.flatMap(({ layout, ...rest }) => (isEventLayout(layout) ? [{ ...rest, layout }] : [])),
  };
}
