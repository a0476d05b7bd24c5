import type { Locale } from '#shared/contracts';
import { FIRST_RUN, formatNumber, say } from '#shared/i18n';
import type { ShownProgress } from './first-run-import.ts';
import { button, tag } from './page.ts';

/** A bar that fills while an import goes on, with the words for it. */
export interface ImportProgressBar extends ShownProgress {
  element: HTMLElement;
  segmenting(): void;
}

export function importProgress(locale: Locale, onPause: () => void): ImportProgressBar {
  const fill = tag('div', 'progress-fill');
  const bar = tag('div', 'progress', fill);
  bar.setAttribute('role', 'progressbar');
  bar.setAttribute('aria-label', say(FIRST_RUN.importing, locale));
  bar.setAttribute('aria-valuemin', '0');
  bar.setAttribute('aria-valuemax', '100');
  const text = tag('p', '', say(FIRST_RUN.starting, locale));
  text.setAttribute('aria-live', 'polite');
  const pause = button('quiet', say(FIRST_RUN.pause, locale), () => {
    pause.disabled = true;
    onPause();
  });
  const element = tag('div', 'importing', tag('h2', '', say(FIRST_RUN.importing, locale)), bar, text, pause);
  element.tabIndex = -1;

  return {
    element,
    at(rows, of) {
      const percent = of === 0 ? 100 : Math.floor((100 * rows) / of);
      fill.style.width = `${percent}%`;
      text.textContent = say(FIRST_RUN.progress, locale, { rows: formatNumber(rows, locale), count: of });
      bar.setAttribute('aria-valuenow', String(percent));
      bar.setAttribute('aria-valuetext', text.textContent);
    },
    waiting() {
      text.textContent = say(FIRST_RUN.waiting, locale);
    },
    segmenting() {
      text.textContent = say(FIRST_RUN.segmenting, locale);
      // What is under way now is one run, which is not to be stopped between two steps.
      pause.remove();
    },
  };
}
