import type { Locale } from '#shared/contracts';
import { BEGIN, explainTableProblem, say } from '#shared/i18n';
import type { Entity } from '#shared/tabular';
import { exclusively } from '../exclusively.ts';
import { makeTemplate } from '../jobs/make-template.ts';
import { type Pasted, pasteExport } from '../jobs/paste-export.ts';
import { removeSample, trySample } from '../jobs/sample-data.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import { segmentedMessage } from './messages.ts';
import type { SidebarReply } from './reply-contract.ts';
import { stateAfter } from './state-after.ts';

/** Sidebar: makes a tab of pasted text. */
export function sidebarPasteExport(text: string): SidebarReply {
  return stateAfter((locale) =>
    pastedMessage(
      exclusively(() => pasteExport(text)),
      locale,
    ),
  );
}

/** Sidebar: makes an empty tab with the headers of a kind. */
export function sidebarMakeTemplate(entity: Entity): SidebarReply {
  return stateAfter((locale) => {
    const tab = exclusively(() => makeTemplate(openWorkbook(), entity));
    return say(BEGIN.templateMade, locale, { tab });
  });
}

/** Sidebar: makes the sample company and labels its customers. */
export function sidebarTrySample(): SidebarReply {
  return stateAfter((locale) => {
    const segmented = segmentedMessage(
      exclusively(() => trySample(openWorkbook())),
      locale,
    );
    return say(BEGIN.sampleMade, locale, { segmented });
  });
}

/** Sidebar: takes the sample company away. */
export function sidebarRemoveSample(): SidebarReply {
  return stateAfter((locale) => {
    exclusively(removeSample);
    return say(BEGIN.sampleRemoved, locale);
  });
}

function pastedMessage({ tab, rows, problem }: Pasted, locale: Locale): string {
  return problem
    ? say(BEGIN.pastedUnknown, locale, { tab, problem: explainTableProblem(problem, locale) })
    : say(BEGIN.pasted, locale, { tab, count: rows });
}
