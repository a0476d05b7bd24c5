import type { Locale } from '#shared/contracts';
import { FIRST_RUN, say } from '#shared/i18n';
import type { DocumentState } from '../src/document-state.ts';
import type { ReadingChoice } from '../src/reading-choice.ts';
import type { FirstRun } from '../src/ui/first-run-contract.ts';
import type { Refusal } from '../src/ui/reply-contract.ts';
import { sendAll } from './first-run-import.ts';
import { planContent } from './first-run-plan.ts';
import { importProgress } from './first-run-progress.ts';
import { button, failedState, tag } from './page.ts';
import { problemContent } from './problem.ts';
import { callScript } from './script.ts';
import { view } from './view.ts';

/** What the rest of the page has to do with the guided import. */
export interface GuideHooks {
  /** All customers were segmented; `message` says how they fall. */
  onDone(state: DocumentState, message: string): void;
  /** It begins or ends to send: nothing else is to be begun meanwhile. */
  onRun(running: boolean): void;
  onProblem(problem: Refusal | null): void;
  onMessage(message: string): void;
  /** Leads back to the map; null while there is none. */
  back(): (() => void) | null;
}

/** The guided import: what was found, the import with its progress, and everybody segmented. */
export interface Guide {
  /** Shows it; an import that was left unfinished goes on. */
  open(unfinished: DocumentState['unfinished']): void;
  /** The tabs may have changed. */
  expire(): void;
  /** What was found before is of no use: a person comes back to it after a while. */
  forget(): void;
  /** It is sending or segmenting. */
  isRunning(): boolean;
  /** It is running, or has stopped half-way. */
  isUnderWay(): boolean;
}

export function startGuide(place: HTMLElement, locale: Locale, hooks: GuideHooks): Guide {
  const planPlace = tag('div', '');
  const runPlace = tag('div', '');
  place.replaceChildren(planPlace, runPlace);
  let running = false;
  /** A person has stopped the import, or it has failed: it does not go on by itself. */
  let halted = false;

  const plan = view<FirstRun>(
    planPlace,
    locale,
    () => callScript(locale, 'sidebarFirstRun'),
    (found) =>
      planContent(found, locale, {
        onChoose: choose,
        onShow: show,
        onImport: run,
        onAgain: look,
        back: hooks.back(),
      }),
  );

  async function choose(sheetId: number, choice: ReadingChoice): Promise<void> {
    const focused = document.activeElement?.id ?? '';
    planPlace.setAttribute('aria-busy', 'true');
    const reply = await callScript(locale, 'sidebarChooseReading', sheetId, choice);
    planPlace.removeAttribute('aria-busy');
    hooks.onProblem(reply.ok ? null : reply);
    if (!reply.ok) return;
    plan.put(reply.data);
    document.getElementById(focused)?.focus();
  }

  async function show(sheetId: number, row: number, column: number | null): Promise<void> {
    const reply = await callScript(locale, 'sidebarShowCell', sheetId, row, column);
    hooks.onProblem(reply.ok ? null : reply);
    hooks.onMessage(reply.ok && !reply.data ? say(FIRST_RUN.tabGone, locale) : '');
  }

  function look(): void {
    plan.forget();
    plan.open();
  }

  function isUnderWay(): boolean {
    return runPlace.childElementCount > 0;
  }

  function setRunning(now: boolean): void {
    running = now;
    hooks.onRun(now);
  }

  async function run(): Promise<void> {
    if (running) return;
    halted = false;
    hooks.onProblem(null);
    hooks.onMessage('');
    const progress = importProgress(locale, () => {
      halted = true;
    });
    planPlace.hidden = true;
    runPlace.replaceChildren(progress.element);
    setRunning(true);
    progress.element.focus();
    const sent = await sendAll(locale, progress, () => halted);
    if (sent === 'halted') return stop();
    if (sent !== 'all') return fail(sent);
    progress.segmenting();
    const reply = await callScript(locale, 'sidebarSegmentAll');
    if (!reply.ok) return fail(reply);
    clear();
    hooks.onDone(reply.state, reply.message ?? '');
  }

  function fail(refusal: Refusal): void {
    setRunning(false);
    halted = true;
    const again = failedState(problemContent(refusal, locale), say(FIRST_RUN.goOn, locale), run);
    runPlace.replaceChildren(again, button('quiet', say(FIRST_RUN.lookAgain, locale), stop));
  }

  function stop(): void {
    clear();
    plan.open();
  }

  function clear(): void {
    runPlace.replaceChildren();
    setRunning(false);
    planPlace.hidden = false;
    plan.expire();
  }

  return {
    open(unfinished) {
      if (isUnderWay()) return;
      if (unfinished && !halted) run();
      else plan.open();
    },
    expire: () => plan.expire(),
    forget: () => plan.forget(),
    isRunning: () => running,
    isUnderWay,
  };
}
