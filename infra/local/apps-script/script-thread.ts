/** The thread of one open workbook: the model, the double and the bundle. It does one task after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { mintIdToken } from '../stack/oidc.ts';
import type { HostEvent } from '../workbook/protocol.ts';
import { waitForMessage } from './mailbox.ts';
import { readBundle } from './read-bundle.ts';
import type { DialogRequest } from './script-options.ts';
import { createScriptRuntime } from './script-runtime.ts';
import { withScriptClient } from './sidebar-shim.ts';
import { startSyncFetch } from './sync-fetch.ts';
import type {
  DialogAnswer,
  HostRequest,
  HostTask,
  ScriptThreadData,
  ThreadMessage,
} from './thread-messages.ts';

const data: ScriptThreadData = workerData;
const { issuer, sub, email } = data.identity;
const { fetchAll } = startSyncFetch(data);

const runtime = createScriptRuntime({
  workbook: data.workbook,
  bundle: readBundle(data.distDir),
  fetchAll,
  identityToken: () => mintIdToken(issuer, { sub, email }),
  user: { email, locale: data.userLocale },
  scriptProperties: data.scriptProperties,
  answerDialog: answerOf,
  emit: (event) => tell({ type: 'event', event: served(event) }),
  log: (line) => tell({ type: 'log', line }),
});

parentPort?.on('message', ({ id, task }: HostRequest) => {
  try {
    tell({ type: 'done', id, value: perform(task) });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ type: 'failed', id, name, message, stack });
  }
});

tell({ type: 'ready' });

function perform(task: HostTask): unknown {
  switch (task.type) {
    case 'snapshot':
      return runtime.workbook.snapshot();
    case 'open':
      return runtime.open();
    case 'run':
      return runtime.run(task.functionName, task.args);
    case 'edit':
      return runtime.edit(task.edit);
    case 'disturb':
      return runtime.disturb(task.disturbance);
  }
}

/** Stops the script until the dialog is answered; answers to dialogs of before are late clicks. */
function answerOf({ dialogId }: DialogRequest): string {
  for (;;) {
    const answer = waitForMessage(data.answers) as DialogAnswer;
    if (answer.dialogId === dialogId) return answer.button;
  }
}

/** A page as a browser gets it from Google. */
function served(event: HostEvent): HostEvent {
  if (event.kind !== 'ui' || !('html' in event.ui)) return event;
  return { kind: 'ui', ui: { ...event.ui, html: withScriptClient(event.ui.html) } };
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
