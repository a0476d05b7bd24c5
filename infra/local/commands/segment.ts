import type { CustomerScore } from '#shared/contracts';
import { type PlannedWork, taskOf, workQueue } from '#shared/work';
import type { Command } from './command.ts';
import { readPortfolio, readTables } from './history-input.ts';
import { readPrevious } from './read-previous.ts';
import { scoreHistory } from './score-history.ts';
import { readSegmentOptions } from './segment-options.ts';
import { checkOutputPath, writeScores } from './write-scores.ts';

/** What to do for which customer in the hours available. */
function planWork(customers: readonly CustomerScore[], hours: number): PlannedWork {
  const tasks = customers.map(taskOf).filter((task) => task !== null);
  return workQueue(tasks, hours);
}

export const segment: Command = {
  name: 'segment',
  usage: `segment --orders FILE.csv [--customers FILE.csv] [--contracts FILE.csv] [--touchpoints FILE.csv]
        [--surveys FILE.csv] [--complaints FILE.csv] [--signals FILE.csv] [--contacts FILE.csv]
        [--wallets FILE.csv] [--referrals FILE.csv] [--outcomes FILE.csv] [--settings FILE.json]
        [--as-of YYYY-MM-DD] [--hours N] [--previous FILE.json] [--locale en|pt-BR|pl]
        [--columns field=header,…] [--data DIR] --out FILE.csv|.json
segment --portfolio FILE.json [--hours N] [--previous FILE.json] [--locale en|pt-BR|pl] [--data DIR]
        --out FILE.csv|.json`,

  async run(args) {
    const options = readSegmentOptions(args);
    checkOutputPath(options.out);
    const input = options.portfolio
      ? readPortfolio(options.portfolio)
      : readTables(options, new Date().toISOString().slice(0, 10));

    const locale = options.locale ?? input.settings.locale;
    const previous = options.previous === undefined ? {} : readPrevious(options.previous);
    const found = await scoreHistory(input, locale, options.data, previous);
    const plan = options.hours === undefined ? {} : { workQueue: planWork(found.customers, options.hours) };
    writeScores(options.out, { ...found, ...plan, reports: input.reports }, locale);
  },
};
