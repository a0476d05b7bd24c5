import { expect } from 'vitest';
import { type LocalStack, type StackOptions, startStack } from '../../infra/local/stack/stack.ts';

/**
 * The stack with a guard before its database, as IAM stands before AWS's: a handler that touches a key outside of its
 * caller's tenant fails. `stop` demands that none did.
 */
export async function startGuardedStack(options: StackOptions = {}): Promise<LocalStack> {
  const stack = await startStack({ logLevel: 'SILENT', ...options, guarded: true });
  return {
    ...stack,
    stop: async () => {
      await stack.stop();
      expect(stack.refusals).toEqual([]);
    },
  };
}
