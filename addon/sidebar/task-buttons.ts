import type { Locale } from '#shared/contracts';
import { formatDate, type Phrase, say, WEEK } from '#shared/i18n';
import type { Tick, TickState, TickStep } from '../src/ui/sidebar-data.ts';
import { button, tag } from './page.ts';

/** A task that can be ticked off, with the words that name it. */
export interface TickableTask {
  readonly customerId: string;
  readonly action: string;
  readonly label: string;
  readonly name: string;
}

export type OnTick = (task: TickableTask, step: TickStep) => void;

/** "Done" and "Not now". */
export function openButtons(
  task: TickableTask,
  locale: Locale,
  onTick: OnTick,
  doneClass: string,
): HTMLElement {
  return row(task, locale, onTick, [
    ['done', WEEK.done, doneClass],
    ['not_now', WEEK.notNow, 'quiet'],
  ]);
}

/** "It worked", "It did not", "Undo". */
export function outcomeButtons(task: TickableTask, locale: Locale, onTick: OnTick): HTMLElement {
  return row(task, locale, onTick, [
    ['worked', WEEK.worked, 'quiet'],
    ['failed', WEEK.failed, 'quiet'],
    ['undo', WEEK.undo, 'quiet'],
  ]);
}

/** "Undo" alone. */
export function undoButton(task: TickableTask, locale: Locale, onTick: OnTick): HTMLElement {
  return row(task, locale, onTick, [['undo', WEEK.undo, 'quiet']]);
}

function row(
  task: TickableTask,
  locale: Locale,
  onTick: OnTick,
  steps: readonly (readonly [TickStep, Phrase, string])[],
): HTMLElement {
  return tag(
    'div',
    'buttons',
    ...steps.map(([step, phrase, className]) => {
      const text = say(phrase, locale);
      const label = say(WEEK.forTask, locale, { button: text, task: task.label, name: task.name });
      return button(className, text, () => onTick(task, step), label);
    }),
  );
}

const KEPT: Readonly<Record<TickState, Phrase>> = {
  done: WEEK.doneKept,
  not_now: WEEK.notNowKept,
  worked: WEEK.workedKept,
  failed: WEEK.failedKept,
};

/** What is kept of a tick, in words; of a task that was taken back when there is none. */
export function keptText(tick: Tick | null, { label, name }: TickableTask, locale: Locale): string {
  if (!tick) return say(WEEK.undoKept, locale, { task: label, name });
  return say(KEPT[tick.state], locale, { task: label, name, date: formatDate(tick.until, locale) });
}
