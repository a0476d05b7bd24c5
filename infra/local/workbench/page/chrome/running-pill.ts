import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

export interface RunningPill {
  element: HTMLElement;
  /** Shows "Running script" until the work is done, and its error if it fails. */
  during(work: Promise<unknown>): Promise<void>;
  fail(error: unknown): void;
}

/** What stands at the top while a menu entry is at work, as in Sheets; an error stays until it is dismissed. */
export function runningPill(locale: Locale): RunningPill {
  const pill = element('div', { class: 'pill', role: 'status', 'data-testid': 'running', hidden: '' });
  let latest: Promise<unknown> | null = null;

  function show(failed: boolean, ...content: (Node | string)[]): void {
    const dismiss = button({ class: 'link' }, say(words.dismiss, locale), () => {
      pill.hidden = true;
    });
    pill.classList.toggle('failed', failed);
    pill.replaceChildren(element('span', {}, ...content), dismiss);
    pill.hidden = false;
  }

  function fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    show(true, element('strong', {}, `${say(words.scriptFailed, locale)}: `), reason);
  }

  return {
    element: pill,
    fail,
    async during(work) {
      latest = work;
      show(false, say(words.running, locale));
      try {
        await work;
        if (work === latest) pill.hidden = true;
      } catch (error) {
        fail(error);
      }
    },
  };
}
