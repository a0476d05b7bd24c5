import type { Locale } from '#shared/contracts';
import type { Refusal } from '../src/ui/reply-contract.ts';
import { callScript } from './script.ts';

/** Where a person sees how far it is. */
export interface ShownProgress {
  at(rows: number, of: number): void;
  /** Somebody else is working in the document. */
  waiting(): void;
}

/** Somebody else's run in the same document is waited for so often, and so long each time. */
const MOST_WAITS = 40;
const WAIT_MS = 3_000;

/** All is in, it failed, or a person has stopped it. */
export type Sent = 'all' | 'halted' | Refusal;

/** Sends an import step by step, each a call of some seconds, and shows how far it is after each. */
export async function sendAll(
  locale: Locale,
  progress: ShownProgress,
  isHalted: () => boolean,
): Promise<Sent> {
  let waits = 0;
  while (!isHalted()) {
    const reply = await callScript(locale, 'sidebarImportStep');
    if (!reply.ok) {
      if (reply.help !== 'someone_else_runs' || waits === MOST_WAITS) return reply;
      waits += 1;
      progress.waiting();
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      continue;
    }
    waits = 0;
    const { rows, of, done } = reply.data;
    progress.at(rows, of);
    if (done) return 'all';
  }
  return 'halted';
}
