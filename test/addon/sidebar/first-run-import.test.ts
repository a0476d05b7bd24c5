import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendAll } from '../../../addon/sidebar/first-run-import.ts';

const BUSY = { ok: false, message: 'Somebody else …', help: 'someone_else_runs' };
const step = (rows: number) => ({ ok: true, data: { rows, of: 300, done: rows === 300 } });

/** Answers the page's calls one after another, as Google would. */
function answering(replies: readonly unknown[]): { calls: () => number } {
  let next = 0;
  const run = {
    withSuccessHandler: (onReply: (reply: unknown) => void) => ({
      withFailureHandler: () => ({ sidebarImportStep: () => onReply(replies[next++]) }),
    }),
  };
  vi.stubGlobal('google', { script: { run } });
  return { calls: () => next };
}

function watched() {
  const seen: (number | string)[] = [];
  return { seen, at: (rows: number) => void seen.push(rows), waiting: () => void seen.push('waiting') };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('sending an import from the sidebar', () => {
  it('goes step after step until all is in, and shows how far it is', async () => {
    answering([step(100), step(200), step(300)]);
    const progress = watched();

    expect(await sendAll('en', progress, () => false)).toBe('all');
    expect(progress.seen).toEqual([100, 200, 300]);
  });

  it('waits while somebody else runs in the document, then goes on', async () => {
    answering([step(100), BUSY, BUSY, step(300)]);
    const progress = watched();

    const sent = sendAll('en', progress, () => false);
    await vi.runAllTimersAsync();

    expect(await sent).toBe('all');
    expect(progress.seen).toEqual([100, 'waiting', 'waiting', 300]);
  });

  it('does not wait for ever', async () => {
    answering(Array(100).fill(BUSY));

    const sent = sendAll('en', watched(), () => false);
    await vi.runAllTimersAsync();

    expect(await sent).toEqual(BUSY);
  });

  it('stops between two steps when a person says so', async () => {
    const { calls } = answering([step(100), step(200), step(300)]);
    const progress = watched();

    expect(await sendAll('en', progress, () => progress.seen.length === 1)).toBe('halted');
    expect(calls()).toBe(1);
  });

  it('tells of any other failure at once', async () => {
    const failure = { ok: false, message: '100 of 300 rows are in, and stay.', help: 'no_network' };
    answering([step(100), failure]);

    expect(await sendAll('en', watched(), () => false)).toEqual(failure);
  });
});
