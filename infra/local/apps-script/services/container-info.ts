import type { Chart } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble } from '../doubles.ts';

/** Where a chart lies: the cell it hangs on, from 1, and pixels from that cell's corner. */
export class ContainerInfoDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.ContainerInfo, keyof typeof MEMBERS>
{
  readonly #position: Chart['position'];

  constructor(position: Chart['position']) {
    this.#position = position;
  }

  getAnchorRow() {
    return this.#position.row + 1;
  }

  getAnchorColumn() {
    return this.#position.column + 1;
  }

  getOffsetX() {
    return this.#position.offsetX;
  }

  getOffsetY() {
    return this.#position.offsetY;
  }
}

const MEMBERS = { getAnchorColumn: [''], getAnchorRow: [''], getOffsetX: [''], getOffsetY: [''] } as const;

describeDouble(ContainerInfoDouble, 'SpreadsheetApp.ContainerInfo', MEMBERS);
