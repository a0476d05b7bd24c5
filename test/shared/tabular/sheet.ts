import {
  type CleaningOptions,
  type CleaningReport,
  chooseIdentity,
  cleanCustomers,
  cleanEvents,
  cleanOrders,
  type Entity,
  isEventLayout,
  type LayoutOptions,
  readLayout,
  type SheetCells,
  SKIPPED_ROWS,
  type TableLayout,
} from '#shared/tabular';

export const TODAY = '2026-11-21';

type Options = Partial<CleaningOptions> & Pick<LayoutOptions, 'columns'>;

export function layoutOf(cells: SheetCells, options: LayoutOptions = {}): TableLayout {
  const result = readLayout(cells, options);
  if ('problem' in result) throw new Error(`${result.problem.code} ${result.problem.value}`);
  return result.layout;
}

/** The sheet read as orders, in Polish złoty as of today unless told otherwise. */
export function ordersOf(cells: SheetCells, { columns = {}, ...options }: Options = {}) {
  const layout = layoutOf(cells, { entity: 'orders', columns });
  return cleanOrders(cells, layout, { ...optionsFor(layout), ...options });
}

/** The sheet read as customers. */
export function customersOf(cells: SheetCells, { columns = {}, ...options }: Options = {}) {
  const layout = layoutOf(cells, { entity: 'customers', columns });
  return cleanCustomers(cells, layout, { ...optionsFor(layout), ...options });
}

/** The sheet read as events of one kind. */
export function eventsOf(entity: Entity, cells: SheetCells, { columns = {}, ...options }: Options = {}) {
  const layout = layoutOf(cells, { entity, columns });
  if (!isEventLayout(layout)) throw new Error(`${entity} are no events`);
  return cleanEvents(cells, layout, { ...optionsFor(layout), ...options });
}

export function optionsFor(layout: TableLayout): CleaningOptions {
  const identity = chooseIdentity(layout) ?? 'customer_id';
  return { locale: 'pl', currency: 'PLN', rates: {}, asOf: TODAY, today: TODAY, identity };
}

/** `{ blank_rows: 2 }`: what the report assumes, by code. */
export function assumed(report: CleaningReport): Record<string, number | undefined> {
  return Object.fromEntries(report.assumptions.map(({ code, count }) => [code, count]));
}

/** Rows that the report accounts for: accepted, rejected or skipped. */
export function rowsAccountedFor(report: CleaningReport): number {
  const skipped = report.assumptions
    .filter(({ code }) => SKIPPED_ROWS.some((skip) => skip === code))
    .reduce((sum, { count = 0 }) => sum + count, 0);
  return report.accepted + report.rejected.length + skipped;
}
