import type { TenantDeletion } from '#shared/contracts';
import { deleteSomeOfTenant, forgetAtService } from '../client/deletion-api.ts';
import { forgetResult } from '../results/results.ts';
import { removeAllOfOurs } from '../sheet/arrange-columns.ts';
import { deleteResultsSheet } from '../sheet/results-sheet.ts';
import { deleteUndoSheet } from '../sheet/undo-sheet.ts';
import { choosePullOnOpen } from './pull-once-a-day.ts';
import { forgetTick, recallTicks } from './ticks.ts';

/** Deletes what is kept of one customer, here and at the service; gives how many orders and events that were. */
export function forgetCustomer(customerId: string): number {
  const deleted = forgetAtService(customerId);
  forgetResult(customerId);
  deleteUndoSheet();
  for (const tick of recallTicks()) if (tick.customerId === customerId) forgetTick(tick);
  return deleted;
}

/**
 * Deletes a part of what is kept of the company; to be repeated until it is done. With the last part goes what this
 * document keeps out of sight, and, where `columns` says so, our columns and tab. A person's own cells stay as they are.
 */
export function deleteStep({ columns }: { columns: boolean }): TenantDeletion {
  const step = deleteSomeOfTenant();
  if (step.done) clearDocument(columns);
  return step;
}

/** Takes away what this document keeps out of sight, and, where `columns` says so, our columns and the portfolio tab. */
export function clearDocument(columns: boolean): void {
  if (columns) removeAllOfOurs();
  deleteResultsSheet();
  deleteUndoSheet();
  choosePullOnOpen(false);
  PropertiesService.getDocumentProperties().deleteAllProperties();
}
