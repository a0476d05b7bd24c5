import { type Task, taskOf, workQueue } from '#shared/work';
import type { StoredResult } from '../results/results.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Tick, Week, WeekTask } from '../ui/sidebar-data.ts';
import { recallTicks, tickOf } from './ticks.ts';

const HOURS = 'week.hours';
const USUAL_HOURS = 8;

/** A week of one person has no more. */
const MOST_HOURS = 168;

/** The hours that a week is planned with from now on, for everyone who opens the document. */
export function keepHours(hours: number): void {
  const kept = Math.min(MOST_HOURS, Math.max(0, hours));
  PropertiesService.getDocumentProperties().setProperty(HOURS, String(kept));
}

/** The work that the hours reach, from what was kept of the last runs; null while nobody was scored. */
export function week({ today }: Workbook, results: readonly StoredResult[]): Week | null {
  const currency = results[results.length - 1]?.currency;
  if (currency === undefined) return null;
  const ticks = recallTicks();
  const byId = new Map(results.map((result) => [result.customerId, result]));
  const open = results.flatMap((result) => {
    const task = openTask(result, ticks, today);
    return task ? [task] : [];
  });
  const hours = recallHours();
  const { planned, left, hoursPlanned } = workQueue(open, hours);
  return {
    currency,
    today,
    hours,
    hoursPlanned,
    planned: planned.flatMap((task) => weekTask(task, byId.get(task.customerId))),
    left: left.length,
    waiting: waitingOf(ticks),
  };
}

function recallHours(): number {
  const text = PropertiesService.getDocumentProperties().getProperty(HOURS);
  return text === null ? USUAL_HOURS : Number(text);
}

function openTask(result: StoredResult, ticks: readonly Tick[], today: string): Task | null {
  const { customerId, name, touchTier, action } = result;
  const tick = tickOf(ticks, { customerId, action: action.id });
  if (tick && tick.until > today) return null;
  return taskOf({ customerId, name, touchTier, primaryAction: { ...action, code: action.id } });
}

function weekTask(task: Task, result: StoredResult | undefined): WeekTask[] {
  return result ? [{ ...task, label: result.action.label, reason: result.action.reason }] : [];
}

/** Done tasks whose end nobody has told yet; the newest first. */
function waitingOf(ticks: readonly Tick[]): Tick[] {
  return ticks.filter(({ state }) => state === 'done').sort((a, b) => (a.on < b.on ? 1 : -1));
}
