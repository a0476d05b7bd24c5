import { Failure } from './failure.ts';

const PATIENCE_MS = 2_000;

/**
 * Runs work that changes the document while nobody else's run does: two at once would each make the same columns.
 */
export function exclusively<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Failure({ code: 'someone_else_runs' });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
