import { MOST_COUNTED_LEFT, type Settings } from '#shared/contracts';
import { MENU, say } from '#shared/i18n';
import { previewSettings } from '../client/settings-api.ts';
import { exclusively } from '../exclusively.ts';
import { deleteStep, forgetCustomer } from '../jobs/delete-data.ts';
import { pullLatest } from '../jobs/pull-latest.ts';
import { automaticNow } from '../jobs/settings-automatic.ts';
import { saveChoice } from '../jobs/settings-save.ts';
import { settingsState as stateNow } from '../jobs/settings-state.ts';
import { unlessHistoryIsMissing } from '../jobs/unless-history-is-missing.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import { withPortfolio } from './portfolio.ts';
import { pulledMessage } from './pulled-message.ts';
import { data } from './reply.ts';
import type { SettingsChoice, SettingsScript } from './settings-contract.ts';

/** Menu: opens the settings beside the grid, in the sidebar's place. */
export function openSettings(): void {
  const locale = readerLocale();
  const page = HtmlService.createTemplateFromFile('Settings');
  page.locale = locale;
  const title = `Loyalty Quadrant: ${say(MENU.openSettings, locale)}`;
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle(title));
}

/** Settings: all that is chosen now. */
export function settingsState(): ReturnType<SettingsScript['settingsState']> {
  return data(() => stateNow(openWorkbook()));
}

/** Settings: what "automatic" means under these settings. */
export function settingsAutomatic(settings: Settings): ReturnType<SettingsScript['settingsAutomatic']> {
  return data(() => automaticNow(settings));
}

/** Settings: what they would change. */
export function settingsPreview(settings: Settings): ReturnType<SettingsScript['settingsPreview']> {
  return data(() => unlessHistoryIsMissing(() => previewSettings(settings)));
}

/** Settings: keeps the choice, and gives what is chosen then. */
export function settingsSave(choice: SettingsChoice): ReturnType<SettingsScript['settingsSave']> {
  return data(() => {
    exclusively(() => saveChoice(choice));
    return stateNow(openWorkbook());
  });
}

/** Settings: forgets a customer. */
export function settingsForget(customerId: string): ReturnType<SettingsScript['settingsForget']> {
  return data(() => exclusively(() => forgetCustomer(customerId)));
}

/** Settings: deletes the next part of everything. */
export function settingsDeleteStep(alsoColumns: boolean): ReturnType<SettingsScript['settingsDeleteStep']> {
  return data(() => {
    const step = exclusively(() => deleteStep({ columns: alsoColumns }));
    return { ...step, atLeast: step.left >= MOST_COUNTED_LEFT };
  });
}

/** Settings: brings the labels up to date under what was just saved. */
export function settingsPull(): ReturnType<SettingsScript['settingsPull']> {
  const locale = readerLocale();
  return data(() =>
    exclusively(() => {
      const workbook = openWorkbook();
      return withPortfolio(workbook, pulledMessage(pullLatest(workbook), locale), locale);
    }),
  );
}
