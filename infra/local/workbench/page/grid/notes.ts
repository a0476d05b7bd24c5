import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import {
  HoverManagerService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Cell } from '../../../workbook/protocol.ts';
import { element } from '../element.ts';

/** Pixels between a cell and its note. */
const GAP = 4;
const NOTE = { color: '#1f1f1f', size: 6 };
const RULE = { color: '#80868b', size: 6 };

/**
 * Marks cells that carry a note with a dark corner, as Google Sheets does, those that offer a list or a box with a
 * grey one, and shows the note under the pointer.
 */
export function showNotes(
  injector: Injector,
  container: HTMLElement,
  cellAt: (sheetId: number, row: number, column: number) => Cell | null,
  offersChoice: (sheetId: number, row: number, column: number) => boolean,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const at = [Number(subUnitId), row, col] as const;
      const markers = {
        ...(cellAt(...at)?.note ? { tr: NOTE } : {}),
        ...(offersChoice(...at) ? { br: RULE } : {}),
      };
      return next(Object.keys(markers).length > 0 ? { ...cell, markers } : cell);
    },
  });

  const renders = injector.get(IRenderManagerService);
  /** Cells are measured from the canvas, which stands under the formula bar. */
  const canvasTop = (unitId: string) => {
    const canvas = renders.getRenderById(unitId)?.engine.getCanvasElement();
    return canvas ? canvas.getBoundingClientRect().top - container.getBoundingClientRect().top : 0;
  };

  const card = element('div', { class: 'note', role: 'tooltip', hidden: '' });
  container.append(card);
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const { subUnitId = '', row = -1, col = -1 } = hovered?.location ?? {};
    const note = cellAt(Number(subUnitId), row, col)?.note;
    card.hidden = !note;
    if (!note || !hovered) return;
    card.textContent = note;
    const { startX, endX, startY } = hovered.position;
    const fitsRight = endX + GAP + card.offsetWidth <= container.clientWidth;
    card.style.left = `${fitsRight ? endX + GAP : Math.max(0, startX - GAP - card.offsetWidth)}px`;
    card.style.top = `${startY + canvasTop(hovered.location.unitId)}px`;
  });
}
