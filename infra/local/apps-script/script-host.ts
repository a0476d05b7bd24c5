import { Worker } from 'node:worker_threads';
import type { HostEvent, ScriptHost, WorkbookSnapshot } from '../workbook/protocol.ts';
import { mailboxes, write } from './mailbox.ts';
import type {
  DialogAnswer,
  HostTask,
  LocalIdentity,
  ScriptThreadData,
  ThreadMessage,
} from './thread-messages.ts';

export interface ScriptHostOptions {
  workbook: WorkbookSnapshot;
  /** The built add-on: `Code.js`, `appsscript.json` and its pages. */
  distDir: string;
  identity: LocalIdentity;
  /** `{ 'https://api.example': 'http://127.0.0.1:8080' }`: the bundle keeps the addresses it has on Google. */
  hosts?: Readonly<Record<string, string>>;
  scriptProperties?: Readonly<Record<string, string>>;
  /** Language of the person's account; `en` if not given. */
  userLocale?: string;
  /** Hears what the script writes by `console` and `Logger`. */
  log?: (line: string) => void;
}

/**
 * Opens a workbook with its script in a thread of its own. Tasks run one after another; while a script runs, edits
 * wait. A run that fails rejects with the script's error, after the `finished` event that names it. Rejects when the
 * bundle is not there or does not compile.
 */
export async function createScriptHost(options: ScriptHostOptions): Promise<ScriptHost> {
  const [answers, answersOfThread] = mailboxes();
  const data: ScriptThreadData = {
    workbook: options.workbook,
    distDir: options.distDir,
    identity: options.identity,
    hosts: options.hosts ?? {},
    scriptProperties: options.scriptProperties ?? {},
    userLocale: options.userLocale ?? 'en',
    answers: answersOfThread,
  };
  const worker = new Worker(new URL('./script-thread.ts', import.meta.url), {
    workerData: data,
    transferList: [answersOfThread.port],
  });
  const listeners = new Set<(event: HostEvent) => void>();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const ready = Promise.withResolvers<void>();
  let tasks = 0;
  let ended: Error | null = null;

  function end(reason: Error): void {
    ended ??= reason;
    ready.reject(ended);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    answers.port.close();
  }

  function perform(task: HostTask): Promise<unknown> {
    if (ended) return Promise.reject(ended);
    tasks += 1;
    const pending = Promise.withResolvers<unknown>();
    waiting.set(tasks, pending);
    worker.postMessage({ id: tasks, task });
    return pending.promise;
  }

  worker.on('error', end);
  worker.on('exit', () => end(new Error('The workbook is closed.')));
  worker.on('message', (message: ThreadMessage) => {
    switch (message.type) {
      case 'ready':
        ready.resolve();
        break;
      case 'event':
        for (const listener of listeners) listener(message.event);
        break;
      case 'log':
        options.log?.(message.line);
        break;
      case 'done':
        waiting.get(message.id)?.resolve(message.value);
        waiting.delete(message.id);
        break;
      case 'failed': {
        const { id, name, message: text, stack } = message;
        waiting.get(id)?.reject(Object.assign(new Error(text), { name, stack }));
        waiting.delete(id);
      }
    }
  });
  await ready.promise;

  return {
    snapshot: async () => (await perform({ type: 'snapshot' })) as WorkbookSnapshot,
    open: async () => void (await perform({ type: 'open' })),
    run: (functionName, args = []) => perform({ type: 'run', functionName, args }),
    edit: async (edit) => void (await perform({ type: 'edit', edit })),
    disturb: async (disturbance) => void (await perform({ type: 'disturb', disturbance })),
    answerDialog(dialogId, button) {
      const answer: DialogAnswer = { dialogId, button };
      write(answers, answer);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await worker.terminate();
    },
  };
}
