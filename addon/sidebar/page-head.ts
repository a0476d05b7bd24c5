import type { Locale } from '#shared/contracts';
import { HELP, MENU, say } from '#shared/i18n';
import { element, write } from './page.ts';
import { openHelp } from './problem.ts';

declare const google: { script: { run: { openSidebar(): void } } };

/** The head of a page that stands in the sidebar's place: its title, the way back, and the way to its help. */
export function startHead(
  title: string,
  helpPlace: string,
  locale: Locale,
  back: () => void = backToSidebar,
): void {
  write('title', title);
  write('back', `← ${say(HELP.back, locale)}`);
  write('help', say(MENU.openHelp, locale));
  element('back').addEventListener('click', back);
  element('help').addEventListener('click', () => openHelp(helpPlace, locale));
}

export function backToSidebar(): void {
  google.script.run.openSidebar();
}
