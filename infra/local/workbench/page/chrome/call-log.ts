import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { UiEvent } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

type Logged = Extract<UiEvent, { type: 'call' | 'running' | 'finished' }>;

/** Runs kept in the list. */
const KEPT = 50;

/**
 * What the script asked of Google's services and how long the answers took: a counter that opens into a list, one
 * line for each service and method of a run.
 */
export function callLog(locale: Locale): {
  toggle: HTMLElement;
  panel: HTMLElement;
  add(event: Logged): void;
} {
  const runs = element('div', {});
  const empty = element('p', {}, say(words.noCalls, locale));
  const panel = element(
    'section',
    { class: 'call-log', id: 'call-log', 'aria-label': say(words.callsTitle, locale), hidden: '' },
    element('h2', {}, say(words.callsTitle, locale)),
    empty,
    runs,
  );
  const toggle = button(
    { class: 'call-count', 'aria-controls': 'call-log', 'aria-expanded': 'false' },
    say(words.callsToggle, locale),
    () => {
      panel.hidden = !panel.hidden;
      toggle.ariaExpanded = String(!panel.hidden);
      panel.scrollTop = panel.scrollHeight;
    },
  );
  let run = runLines(locale, '');
  let count = 0;

  function begin(name: string): void {
    run = runLines(locale, name);
    runs.append(run.element);
    if (runs.childElementCount > KEPT) runs.firstElementChild?.remove();
  }

  return {
    toggle,
    panel,
    add(event) {
      empty.hidden = true;
      if (event.type === 'running') {
        begin(event.functionName);
      } else if (event.type === 'finished') {
        run.finish(event.milliseconds, event.error);
      } else {
        run.call(`${event.service}.${event.member}`, event.milliseconds);
        toggle.textContent = say(words.calls, locale, { count: ++count });
      }
      if (!panel.hidden) panel.scrollTop = panel.scrollHeight;
    },
  };
}

/** One run: its name above, its calls in the order in which each was first made. */
function runLines(locale: Locale, functionName: string) {
  const heading = line(functionName, 'run');
  const list = element('ol', {}, heading.element);
  const calls = new Map<string, { count: number; milliseconds: number; line: ReturnType<typeof line> }>();
  const time = (milliseconds: number) => say(words.milliseconds, locale, { count: Math.round(milliseconds) });

  return {
    element: list,
    call(name: string, milliseconds: number) {
      const known = calls.get(name) ?? { count: 0, milliseconds: 0, line: line(name, 'call') };
      known.count += 1;
      known.milliseconds += milliseconds;
      calls.set(name, known);
      const times = known.count === 1 ? '' : `  × ${known.count}`;
      known.line.show(`${name}${times}`, time(known.milliseconds));
      if (known.count === 1) list.append(known.line.element);
    },
    finish(milliseconds: number, error: string | null) {
      heading.show(error === null ? functionName : `${functionName}: ${error}`, time(milliseconds));
      heading.element.classList.toggle('failed', error !== null);
    },
  };
}

function line(text: string, kind: 'run' | 'call') {
  const label = element('span', {}, text);
  const time = element('time', {});
  return {
    element: element('li', { class: kind }, label, time),
    show(newText: string, newTime: string) {
      label.textContent = newText;
      time.textContent = newTime;
    },
  };
}
