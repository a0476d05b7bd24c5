import { Busy, Unavailable } from '../../../lambdas/errors.ts';

const MAX_CALLS = 40;

/**
 * Calls again for as long as the answer is that now is no good moment, as the add-on does. Any other failure is one.
 *
 * @returns how often it had to call
 */
export async function callUntilAnswered(work: () => Promise<unknown>): Promise<number> {
  for (let calls = 1; ; calls++) {
    try {
      await work();
      return calls;
    } catch (error) {
      if (!(error instanceof Busy || error instanceof Unavailable) || calls === MAX_CALLS) throw error;
    }
  }
}
