import type { Disturbance, Edit, RangeAddress } from '../../workbook/protocol.ts';
import type { ServerMessage } from '../server-message.ts';
import type { OpenedFile } from './chrome/open-file.ts';

export interface ConnectionListeners {
  onMessage(message: ServerMessage): void;
  onLost(): void;
  /** The server has no such workbook any more. */
  onGone(): void;
}

/** The page's line to the script host of one workbook. */
export interface Connection {
  /** Sends edits one after another, in the order they are given. */
  edit(edit: Edit): Promise<void>;
  /**
   * Runs a global of the add-on once all edits sent so far have reached the model, with the selection of this very
   * moment. Rejects with the script's own message when it fails.
   */
  run(functionName: string, args: unknown[], selection: RangeAddress[]): Promise<unknown>;
  answerDialog(dialogId: number, button: string): Promise<void>;
  /** Makes the network or Google misbehave from the next run on; null ends that. */
  disturb(disturbance: Disturbance | null): Promise<void>;
  /** Makes a workbook of a person's own file. */
  open(file: File): Promise<OpenedFile>;
}

/** Connects, and stays connected: the browser comes back by itself, and then the server sends the workbook anew. */
export function connect(workbookId: string, listeners: ConnectionListeners): Connection {
  const events = new EventSource(`/events?sample=${workbookId}`);
  events.onmessage = ({ data }) => listeners.onMessage(JSON.parse(data));
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) listeners.onGone();
    else listeners.onLost();
  };

  let edited: Promise<unknown> = Promise.resolve();

  function post(path: string, body: unknown): Promise<unknown> {
    return send(`${path}?sample=${workbookId}`, 'application/json', JSON.stringify(body));
  }

  async function send(path: string, contentType: string, body: BodyInit): Promise<unknown> {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
    const answer: { value?: unknown; error?: string } = await response.json();
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  return {
    async edit(edit) {
      const sent = edited.then(() => post('/edit', edit));
      // A refused edit is told to whoever sent it; the ones after it still go.
      edited = sent.catch(() => {});
      await sent;
    },
    async run(functionName, args, selection) {
      await edited;
      return post('/run', { functionName, args, selection });
    },
    async answerDialog(dialogId, button) {
      await post('/dialog', { dialogId, button });
    },
    async disturb(disturbance) {
      await post('/disturb', disturbance);
    },
    async open(file) {
      const path = `/open?sample=${workbookId}&name=${encodeURIComponent(file.name)}`;
      return (await send(path, 'application/octet-stream', file)) as OpenedFile;
    },
  };
}
