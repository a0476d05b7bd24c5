import { CATALOGUE } from '#shared/actions';
import { dayOf, isoDateOf } from '#shared/history';
import type { ImportedHistory } from '../client/import-parts.ts';
import { sendWhole } from '../client/import-run.ts';
import { refusedInAll } from '../client/refusals.ts';
import { Failure } from '../failure.ts';
import { recallImport } from '../memory.ts';
import { recallResults } from '../results/results.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Tick, TickState, TickStep } from '../ui/sidebar-data.ts';
import { forgetTick, keepTick, recallTicks, tickOf } from './ticks.ts';

/** So long a task that was done, or put off, is not proposed again. What is owed to a customer waits a day only. */
const DONE_RESTS_DAYS = 30;
const NOT_NOW_RESTS_DAYS = 7;
const OWED_RESTS_DAYS = 1;

/** What came of ticking a task off. */
export interface TickedOff {
  /** What is remembered of the task now; null where it was taken back. */
  tick: Tick | null;
  /** The service had no room for it, and nothing was changed. */
  refused: boolean;
}

/**
 * Ticks a task off. What was done, and what came of it, goes to the service, which learns from it; what is put off is
 * remembered in the document alone. Throws a `Failure` when the service cannot be reached: nothing is remembered then.
 */
export function tickOff({ today }: Workbook, customerId: string, action: string, step: TickStep): TickedOff {
  const known = tickOf(recallTicks(), { customerId, action });
  const wasDone = known !== undefined && known.state !== 'not_now';
  // A task that was proposed again after its rest and done again is another outcome.
  const isAnother = step === 'done' && wasDone && known.until <= today;
  const on = wasDone && !isAnother ? known.on : today;
  // The same id again is a correction, so an end that becomes known later completes the same outcome.
  const eventId = `${action} ${on}`;

  if (step === 'undo') {
    const taken = { kind: 'outcome', customerId, id: eventId } as const;
    const refused = wasDone && isRefused({ deletions: [taken] });
    if (!refused) forgetTick({ customerId, action });
    return { tick: refused ? known : null, refused };
  }
  if (step !== 'not_now') {
    const worked = step === 'done' ? {} : { worked: step === 'worked' };
    const outcome = {
      kind: 'outcome',
      eventId,
      customerId,
      date: on,
      action,
      done: true,
      ...worked,
    } as const;
    if (isRefused({ events: [outcome] })) return { tick: known ?? null, refused: true };
  }
  const until = isoDateOf(dayOf(on) + restOf(action, step));
  const tick: Tick = { customerId, name: known?.name ?? nameOf(customerId), action, state: step, on, until };
  keepTick(tick);
  return { tick, refused: false };
}

function restOf(action: string, step: TickState): number {
  if (step !== 'not_now') return DONE_RESTS_DAYS;
  const [, entry] = Object.entries(CATALOGUE).find(([id]) => id === action) ?? [];
  return entry?.kind === 'obligation' ? OWED_RESTS_DAYS : NOT_NOW_RESTS_DAYS;
}

function nameOf(customerId: string): string {
  return recallResults().find((result) => result.customerId === customerId)?.name ?? customerId;
}

function isRefused(told: Partial<ImportedHistory>): boolean {
  const last = recallImport();
  if (!last) throw new Failure({ code: 'history_missing', requestId: '–' });
  const history = { customers: [], orders: [], events: [], deletions: [], ...told };
  return refusedInAll(sendWhole(history, last.currency)) > 0;
}
