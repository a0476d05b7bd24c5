import { MENU, say } from '#shared/i18n';
import { readerLocale } from '../locale.ts';

/** Builds the menu and nothing else: Google runs it before the person has allowed anything. */
export function onOpen(): void {
  const locale = readerLocale();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [functionName, label] of Object.entries(MENU)) menu.addItem(say(label, locale), functionName);
  menu.addToUi();
}

/** The document is already open when the add-on is installed into it. */
export function onInstall(): void {
  onOpen();
}
