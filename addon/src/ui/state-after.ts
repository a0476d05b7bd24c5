import type { Locale } from '#shared/contracts';
import { overview } from '../jobs/overview.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import { orRefusal } from './reply.ts';
import type { SidebarReply } from './reply-contract.ts';

/** Does what may change the document and tells how the document stands then, with what the command has to say. */
export function stateAfter(command: (locale: Locale) => string | null): SidebarReply {
  return orRefusal(() => {
    const message = command(readerLocale());
    // Opened anew: the command may have changed the sheet.
    return { ok: true, message, state: overview(openWorkbook()) };
  });
}
