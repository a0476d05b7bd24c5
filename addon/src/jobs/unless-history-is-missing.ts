import { Failure } from '../failure.ts';

/** What the service answers; null where the company has not imported anything yet. */
export function unlessHistoryIsMissing<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    const code = error instanceof Failure ? error.reason.code : null;
    if (code === 'settings_missing' || code === 'history_missing') return null;
    throw error;
  }
}
