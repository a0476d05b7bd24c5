import type { Locale } from '#shared/contracts';
import { explainAssumption, explainProblem, formatMoment, SIDEBAR, say } from '#shared/i18n';
import type { LastImport } from '../src/document-state.ts';
import { list, show, write } from './page.ts';

/** What was imported, which rows were left out and why, and what had to be assumed. */
export function showHistory(last: LastImport, locale: Locale): void {
  const { orders, tab, leftOut, problems, refused, assumptions } = last;
  const when = formatMoment(last.at, locale);
  write('last-import', say(SIDEBAR.lastImport, locale, { count: orders, tab, when }));

  show('nothing-left-out', leftOut === 0);
  show('left-out', leftOut > 0);
  write('left-out-count', say(SIDEBAR.leftOut, locale, { count: leftOut }));
  const reasons = [
    ...problems.map((problem) => explainProblem(problem, locale)),
    ...refused.map((id) => say(SIDEBAR.refused, locale, { id })),
  ];
  const unlisted = leftOut - reasons.length;
  list('problems', unlisted > 0 ? [...reasons, say(SIDEBAR.andMore, locale, { count: unlisted })] : reasons);

  show('assumed', assumptions.length > 0);
  list(
    'assumptions',
    assumptions.map((assumption) => explainAssumption(assumption, locale)),
  );
}
