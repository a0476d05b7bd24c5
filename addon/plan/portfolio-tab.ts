import type { Board } from '#shared/board';
import { FIGURES, say } from '#shared/i18n';
import { button, tag, write } from '../sidebar/page.ts';
import { writeProblem } from '../sidebar/problem.ts';
import { callScript } from '../sidebar/script.ts';
import { view } from '../sidebar/view.ts';
import type { PlanContext, PlanPart } from './part.ts';
import { boardContent } from './portfolio/board-content.ts';

/** The parts of the tab: the report, and the whole base in figures. */
export function portfolioTab({ locale }: PlanContext): PlanPart[] {
  const place = tag('div', 'board');
  const figures = view<Board>(place, locale, read, (board) => boardContent(board, locale));
  const report = button('main', say(FIGURES.report, locale), openReport);

  /** Asks on until every customer is in the figures. */
  async function read() {
    let parts: number | null = null;
    for (;;) {
      const reply = await callScript(locale, 'planPortfolio');
      const left = reply.ok ? reply.data.figures.left : 0;
      if (!reply.ok || left === 0) {
        if (parts !== null) write('message', '');
        return reply;
      }
      parts ??= left;
      const progress = { done: parts - left, of: parts };
      write('message', say(FIGURES.working, locale, progress));
    }
  }

  async function openReport(): Promise<void> {
    report.disabled = true;
    writeProblem(null, locale);
    const reply = await callScript(locale, 'planReport');
    report.disabled = false;
    if (reply.ok) write('message', reply.data);
    else writeProblem(reply, locale);
  }

  return [
    { element: report, open: () => undefined },
    { element: place, open: () => figures.open() },
  ];
}
