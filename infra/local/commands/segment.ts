import type { CustomerScore, Locale, Warning } from '#shared/contracts';
import { portfolioWarnings } from '#shared/scoring';
import { ACCOUNTS_PER_PERSON, keepHighTouch, type PlannedWork, taskOf, workQueue } from '#shared/work';
import type { Command } from './command.ts';
import { readPortfolio, readTables } from './history-input.ts';
import { readPrevious } from './read-previous.ts';
import { type Found, scoreHistory } from './score-history.ts';
import { readSegmentOptions } from './segment-options.ts';
import type { SegmentResult } from './segment-result.ts';
import { checkOutputPath, writeScores } from './write-scores.ts';

function warningsOf({ model, customers, settings }: Found, locale: Locale): Warning[] {
  if (model === null) return [];
  const sum = (of: (score: CustomerScore) => number) =>
    customers.reduce((total, score) => total + of(score), 0);
  const basis = {
    ...model,
    residual: sum(({ clv }) => clv?.residual ?? 0),
    annualContribution: sum((score) => score.contributionLastActiveYear ?? 0),
  };
  return portfolioWarnings(basis, { locale, currency: settings.currency });
}

/** Who keeps a named person when there are only so many. */
function placesFor(
  customers: readonly CustomerScore[],
  people: number,
): NonNullable<SegmentResult['highTouch']> {
  const places = Math.floor(people * ACCOUNTS_PER_PERSON);
  const asking = customers.filter(({ touchTier }) => touchTier === 'HIGH');
  const kept = keepHighTouch(
    asking.map(({ customerId, valueIfActive, signs }) => ({
      customerId,
      valueIfActive: valueIfActive ?? 0,
      hiddenAdvocate: signs.some(({ code }) => code === 'hidden_advocate'),
    })),
    places,
  );
  const ids = asking.map(({ customerId }) => customerId);
  return {
    places,
    kept: ids.filter((id) => kept.has(id)),
    beyond: ids.filter((id) => !kept.has(id)),
  };
}

/** What to do for which customer in the hours available. */
function planWork(customers: readonly CustomerScore[], hours: number): PlannedWork {
  const tasks = customers.map(taskOf).filter((task) => task !== null);
  return workQueue(tasks, hours);
}

export const segment: Command = {
  name: 'segment',
  usage: `segment --orders FILE.csv [--customers FILE.csv] [--contracts FILE.csv] [--touchpoints FILE.csv]
        [--surveys FILE.csv] [--complaints FILE.csv] [--signals FILE.csv] [--contacts FILE.csv]
        [--wallets FILE.csv] [--referrals FILE.csv] [--outcomes FILE.csv] [--memberships FILE.csv]
        [--settings FILE.json] [--as-of YYYY-MM-DD] [--hours N] [--people N] [--previous FILE.json] [--locale en|pt-BR|pl]
        [--columns field=header,…] [--data DIR] [--explain] --out FILE.xlsx|.csv|.json
segment --portfolio FILE.json [--hours N] [--people N] [--previous FILE.json] [--locale en|pt-BR|pl] [--data DIR]
        [--explain] --out FILE.xlsx|.csv|.json
        A .xlsx opens in Excel and LibreOffice, with a sheet of the customers and one of the portfolio. --explain puts
        each customer's card into a .json: why this action, what its money is made of, how to go about it.`,

  async run(args) {
    const options = readSegmentOptions(args);
    checkOutputPath(options.out);
    const input = options.portfolio
      ? readPortfolio(options.portfolio)
      : readTables(options, new Date().toISOString().slice(0, 10));

    const locale = options.locale ?? input.settings.locale;
    const previous = options.previous === undefined ? {} : readPrevious(options.previous);
    const { data, out, hours, people, explain } = options;
    const found = await scoreHistory(input, { locale, data, previous, detail: explain });
    const { customers } = found;
    const warnings = warningsOf(found, locale);
    const plan = {
      ...(hours === undefined ? {} : { workQueue: planWork(customers, hours) }),
      ...(people === undefined ? {} : { highTouch: placesFor(customers, people) }),
    };
    await writeScores(out, { ...found, ...plan, warnings, reports: input.reports }, locale);
  },
};
