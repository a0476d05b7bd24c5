import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { UiEvent } from '../../../workbook/protocol.ts';
import { element } from '../element.ts';
import { logWords } from '../log-words.ts';

export type LoggedKind = 'google' | 'http';
type LoggedCall = Extract<UiEvent, { type: 'call' | 'http' }>;

export interface Tally {
  count: number;
  milliseconds: number;
}

export interface LoggedRun {
  element: HTMLElement;
  add(call: LoggedCall): void;
  finish(milliseconds: number, error: string | null): void;
  /** Shows the lines of this kind (`all` for every one) that contain the word; lower case. */
  narrow(kind: string, word: string): void;
}

/** One run: its name above, its calls in the order in which each was first made; requests one by one. */
export function runLines(locale: Locale, functionName: string): LoggedRun {
  const heading = line(functionName, 'run');
  const list = element('ol', {}, heading.element);
  const lines: { kind: LoggedKind; text: string; line: ReturnType<typeof line> }[] = [];
  const calls = new Map<string, Tally & { line: ReturnType<typeof line> }>();
  const time = (milliseconds: number) =>
    say(logWords.milliseconds, locale, { count: Math.round(milliseconds) });

  function append(kind: LoggedKind, text: string): ReturnType<typeof line> {
    const made = line(text, kind);
    lines.push({ kind, text: text.toLowerCase(), line: made });
    list.append(made.element);
    return made;
  }

  return {
    element: list,
    add(call) {
      if (call.type === 'http') {
        const status = call.status === null ? say(logWords.noAnswer, locale) : String(call.status);
        const text = `${call.method} ${call.path} → ${status}`;
        const made = append('http', text);
        made.show(text, time(call.milliseconds));
        made.element.classList.toggle('failed', call.status === null || call.status >= 400);
        return;
      }
      const name = `${call.service}.${call.member}`;
      const known = calls.get(name) ?? { count: 0, milliseconds: 0, line: append('google', name) };
      known.count += 1;
      known.milliseconds += call.milliseconds;
      calls.set(name, known);
      known.line.show(known.count === 1 ? name : `${name}  × ${known.count}`, time(known.milliseconds));
    },
    finish(milliseconds, error) {
      heading.show(error === null ? functionName : `${functionName}: ${error}`, time(milliseconds));
      heading.element.classList.toggle('failed', error !== null);
    },
    narrow(kind, word) {
      for (const each of lines) {
        each.line.element.hidden = (kind !== 'all' && kind !== each.kind) || !each.text.includes(word);
      }
    },
  };
}

function line(text: string, kind: 'run' | LoggedKind) {
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
