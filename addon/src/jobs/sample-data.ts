import { SAMPLE_CUSTOMER_IDS } from '#shared/samples';
import { fetchSettings } from '../client/api.ts';
import { forgetAtService } from '../client/deletion-api.ts';
import { previewSettings } from '../client/settings-api.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { makeTab } from '../sheet/new-tab.ts';
import { deleteSampleTabs, markAsSample, sampleTabIds } from '../sheet/sample-tabs.ts';
import { openWorkbook, type Workbook } from '../sheet/workbook.ts';
import { clearDocument } from './delete-data.ts';
import { firstSettings } from './first-settings.ts';
import { onlySample } from './sample-apart.ts';
import { sampleTabs } from './sample-tabs.ts';
import { type Segmented, segmentAll } from './segment.ts';
import { unlessHistoryIsMissing } from './unless-history-is-missing.ts';

/**
 * Makes the tabs of a made-up company, imports them alone, and labels its customers. Where the tabs stand already, it
 * goes on from there. Only for a company that has no history: made-up customers must not stand among real ones.
 */
export function trySample(workbook: Workbook): Segmented {
  if (sampleTabIds().size === 0) {
    if (recallImport() !== null || companyHasHistory()) throw new Failure({ code: 'history_not_empty' });
    makeSampleTabs(workbook);
  }
  return segmentAll(onlySample(openWorkbook()));
}

/**
 * Takes the made-up company away: what the service keeps of it, our columns and what this document remembers, and its
 * tabs. To be called again where it was cut short; the tabs go last, so that it is seen that something is left.
 */
export function removeSample(): void {
  for (const customerId of SAMPLE_CUSTOMER_IDS) forgetAtService(customerId);
  // Nothing but the sample was ever imported here.
  clearDocument(true);
  deleteSampleTabs();
}

function makeSampleTabs(workbook: Workbook): void {
  const { currency } = fetchSettings() ?? firstSettings(workbook);
  const options = { locale: readerLocale(), currency, today: workbook.today };
  for (const tab of sampleTabs(options, workbook.locale)) markAsSample(makeTab(tab));
}

/** Whether the service knows any customer of the company. */
function companyHasHistory(): boolean {
  const settings = fetchSettings();
  const preview = settings && unlessHistoryIsMissing(() => previewSettings(settings));
  return preview !== null && preview.customers > 0;
}
