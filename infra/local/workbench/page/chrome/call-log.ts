import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { UiEvent } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { logWords } from '../log-words.ts';
import { type LoggedKind, runLines, type Tally } from './logged-run.ts';

type Logged = Extract<UiEvent, { type: 'call' | 'http' | 'running' | 'finished' }>;

export interface CallLog {
  toggle: HTMLElement;
  panel: HTMLElement;
  add(event: Logged): void;
}

/** Runs kept in the list. */
const KEPT = 50;

/**
 * What the script asked of Google's services and of ours, and how long the answers took: a counter that opens into a
 * list by runs, which can be narrowed to one kind or to what contains a word.
 */
export function callLog(locale: Locale): CallLog {
  const tallies: Record<LoggedKind, Tally> = {
    google: { count: 0, milliseconds: 0 },
    http: { count: 0, milliseconds: 0 },
  };
  const runs = element('div', {
    class: 'runs',
    tabindex: '0',
    role: 'log',
    'aria-label': say(logWords.title, locale),
  });
  const empty = element('p', {}, say(logWords.empty, locale));
  const sums = element('p', { class: 'sums' });
  const kind = element('select', { 'data-testid': 'log-kind' });
  for (const name of ['all', 'google', 'http'] as const) {
    kind.append(element('option', { value: name }, say(logWords[name], locale)));
  }
  const word = element('input', { type: 'search' });
  const panel = element(
    'section',
    { class: 'drawer', id: 'call-log', 'aria-label': say(logWords.toggle, locale), hidden: '' },
    element(
      'header',
      {},
      element('h2', {}, say(logWords.title, locale)),
      sums,
      element('label', {}, `${say(logWords.show, locale)} `, kind),
      element('label', {}, `${say(logWords.filter, locale)} `, word),
      button({ class: 'link' }, say(logWords.clear, locale), clear),
    ),
    empty,
    runs,
  );
  const toggle = button(
    {
      class: 'drawer-toggle',
      'aria-controls': 'call-log',
      'aria-expanded': 'false',
      'data-testid': 'log-toggle',
    },
    say(logWords.toggle, locale),
    () => {
      panel.hidden = !panel.hidden;
      toggle.ariaExpanded = String(!panel.hidden);
      runs.scrollTop = runs.scrollHeight;
    },
  );
  let shown = runLines(locale, '');
  let all = [shown];

  function narrow(): void {
    for (const run of all) run.narrow(kind.value, word.value.trim().toLowerCase());
  }
  kind.addEventListener('change', narrow);
  word.addEventListener('input', narrow);

  function clear(): void {
    for (const tally of Object.values(tallies)) Object.assign(tally, { count: 0, milliseconds: 0 });
    shown = runLines(locale, '');
    all = [shown];
    runs.replaceChildren();
    empty.hidden = false;
    tell();
  }

  function begin(name: string): void {
    shown = runLines(locale, name);
    all.push(shown);
    runs.append(shown.element);
    if (all.length > KEPT) all.shift()?.element.remove();
  }

  function tell(): void {
    const made = (['google', 'http'] as const).filter((name) => tallies[name].count > 0);
    const parts = made.map((name) => {
      const { count, milliseconds } = tallies[name];
      const what = say(name === 'google' ? logWords.googleCalls : logWords.requests, locale, { count });
      const time = say(logWords.milliseconds, locale, { count: Math.round(milliseconds) });
      return { what, sum: say(logWords.sum, locale, { what, time }) };
    });
    toggle.textContent = parts.map(({ what }) => what).join(' · ') || say(logWords.toggle, locale);
    sums.textContent = parts.map(({ sum }) => sum).join(' · ');
  }

  return {
    toggle,
    panel,
    add(event) {
      empty.hidden = true;
      const wasAtEnd = runs.scrollTop + runs.clientHeight >= runs.scrollHeight - 4;
      if (event.type === 'running') {
        begin(event.functionName);
      } else if (event.type === 'finished') {
        shown.finish(event.milliseconds, event.error);
      } else {
        const tally = tallies[event.type === 'http' ? 'http' : 'google'];
        tally.count += 1;
        tally.milliseconds += event.milliseconds;
        shown.add(event);
        shown.narrow(kind.value, word.value.trim().toLowerCase());
        tell();
      }
      if (!panel.hidden && wasAtEnd) runs.scrollTop = runs.scrollHeight;
    },
  };
}
