import type { Locale } from '#shared/contracts';
import { PULL, say } from '#shared/i18n';
import { exclusively } from '../exclusively.ts';
import { pullOnceADay } from '../jobs/pull-once-a-day.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook, type Workbook } from '../sheet/workbook.ts';
import { failureMessage } from './messages.ts';
import { withPortfolio } from './portfolio.ts';
import { pulledMessage } from './pulled-message.ts';

const TITLE = 'Loyalty Quadrant';
const TOAST_SECONDS = 12;

/** Google, when a document is opened whose settings say so. It never stands in the way: all it says goes by itself. */
export function pullOnOpen(): void {
  const workbook = openWorkbook();
  const message = messageOf(workbook, readerLocale());
  if (message !== null) workbook.toast(message, TITLE, TOAST_SECONDS);
}

function messageOf(workbook: Workbook, locale: Locale): string | null {
  try {
    return exclusively(() => {
      const pulled = pullOnceADay(workbook);
      return pulled && withPortfolio(workbook, pulledMessage(pulled, locale), locale);
    });
  } catch (error) {
    return say(PULL.failedOnOpen, locale, { problem: failureMessage(error, locale) });
  }
}
