import { randomUUID } from 'node:crypto';
import type { Database } from '../../../lambdas/store/database.ts';

/** The process as it would be killed: what was to come does not come. */
export class Stopped extends Error {}

/**
 * Lets so many commands through, and stops at the next one: before it reached the database, or after, when only its
 * reply is lost. Gives whether the work was stopped; it was not when it needed no more commands.
 */
export async function stopAfter(
  { client }: Database,
  commands: number,
  at: 'before' | 'after',
  work: () => Promise<unknown>,
): Promise<boolean> {
  const name = `stop-${randomUUID()}`;
  let sent = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      sent += 1;
      if (sent <= commands) return next(args);
      if (sent === commands + 1 && at === 'after') await next(args);
      throw new Stopped();
    },
    { step: 'initialize', name },
  );
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof Stopped) return true;
    throw error;
  } finally {
    client.middlewareStack.remove(name);
  }
}
