import type { ChartType } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble, type EnumValue, enumOf } from '../doubles.ts';

const TYPES = [
  'AREA',
  'BAR',
  'BUBBLE',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'STEPPED_AREA',
] as const satisfies readonly ChartType[];

export const CHART_TYPE = enumOf('ChartType', TYPES);

/** The type that a value of the enumeration stands for. */
export function chartTypeOf({ value }: EnumValue): ChartType {
  const type = TYPES.find((known) => known === value);
  if (!type) throw new Error(`${value} is no chart type.`);
  return type;
}

/** Of the Charts service only what names the types of a spreadsheet's charts. */
export class ChartsDouble implements Doubles<GoogleAppsScript.Charts.Charts, never> {}

describeDouble(ChartsDouble, 'Charts', {}, { ChartType: CHART_TYPE });
