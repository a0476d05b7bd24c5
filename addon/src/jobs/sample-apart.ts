import type { Entity } from '#shared/tabular';
import { Failure } from '../failure.ts';
import { sampleTabIds } from '../sheet/sample-tabs.ts';
import type { Tab, Table, Workbook } from '../sheet/workbook.ts';

/** Stops an import that would count made-up orders among real ones. */
export function refuseBesideSample(orders: readonly Table[]): void {
  const ids = sampleTabIds();
  const sample = orders.filter(({ sheet }) => ids.has(sheet.getSheetId()));
  if (sample.length > 0 && sample.length < orders.length) throw new Failure({ code: 'sample_in_the_way' });
}

/** The same workbook as if it held nothing but the sample. */
export function onlySample(workbook: Workbook): Workbook {
  const ids = sampleTabIds();
  const isSample = ({ sheet }: Tab) => ids.has(sheet.getSheetId());
  const tables = (entity: Entity) => workbook.tables(entity).filter(isSample);
  return {
    ...workbook,
    // Whatever a person has opened meanwhile.
    activeTab: () => tables('customers')[0] ?? workbook.activeTab(),
    tables,
    dataTabs: () => workbook.dataTabs().filter(isSample),
    eventTables: () => workbook.eventTables().filter(isSample),
  };
}
