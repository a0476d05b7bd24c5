import {
  bgNbd,
  compressCells,
  dataAlone,
  fitGammaGamma,
  GAMMA_GAMMA_PRIOR,
  timingRegularity,
} from '#shared/btyd';
import { assumedMargin, contribution } from '#shared/clv';
import type { Settings } from '#shared/contracts';
import { fitForecast, purchasesUntil } from '#shared/forecast';
import {
  type CustomerRecord,
  type Day,
  gapsBetween,
  isoDateOf,
  minorPerMajor,
  type Purchases,
} from '#shared/history';
import {
  choosePortfolioTiming,
  learnedHorizonDays,
  learnedProfitThreshold,
  median,
  medianCycleDays,
} from '#shared/segmentation';
import type { LearningSample } from './learning-sample.ts';
import { customersBy, type LearningTally, learningTallyOf } from './learning-tally.ts';
import type { Pool } from './pool.ts';
import type { BgNbdFit, PortfolioModel } from './portfolio-model.ts';

/** Fewer customers that came back say nothing of how spend differs between them. */
const FEWEST_FOR_SPEND = 3;

/** What is learnt from a whole portfolio at once; see `fitTally`. */
export function fitPortfolio(
  records: Iterable<CustomerRecord>,
  settings: Settings,
  asOf: Day,
  pool: Pool = {},
): PortfolioModel {
  return fitTally(learningTallyOf(records, settings, asOf), settings, asOf, pool);
}

/**
 * Learns from a portfolio, as of the day of its tally, what its customers have in common: timing, spend, margin, the
 * usual cycle, and from when on a customer counts as profitable. What the settings fix is taken from there. Whatever
 * the order of the customers, the result is the same to the last bit.
 *
 * @param pool What many companies have in common, for the models to begin with; their own weak priors without.
 */
export function fitTally(
  tally: LearningTally,
  settings: Settings,
  asOf: Day,
  pool: Pool = {},
): PortfolioModel {
  const { sample, repeatCustomers, marginKnown } = tally;
  const major = 1 / minorPerMajor(settings.currency);
  const histories = sample.flatMap(({ occasions }) => purchasesUntil(occasions, asOf) ?? []);
  const customersWithOrders = customersBy(tally, asOf);
  const [[firstOrder] = [asOf]] = tally.firstOrders;
  const historyDays = asOf - firstOrder;
  const regularity = timingRegularity(histories.map(({ occasions }) => gapsBetween(occasions)));
  const timing = choosePortfolioTiming({ customersWithOrders, repeatCustomers, historyDays, regularity });
  const cycle = medianCycleDays(histories);
  const grossMargin = marginKnown.salesMinor > 0 ? marginKnown.grossMinor / marginKnown.salesMinor : null;
  const horizonDays = settings.horizonDays ?? learnedHorizonDays(settings.defaultCycleDays ?? cycle);
  const fitted = timing.name === 'auto';
  const spends = repeatCustomers >= FEWEST_FOR_SPEND ? repeatSpends(sample, major) : null;
  const alone = spends && fitGammaGamma(spends);
  const spendPrior = pool['gamma-gamma'];
  const contributions = contributionsOf(sample, grossMargin, settings.defaultGrossMargin).map(
    (y) => y * major,
  );
  return {
    asOf: isoDateOf(asOf),
    timing,
    regularity,
    customersWithOrders,
    repeatCustomers,
    historyDays: customersWithOrders > 0 ? historyDays : null,
    nps: tally.nps,
    orders: fitted
      ? fitForecast(
          histories.map(({ occasions }) => occasions),
          asOf,
          { horizonDays, priors: pool, customersBy: (day) => customersBy(tally, day) },
        )
      : null,
    bgNbd: fitted ? fitBgNbd(histories) : null,
    spend: spends && spendPrior ? fitGammaGamma(spends, { prior: spendPrior }) : alone,
    spendData: alone && dataAlone(alone, GAMMA_GAMMA_PRIOR),
    medianCycleDays: cycle,
    profitThreshold: settings.profitThreshold ?? learnedProfitThreshold(contributions),
    horizonDays,
    grossMargin,
    outcomes: tally.outcomes,
    typicalContribution: median(contributions.filter((y) => y > 0)) ?? 0,
  };
}

function fitBgNbd(histories: readonly Purchases[]): BgNbdFit {
  const { parameters, logLikelihood, converged } = bgNbd.fit(compressCells(histories));
  return { parameters, logLikelihood, converged };
}

function contributionsOf(
  sample: LearningSample,
  portfolioRate: number | null,
  defaultRate: number,
): number[] {
  const assumed = assumedMargin(portfolioRate, defaultRate).rate;
  return sample.map(
    ({ annualSalesMinor, marginRate, costToServeMinor }) =>
      contribution(annualSalesMinor, marginRate ?? assumed, costToServeMinor).net,
  );
}

/** The mean over the repeat orders, as the literature averages spend. */
function repeatSpends(sample: LearningSample, major: number) {
  return sample.flatMap(({ occasions, repeatNetMinor }) => {
    const x = occasions.length - 1;
    return x > 0 ? [{ x, meanSpend: (major * repeatNetMinor) / x, count: 1 }] : [];
  });
}
