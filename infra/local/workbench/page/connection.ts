import type { Locale } from '#shared/contracts';
import type { Edit, RangeAddress } from '../../workbook/protocol.ts';
import type { ServerMessage } from '../server-message.ts';

export interface ConnectionListeners {
  onMessage(message: ServerMessage): void;
  onLost(): void;
}

/** The page's line to the script host of one sample workbook. */
export interface Connection {
  /** Sends edits one after another, in the order they are given. */
  edit(edit: Edit): Promise<void>;
  /**
   * Runs a global of the add-on once all edits sent so far have reached the model, with the selection of this very
   * moment. Rejects with the script's own message when it fails.
   */
  run(functionName: string, args: unknown[], selection: RangeAddress[]): Promise<unknown>;
  answerDialog(dialogId: number, button: string): Promise<void>;
}

/** Connects, and stays connected: the browser comes back by itself, and then the server sends the workbook anew. */
export function connect(sample: Locale, listeners: ConnectionListeners): Connection {
  const events = new EventSource(`/events?sample=${sample}`);
  events.onmessage = ({ data }) => listeners.onMessage(JSON.parse(data));
  events.onerror = listeners.onLost;

  let edited: Promise<unknown> = Promise.resolve();

  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${path}?sample=${sample}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
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
  };
}
