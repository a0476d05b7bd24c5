import {
  bgNbd,
  compressCells,
  dataAlone,
  fitGammaGamma,
  GAMMA_GAMMA_PRIOR,
  timingRegularity,
} from '#shared/btyd';
import { assumedMargin } from '#shared/clv';
import type { Settings } from '#shared/contracts';
import { fitForecast } from '#shared/forecast';
import {
  type CustomerRecord,
  type Day,
  gapsBetween,
  isoDateOf,
  type Ledger,
  minorPerMajor,
  type Purchases,
} from '#shared/history';
import { type NpsClass, npsClass } from '#shared/relations';
import {
  choosePortfolioTiming,
  learnedHorizonDays,
  learnedProfitThreshold,
  median,
  medianCycleDays,
} from '#shared/segmentation';
import { knownRecord } from './known-record.ts';
import { pastOutcomes } from './past-outcomes.ts';
import type { Pool } from './pool.ts';
import type { BgNbdFit, NpsAnswers, PortfolioModel } from './portfolio-model.ts';
import { hourCostOf } from './settings.ts';
import { annualSales, contributionOf, marginOf, type ScorableStanding, standingOf } from './standing.ts';

/** Fewer customers that came back say nothing of how spend differs between them. */
const FEWEST_FOR_SPEND = 3;

interface Member {
  readonly record: CustomerRecord;
  readonly standing: ScorableStanding;
}

/**
 * Learns from a portfolio, as of a day, what its customers have in common: timing, spend, margin, the usual cycle,
 * and from when on a customer counts as profitable. What the settings fix is taken from there. Whatever the order
 * of the records, the result is the same to the last bit.
 *
 * @param pool What many companies have in common, for the models to begin with; their own weak priors without.
 */
export function fitPortfolio(
  records: Iterable<CustomerRecord>,
  settings: Settings,
  asOf: Day,
  pool: Pool = {},
): PortfolioModel {
  const major = 1 / minorPerMajor(settings.currency);
  const hourCostMinor = Math.round(hourCostOf(settings) / major);
  const known = Array.from(records, (record) => knownRecord(record, asOf, hourCostMinor));
  const members = membersOf(known, asOf);
  const buyers = members.flatMap(({ record, standing }) =>
    standing.kind === 'orders' ? [{ ledger: record.ledger, purchases: standing.purchases }] : [],
  );
  const histories = buyers.map(({ purchases }) => purchases);
  const repeatCustomers = histories.filter(({ x }) => x > 0).length;
  const regularity = timingRegularity(histories.map(({ occasions }) => gapsBetween(occasions)));
  const historyDays = histories.reduce(
    (longest, { occasions }) => Math.max(longest, asOf - (occasions[0] ?? asOf)),
    0,
  );
  const timing = choosePortfolioTiming({
    customersWithOrders: histories.length,
    repeatCustomers,
    historyDays,
    regularity,
  });
  const cycle = medianCycleDays(histories);
  const grossMargin = portfolioMargin(members);
  const horizonDays = settings.horizonDays ?? learnedHorizonDays(settings.defaultCycleDays ?? cycle);
  const fitted = timing.name === 'auto';
  const spends = repeatCustomers >= FEWEST_FOR_SPEND ? repeatSpends(buyers, asOf, major) : null;
  const alone = spends && fitGammaGamma(spends);
  const spendPrior = pool['gamma-gamma'];
  const contributions = contributionsOf(members, grossMargin, settings.defaultGrossMargin).map(
    (y) => y * major,
  );
  return {
    asOf: isoDateOf(asOf),
    timing,
    regularity,
    customersWithOrders: histories.length,
    repeatCustomers,
    historyDays: histories.length > 0 ? historyDays : null,
    nps: npsAnswers(members),
    orders: fitted
      ? fitForecast(
          histories.map(({ occasions }) => occasions),
          asOf,
          { horizonDays, priors: pool },
        )
      : null,
    bgNbd: fitted ? fitBgNbd(histories) : null,
    spend: spends && spendPrior ? fitGammaGamma(spends, { prior: spendPrior }) : alone,
    spendData: alone && dataAlone(alone, GAMMA_GAMMA_PRIOR),
    medianCycleDays: cycle,
    profitThreshold: settings.profitThreshold ?? learnedProfitThreshold(contributions),
    horizonDays,
    grossMargin,
    outcomes: pastOutcomes(known, asOf),
    typicalContribution: median(contributions.filter((y) => y > 0)) ?? 0,
  };
}

function fitBgNbd(histories: readonly Purchases[]): BgNbdFit {
  const { parameters, logLikelihood, converged } = bgNbd.fit(compressCells(histories));
  return { parameters, logLikelihood, converged };
}

/** The customers that can be scored, in an order of their own, since sums of fractions depend on their order. */
function membersOf(records: Iterable<CustomerRecord>, asOf: Day): Member[] {
  return [...records]
    .sort((a, b) => (a.customerId < b.customerId ? -1 : Number(a.customerId > b.customerId)))
    .flatMap((record) => {
      const standing = standingOf(record, asOf);
      return standing.kind === 'orders' || standing.kind === 'contract' ? [{ record, standing }] : [];
    });
}

function npsAnswers(members: readonly Member[]): NpsAnswers {
  const classes = members.flatMap(({ record: { facts } }) =>
    facts.nps === undefined ? [] : [npsClass(facts.nps)],
  );
  const count = (asked: NpsClass) => classes.filter((each) => each === asked).length;
  return { promoters: count('promoter'), passives: count('passive'), detractors: count('detractor') };
}

function portfolioMargin(members: readonly Member[]): number | null {
  let sales = 0;
  let gross = 0;
  for (const { record, standing } of members) {
    const margin = marginOf(standing, record);
    if (margin === null) continue;
    sales += annualSales(standing);
    gross += annualSales(standing) * margin.rate;
  }
  return sales > 0 ? gross / sales : null;
}

function contributionsOf(
  members: readonly Member[],
  portfolioRate: number | null,
  defaultRate: number,
): number[] {
  const assumed = assumedMargin(portfolioRate, defaultRate);
  return members.map(
    ({ record, standing }) => contributionOf(standing, record, marginOf(standing, record) ?? assumed).net,
  );
}

/** The mean over the repeat orders, as the literature averages spend: the first order belongs to winning the customer. */
function repeatSpends(
  buyers: readonly { readonly ledger: Ledger; readonly purchases: Purchases }[],
  asOf: Day,
  major: number,
) {
  return buyers.flatMap(({ ledger, purchases: { x, occasions } }) => {
    const first = occasions[0] ?? asOf;
    if (x === 0) return [];
    return [{ x, meanSpend: (major * netBetween(ledger, first, asOf)) / x, count: 1 }];
  });
}

function netBetween(ledger: Ledger, after: Day, until: Day): number {
  return ledger.reduce((sum, { day, netMinor }) => (day > after && day <= until ? sum + netMinor : sum), 0);
}
