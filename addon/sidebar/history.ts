import type { Locale } from '#shared/contracts';
import {
  countedWithNames,
  explainAssumption,
  explainProblem,
  formatMoment,
  IDENTITY_NAME,
  SIDEBAR,
  say,
} from '#shared/i18n';
import type { LastImport } from '../src/document-state.ts';
import { list, show, write } from './page.ts';

/** What was imported, which tabs and rows were left out and why, and what had to be assumed. */
export function showHistory(last: LastImport, locale: Locale): void {
  const { read, leftOut, assumptions } = last;
  write('last-import', say(SIDEBAR.lastImport, locale, { when: formatMoment(last.at, locale) }));
  list(
    'read',
    read.map((kind) => countedWithNames(kind, locale)),
  );
  list('remarks', remarks(last, locale));

  show('nothing-left-out', leftOut === 0);
  show('left-out', leftOut > 0);
  write('left-out-count', say(SIDEBAR.leftOut, locale, { count: leftOut }));
  const reasons = reasonsOf(last, locale);
  const unlisted = leftOut - reasons.length;
  list('problems', unlisted > 0 ? [...reasons, say(SIDEBAR.andMore, locale, { count: unlisted })] : reasons);

  show('assumed', assumptions.length > 0);
  list(
    'assumptions',
    assumptions.map((assumption) => explainAssumption(assumption, locale)),
  );
}

function remarks({ leftOutTabs, repeatedOrders, identity }: LastImport, locale: Locale): string[] {
  const column = say(IDENTITY_NAME[identity], locale);
  return [
    ...leftOutTabs.map((tab) => say(SIDEBAR.tabLeftOut, locale, { tab, column })),
    ...(repeatedOrders > 0 ? [say(SIDEBAR.repeatedOrders, locale, { count: repeatedOrders })] : []),
  ];
}

function reasonsOf({ read, problems, refused }: LastImport, locale: Locale): string[] {
  const isOneTab = read.length === 1 && read[0]?.tabs === 1;
  return [
    ...problems.map((each) => {
      const problem = explainProblem(each, locale);
      return isOneTab ? problem : say(SIDEBAR.inTab, locale, { tab: each.tab, problem });
    }),
    ...refused.map(({ id, code }) =>
      say(code === 'customer_history_full' ? SIDEBAR.refusedForRoom : SIDEBAR.refused, locale, { id }),
    ),
  ];
}
