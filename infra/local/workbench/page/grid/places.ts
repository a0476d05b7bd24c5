import type { Injector } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';

/** A rectangle in pixels from the corner of the grid's container. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where things stand on the screen now, for what is drawn over the grid. */
export interface Places {
  /** The corner at which the cells begin, right of the row numbers and under the column letters. */
  corner: { x: number; y: number };
  /** A cell, even where it is scrolled out of sight. */
  cell(row: number, column: number): Place;
}

/** Null as long as there is no sheet to measure. */
export function placesOf(injector: Injector, container: HTMLElement, unitId: string): Places | null {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !canvas || !viewport) return null;
  const canvasTop = canvas.getBoundingClientRect().top - container.getBoundingClientRect().top;
  const corner = { x: skeleton.rowHeaderWidth, y: canvasTop + skeleton.columnHeaderHeight };
  return {
    corner,
    cell(row, column) {
      const withoutHeaders = false;
      const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column, withoutHeaders);
      return {
        x: corner.x + startX - viewport.viewportScrollX,
        y: corner.y + startY - viewport.viewportScrollY,
        width: endX - startX,
        height: endY - startY,
      };
    },
  };
}
