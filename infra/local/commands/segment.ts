import type { Command } from './command.ts';
import { readPortfolio, readTables } from './history-input.ts';
import { scoreHistory } from './score-history.ts';
import { readSegmentOptions } from './segment-options.ts';
import { checkOutputPath, writeScores } from './write-scores.ts';

export const segment: Command = {
  name: 'segment',
  usage: `segment --orders FILE.csv [--customers FILE.csv] [--settings FILE.json] [--as-of YYYY-MM-DD]
        [--locale en|pt-BR|pl] [--columns field=header,…] [--data DIR] --out FILE.csv|.json
segment --portfolio FILE.json [--locale en|pt-BR|pl] [--data DIR] --out FILE.csv|.json`,

  async run(args) {
    const options = readSegmentOptions(args);
    checkOutputPath(options.out);
    const input = options.portfolio
      ? readPortfolio(options.portfolio)
      : readTables(options, new Date().toISOString().slice(0, 10));

    const locale = options.locale ?? input.settings.locale;
    const found = await scoreHistory(input, locale, options.data);
    writeScores(options.out, { ...found, reports: input.reports }, locale);
  },
};
