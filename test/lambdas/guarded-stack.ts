import { expect } from 'vitest';
import { type LocalStack, type StackOptions, startStack } from '../../infra/local/stack/stack.ts';
import { watchedLogger } from './log-watch.ts';

/**
 * The stack with a guard before its database, as IAM stands before AWS's: a handler that touches a key outside of its
 * caller's tenant fails. `stop` demands that none did. What handlers log is watched.
 */
export async function startGuardedStack(options: StackOptions = {}): Promise<LocalStack> {
  const stack = await startStack({ ...options, logger: watchedLogger(options.logger), guarded: true });
  return {
    ...stack,
    stop: async () => {
      await stack.stop();
      expect(stack.refusals).toEqual([]);
    },
  };
}
