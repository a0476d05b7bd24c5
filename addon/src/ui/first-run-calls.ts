import { exclusively } from '../exclusively.ts';
import { importOrders } from '../jobs/import-orders.ts';
import { segmentAll } from '../jobs/segment.ts';
import { surveyTabs } from '../jobs/survey-tabs.ts';
import { readerLocale } from '../locale.ts';
import type { ReadingChoice } from '../reading-choice.ts';
import { rememberReading } from '../reading-memory.ts';
import { showCell } from '../sheet/show-cell.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import type { FirstRun, FirstRunScript } from './first-run-contract.ts';
import { failureMessage, placeInHelp, segmentedMessage } from './messages.ts';
import { withPortfolio } from './portfolio.ts';
import { data } from './reply.ts';
import type { SidebarReply } from './reply-contract.ts';
import { stateAfter } from './state-after.ts';

/** A step's own time, so that the bar moves and others get their turn in the document. */
const STEP_MS = 8_000;

/** Sidebar: what an import would do. */
export function sidebarFirstRun(): ReturnType<FirstRunScript['sidebarFirstRun']> {
  return data(survey);
}

/** Sidebar: keeps how a tab is to be read. */
export function sidebarChooseReading(
  sheetId: number,
  choice: ReadingChoice,
): ReturnType<FirstRunScript['sidebarChooseReading']> {
  return data(() => {
    exclusively(() => rememberReading(sheetId, choice));
    return survey();
  });
}

/** Sidebar: imports for some seconds, and says how far it is. */
export function sidebarImportStep(): ReturnType<FirstRunScript['sidebarImportStep']> {
  return data(() => {
    const { rows, of, done } = exclusively(() => importOrders(openWorkbook(), { sendForMs: STEP_MS }));
    return { rows, of, done: done !== null };
  });
}

/** Sidebar: segments every customer. */
export function sidebarSegmentAll(): SidebarReply {
  return stateAfter((locale) =>
    exclusively(() => {
      const workbook = openWorkbook();
      return withPortfolio(workbook, segmentedMessage(segmentAll(workbook), locale), locale);
    }),
  );
}

/** Sidebar: selects a cell that is spoken of. */
export function sidebarShowCell(
  sheetId: number,
  row: number,
  column: number | null,
): ReturnType<FirstRunScript['sidebarShowCell']> {
  return data(() => showCell(sheetId, row, column));
}

function survey(): FirstRun {
  const { obstacle, ...plan } = surveyTabs(openWorkbook());
  const told = obstacle && {
    message: failureMessage(obstacle, readerLocale()),
    help: placeInHelp(obstacle),
  };
  return { ...plan, obstacle: told };
}
