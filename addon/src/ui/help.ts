import { MENU, say } from '#shared/i18n';
import { readerLocale } from '../locale.ts';
import { helpFile } from './help-file.ts';

/** Menu: opens the help at its beginning. */
export function openHelp(): void {
  showHelp('');
}

/** Sidebar: opens the help at a chapter or at what to do about a failure: `tabs`, `no_network`. */
export function sidebarOpenHelp(place: string): void {
  showHelp(place);
}

/** Beside the grid, where it can be read while doing what it says. It takes the sidebar's place and leads back to it. */
function showHelp(place: string): void {
  const locale = readerLocale();
  const page = HtmlService.createTemplateFromFile(helpFile(locale));
  page.place = place;
  const title = `Loyalty Quadrant: ${say(MENU.openHelp, locale)}`;
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle(title));
}
