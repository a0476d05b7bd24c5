import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A Lambda function that stays warm: its bundle in a process of its own. */
export interface BundleProcess {
  invoke(event: unknown): Promise<Answer>;
  stop(): void;
}

/** What the handler answered, or the error that it ended with. */
export type Answer =
  | { readonly result: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

const MAIN = join(import.meta.dirname, 'bundle-main.mjs');

/** @param environment all that the function finds in its environment */
export async function startBundle(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<BundleProcess> {
  const child = fork(MAIN, [pathToFileURL(file).href], {
    env: environment,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await next(child, (message) => message === 'ready');
  let asked = 0;
  return {
    invoke: async (event) => {
      const id = asked++;
      const answered = next(child, (message) => idOf(message) === id);
      child.send({ id, event });
      return ((await answered) as { answer: Answer }).answer;
    },
    stop: () => void child.kill(),
  };
}

function idOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
}

/** The next message that is meant. */
function next(child: ChildProcess, isMeant: (message: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`a function's process ended with ${code}`));
    const listen = (message: unknown) => {
      if (!isMeant(message)) return;
      child.off('message', listen).off('exit', end);
      resolve(message);
    };
    child.on('message', listen).once('exit', end);
  });
}
