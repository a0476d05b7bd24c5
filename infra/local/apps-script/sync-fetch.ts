import { Worker } from 'node:worker_threads';
import { GoogleError } from './google-error.ts';
import type { HttpResult, HttpThreadData } from './http-thread.ts';
import { mailboxes, waitForMessage, write } from './mailbox.ts';
import type { FetchAll } from './script-options.ts';

export interface SyncFetch {
  fetchAll: FetchAll;
  close(): Promise<number>;
}

/** Real HTTP whose calls return when the answers are there. Requests of one call run side by side. */
export function startSyncFetch({ hosts }: Omit<HttpThreadData, 'mailbox'>): SyncFetch {
  const [mine, theirs] = mailboxes();
  const data: HttpThreadData = { mailbox: theirs, hosts };
  const worker = new Worker(new URL('./http-thread.ts', import.meta.url), {
    workerData: data,
    transferList: [theirs.port],
  });
  // Neither the thread nor its channel keeps a process alive.
  worker.unref();
  mine.port.unref();
  return {
    fetchAll(requests) {
      write(mine, requests);
      const results = waitForMessage(mine) as HttpResult[];
      return results.map((result) => {
        if ('error' in result) throw new GoogleError(result.error);
        return result.reply;
      });
    },
    close: () => worker.terminate(),
  };
}
