import { Failure } from '../failure.ts';
import { runOnOpen, runsOnOpen } from '../sheet/open-trigger.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { type Pulled, pullLatest } from './pull-latest.ts';

/** The global that Google calls when the document is opened. */
const HANDLER = 'pullOnOpen';

const PULLED_ON = 'pulledOn';

/** Whether this document brings itself up to date when the person at the screen opens it. */
export function pullsOnOpen(): boolean {
  return runsOnOpen(HANDLER);
}

export function choosePullOnOpen(wanted: boolean): void {
  runOnOpen(HANDLER, wanted);
}

/**
 * Pulls the latest results, unless somebody's opening has already tried today, or there is nothing yet to bring up to
 * date: null then. It makes no columns, since nobody asked for any at this moment.
 */
export function pullOnceADay(workbook: Workbook): Pulled | null {
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(PULLED_ON) === workbook.today) return null;
  // Kept before the attempt: one that fails is not repeated at each opening.
  properties.setProperty(PULLED_ON, workbook.today);
  try {
    return pullLatest(workbook, { makeColumns: false });
  } catch (error) {
    if (error instanceof Failure && error.reason.code === 'nothing_segmented') return null;
    throw error;
  }
}
