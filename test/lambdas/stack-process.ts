import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StackAddress } from './stack-process-main.ts';

const MAIN = fileURLToPath(new URL('./stack-process-main.ts', import.meta.url));

/** The local stack in a process of its own, which can be killed. */
export interface StackProcess extends StackAddress {
  /** In bytes. */
  memory(): Promise<NodeJS.MemoryUsage>;
  /** Ends it with no chance to tidy up; what it began is left as it is. */
  kill(): Promise<void>;
}

/** @param day which day it is for the functions, as an ISO date */
export async function startStackProcess(dataDir: string, day: string): Promise<StackProcess> {
  const child = fork(MAIN, [dataDir, day], { execArgv: [] });
  const address = await told<StackAddress>(child);
  return {
    ...address,
    memory: () => {
      child.send('memory');
      return told(child);
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const died = new AbortController();
  const exited = once(child, 'exit', { signal: died.signal }).then(() => {
    throw new Error('the stack ended before it answered');
  });
  try {
    const [message] = await Promise.race([once(child, 'message'), exited]);
    return message as Message;
  } finally {
    exited.catch(() => {});
    died.abort();
  }
}
