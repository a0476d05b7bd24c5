import { writeFileSync } from 'node:fs';
import { boardOf, boardReport } from '#shared/board';
import type { CustomerScore } from '#shared/contracts';
import { movements } from '#shared/portfolio';
import { taskOf, workQueue } from '#shared/work';
import { type Command, UnusableInput, UsageError } from './command.ts';
import { readPortfolio, readTables } from './history-input.ts';
import { readPrevious } from './read-previous.ts';
import { scoreHistory } from './score-history.ts';
import { readSegmentOptions } from './segment-options.ts';

const USUAL_OUT = 'report.html';

export const report: Command = {
  name: 'report',
  usage: `report --orders FILE.csv [--out report.html] [the same files and options as segment]
        The portfolio on one page, for a board; print it from a browser, on A4.`,

  async run(args) {
    const options = readSegmentOptions(args, USUAL_OUT);
    const { out, data } = options;
    if (!/\.html?$/.test(out)) throw new UsageError(`--out takes a file that ends in .html: ${out}`);
    const input = options.portfolio
      ? readPortfolio(options.portfolio)
      : readTables(options, new Date().toISOString().slice(0, 10));
    const locale = options.locale ?? input.settings.locale;
    const previous = options.previous === undefined ? {} : readPrevious(options.previous);
    const { customers, figures } = await scoreHistory(input, { locale, data, previous, withFigures: true });
    if (figures === undefined) throw new UnusableInput('there is no customer to report on');

    const moved = customers.map((score) => ({
      ...score,
      quadrantBefore: previous[score.customerId] ?? null,
    }));
    const board = boardOf({ figures, customers, moves: movements(moved), tasks: tasksOf(customers) });
    writeFileSync(out, boardReport(board, { locale }));
    process.stderr.write(`Written to ${out}.\n`);
  },
};

function tasksOf(customers: readonly CustomerScore[]) {
  const labels = new Map(customers.map(({ customerId, primaryAction }) => [customerId, primaryAction.label]));
  const tasks = customers.map(taskOf).filter((task) => task !== null);
  const { planned } = workQueue(tasks, Number.POSITIVE_INFINITY);
  return planned.map(({ customerId, name, due, netEffect }) => ({
    name: name || customerId,
    label: labels.get(customerId) ?? '',
    due,
    netEffect,
  }));
}
