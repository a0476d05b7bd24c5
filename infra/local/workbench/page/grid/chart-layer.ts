import type { Injector } from '@univerjs/core';
import type { Chart, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { regionalOf } from '../../../workbook/regional.ts';
import { chartData } from '../charts/chart-data.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { svgOf } from '../charts/svg-of.ts';
import { element } from '../element.ts';
import { sheetOf } from './mirror.ts';
import { placesOf } from './places.ts';

/** The charts of the sheet that is open, over its cells. */
export interface ChartLayer {
  /** Draws anew, before the next frame, what is to be seen now. */
  refresh(): void;
}

/**
 * Charts hang on cells: they scroll, move and vanish with them. The pointer reaches through to the grid, for its
 * wheel and its clicks.
 */
export function chartLayer(
  injector: Injector,
  container: HTMLElement,
  workbook: () => WorkbookSnapshot,
): ChartLayer {
  const layer = element('div', { class: 'charts', 'data-testid': 'charts' });
  container.append(layer);
  let shown: { chart: Chart; holder: HTMLElement }[] = [];
  let isDrawn = true;
  let isWatching = false;

  function draw(): void {
    isDrawn = true;
    const { activeSheetId, locale } = workbook();
    const regional = regionalOf(locale);
    const charts = sheetOf(workbook(), activeSheetId)?.charts ?? [];
    shown = charts.map((chart) => ({
      chart,
      holder: element('div', {}, svgOf(drawChart(chart, chartData(chart, workbook()), regional))),
    }));
    layer.replaceChildren(...shown.map(({ holder }) => holder));
  }

  /** Where the grid stands now: it scrolls without telling, so each frame asks. */
  function place(): void {
    const places = placesOf(injector, container, workbook().id);
    if (!places) return;
    const { corner } = places;
    layer.style.inset = `${corner.y}px 0 0 ${corner.x}px`;
    for (const { chart, holder } of shown) {
      const { row, column, offsetX, offsetY } = chart.position;
      const cell = places.cell(row, column);
      const [x, y] = [cell.x - corner.x + offsetX, cell.y - corner.y + offsetY];
      holder.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    }
  }

  function eachFrame(): void {
    if (!isDrawn) draw();
    place();
    isWatching = shown.length > 0;
    if (isWatching) requestAnimationFrame(eachFrame);
  }

  return {
    refresh() {
      isDrawn = false;
      if (isWatching) return;
      isWatching = true;
      requestAnimationFrame(eachFrame);
    },
  };
}
