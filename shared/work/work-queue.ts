import {
  type ActionFigures,
  type ActionId,
  type ActionKind,
  CATALOGUE,
  forTier,
  UNSCORED_TIER,
} from '#shared/actions';
import type { CustomerScore } from '#shared/contracts';

/** One thing to do for one customer. */
export interface Task {
  readonly customerId: string;
  readonly name: string;
  readonly action: ActionId;
  readonly kind: ActionKind;
  /** Δ against doing nothing, in major units, the work already paid; null where none is claimed. */
  readonly netEffect: number | null;
  readonly hours: number;
  /** ISO date. */
  readonly due: string;
}

export interface PlannedWork {
  /** In the order in which to do it. */
  readonly planned: readonly Task[];
  /** What the hours do not reach, or is not worth them; in the same order. */
  readonly left: readonly Task[];
  /** More than the hours available only where obligations alone take more. */
  readonly hoursPlanned: number;
}

/** What is bound to a promise or a date counts for more than money that can wait. */
const URGENCY: Readonly<Partial<Record<ActionKind, number>>> = { obligation: 3, dated: 2, protect: 1.5 };
const USUAL_URGENCY = 1;

/** A deed without work of its own still takes somebody's moment. */
const SHORTEST_HOURS = 0.1;

interface ScoredRow extends Pick<CustomerScore, 'customerId' | 'name' | 'touchTier'> {
  readonly primaryAction: ActionFigures;
}

/** A score's primary action as a task; null for a policy that asks for no deed. */
export function taskOf({ customerId, name, touchTier, primaryAction }: ScoredRow): Task | null {
  const { id, netEffect, dueDate } = primaryAction;
  if (!isActionId(id) || dueDate === null) return null;
  const { kind, hours } = CATALOGUE[id];
  if (kind === 'none') return null;
  const takes = forTier(hours, touchTier ?? UNSCORED_TIER);
  return { customerId, name, action: id, kind, netEffect, hours: takes, due: dueDate };
}

function isActionId(id: string): id is ActionId {
  return id in CATALOGUE;
}

/**
 * The work of all customers, filled up to the hours available: obligations first and all of them, then by Δ per hour
 * × urgency. What is too long for the hours left gives way to the next that fits; what costs more than it brings is
 * left. The order of the tasks does not matter.
 */
export function workQueue(tasks: readonly Task[], hoursAvailable: number): PlannedWork {
  const planned: Task[] = [];
  const left: Task[] = [];
  let hoursPlanned = 0;
  for (const task of [...tasks].sort(firstThingsFirst)) {
    const fits = hoursPlanned + task.hours <= hoursAvailable + ROUNDING;
    if (isOwed(task) || (fits && (task.netEffect ?? 0) >= 0)) {
      planned.push(task);
      hoursPlanned += task.hours;
    } else {
      left.push(task);
    }
  }
  return { planned, left, hoursPlanned };
}

/** Tenths of hours do not add up exactly. */
const ROUNDING = 1e-9;

function isOwed({ kind }: Task): boolean {
  return kind === 'obligation';
}

function firstThingsFirst(a: Task, b: Task): number {
  return (
    Number(isOwed(b)) - Number(isOwed(a)) ||
    priority(b) - priority(a) ||
    alphabetical(a.due, b.due) ||
    alphabetical(a.customerId, b.customerId) ||
    alphabetical(a.action, b.action)
  );
}

/** Δ an hour, times urgency. */
function priority({ netEffect, hours, kind }: Task): number {
  return ((netEffect ?? 0) / Math.max(hours, SHORTEST_HOURS)) * (URGENCY[kind] ?? USUAL_URGENCY);
}

function alphabetical(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
