import { type Locale, Quadrant } from '#shared/contracts';
import {
  ADDON_PROBLEM,
  ASK,
  COLUMN_HEADER,
  countedKinds,
  explainError,
  explainProblem,
  explainTableProblem,
  IMPORT_STEPS,
  MENU,
  PASTE_PROBLEM,
  QUADRANT_COUNT,
  type ScoreColumn,
  say,
  TABLE_ENTITY,
  TOAST,
} from '#shared/i18n';
import type { LastImport } from '../document-state.ts';
import { Failure, type Kept, type Reason } from '../failure.ts';
import type { ImportProgress } from '../jobs/import-orders.ts';
import type { Segmented } from '../jobs/segment.ts';
import type { Restored } from '../jobs/undo.ts';

/** "14 customers: 5 True Friends, 3 Butterflies, 4 Barnacles, 2 Strangers." and what else there is to know. */
export function segmentedMessage(done: Segmented, locale: Locale): string {
  const { customers, noOrdersYet, withoutQuadrant, unread, hidden, importedFirst, madeTab } = done;
  const quadrants = Quadrant.options
    .filter((quadrant) => done.quadrants[quadrant] > 0)
    .map((quadrant) => say(QUADRANT_COUNT[quadrant], locale, { count: done.quadrants[quadrant] }));
  const counted = say(TOAST.customers, locale, { count: customers });
  return [
    quadrants.length > 0 ? `${counted}: ${quadrants.join(', ')}.` : `${counted}.`,
    madeTab && say(TOAST.madeList, locale, { tab: madeTab }),
    ifAny(noOrdersYet, (count) => say(TOAST.noOrdersYet, locale, { count })),
    ifAny(withoutQuadrant, (count) => say(TOAST.withoutQuadrant, locale, { count })),
    ifAny(unread, (count) => say(TOAST.unreadCustomers, locale, { count })),
    ifAny(hidden, (count) => say(TOAST.hiddenRows, locale, { count })),
    importedFirst && say(TOAST.importedFirst, locale, { what: whatWasRead(importedFirst, locale) }),
    ...(importedFirst ? leftOut(importedFirst, locale) : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Read 1,204 orders from 2 tabs, 41 contracts. 3 rows were left out: the sidebar says why." */
export function importedMessage(progress: ImportProgress, locale: Locale): string {
  const { done, listed } = progress;
  if (!done) return stillToSend(progress, locale);
  const read = say(TOAST.imported, locale, { what: whatWasRead(done, locale) });
  const added = ifAny(listed, (count) => say(TOAST.addedToList, locale, { count }));
  return [read, added, ...leftOut(done, locale)].filter(Boolean).join(' ');
}

/** "The previous values of 14 customers are back." and how many could not be. */
export function restoredMessage({ customers, gone }: Restored, locale: Locale): string {
  const restored = say(TOAST.restored, locale, { count: customers });
  return [restored, ifAny(gone, (count) => say(TOAST.goneSince, locale, { count }))]
    .filter(Boolean)
    .join(' ');
}

/** Whether columns that somebody has deleted are to be made again. */
export function remakeQuestion(columns: readonly ScoreColumn[], locale: Locale): string {
  const names = columns.map((column) => say(COLUMN_HEADER[column], locale)).join(', ');
  return say(ASK.remakeColumns, locale, { count: columns.length, names });
}

/** Why a command stopped, in plain words: what happened, what was kept, what to do. */
export function failureMessage(error: unknown, locale: Locale): string {
  if (!(error instanceof Failure)) {
    const problem = error instanceof Error ? error.message : String(error);
    return say(ADDON_PROBLEM.unexpected, locale, { problem });
  }
  const { reason, kept } = error;
  return kept ? `${explain(reason, locale)} ${stillToSend(kept, locale)}` : explain(reason, locale);
}

/** "12,400 of 20,000 rows are in, and stay. Choose “Import or update history” again to go on." */
export function stillToSend({ rows, of }: Kept, locale: Locale): string {
  const values = { rows, count: of, command: say(MENU.importOrders, locale) };
  return say(IMPORT_STEPS.goOn, locale, values);
}

function explain(reason: Reason, locale: Locale): string {
  if ('requestId' in reason) return explainError(reason.code, locale, reason.requestId);
  if (reason.code === 'no_network') return say(ADDON_PROBLEM.no_network, locale, { problem: reason.problem });
  if (reason.code === 'tab_unreadable') {
    const problem = explainTableProblem(reason.problem, locale);
    return say(ADDON_PROBLEM.tab_unreadable, locale, { problem });
  }
  if (reason.code === 'other_tab_active') {
    const what = say(TABLE_ENTITY[reason.holds], locale);
    return say(ADDON_PROBLEM.other_tab_active, locale, { what });
  }
  if (reason.code === 'paste_unreadable') {
    const { code, ...values } = reason.problem;
    const problem = say(PASTE_PROBLEM[code], locale, values);
    return say(ADDON_PROBLEM.paste_unreadable, locale, { problem });
  }
  if (reason.code === 'column_gone') {
    return say(ADDON_PROBLEM.column_gone, locale, { tab: reason.tab, column: reason.column });
  }
  if (reason.code === 'protected') return say(ADDON_PROBLEM.protected, locale, { place: reason.place });
  if (reason.code === 'no_order_readable') {
    const problem = reason.first ? explainProblem(reason.first, locale) : '';
    return say(ADDON_PROBLEM.no_order_readable, locale, { tab: reason.tab, problem }).trim();
  }
  return say(ADDON_PROBLEM[reason.code], locale);
}

/** Where the help says what to do about what stopped a command. */
export function placeInHelp(error: unknown): string {
  return error instanceof Failure ? error.reason.code : 'unexpected';
}

/** The customers are the list itself, which the reader has before the eyes. */
function whatWasRead({ read }: LastImport, locale: Locale): string {
  const told = read.filter(({ entity }) => entity !== 'customers');
  return countedKinds(told, locale);
}

function leftOut(done: LastImport, locale: Locale): (string | null)[] {
  return [
    ifAny(done.leftOut, (count) => say(TOAST.leftOut, locale, { count })),
    ifAny(done.leftOutTabs.length, (count) => say(TOAST.tabsLeftOut, locale, { count })),
  ];
}

function ifAny(count: number, sentence: (count: number) => string): string | null {
  return count > 0 ? sentence(count) : null;
}
