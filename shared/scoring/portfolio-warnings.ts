import type { Locale, Warning } from '#shared/contracts';
import { formatMoney, formatNumber, type PhraseValues, PORTFOLIO_WARNING, say } from '#shared/i18n';
import { FEWEST_REPEAT_CUSTOMERS, SHORTEST_HISTORY_DAYS } from '#shared/segmentation';

/** What a whole portfolio rests on. */
export interface PortfolioBasis {
  /** Days since the first order; null where nothing was ordered and contracts speak for themselves. */
  readonly historyDays: number | null;
  readonly repeatCustomers: number;
  /** Sums over the scored customers, in major units. */
  readonly residual: number;
  readonly annualContribution: number;
  /** Answers to "would you recommend us", by class. */
  readonly nps: { readonly promoters: number; readonly passives: number; readonly detractors: number };
}

/** All customers together are hardly worth more than so many years of what they bring. */
const MOST_YEARS = 5;
/** Fewer answers are shown with their standard error. */
const FEW_ANSWERS = 30;

type Found = readonly [code: keyof typeof PORTFOLIO_WARNING, values: PhraseValues];

/** What the reader should know of the portfolio's figures; with the first two, only simple rules are used. */
export function portfolioWarnings(
  basis: PortfolioBasis,
  reader: { readonly locale: Locale; readonly currency: string },
): Warning[] {
  return [
    ...thinHistory(basis),
    ...implausibleResidual(basis, reader),
    ...fewAnswers(basis, reader.locale),
  ].map(([code, values]) => ({ code, text: say(PORTFOLIO_WARNING[code], reader.locale, values) }));
}

function thinHistory({ historyDays, repeatCustomers }: PortfolioBasis): Found[] {
  if (historyDays === null) return [];
  const found: Found[] = [];
  if (historyDays < SHORTEST_HISTORY_DAYS) found.push(['history_short', { count: historyDays }]);
  if (repeatCustomers < FEWEST_REPEAT_CUSTOMERS)
    found.push(['few_repeat_customers', { count: repeatCustomers }]);
  return found;
}

function implausibleResidual(
  { residual, annualContribution }: PortfolioBasis,
  { locale, currency }: { readonly locale: Locale; readonly currency: string },
): Found[] {
  if (residual <= MOST_YEARS * Math.max(annualContribution, 0)) return [];
  const values = {
    residual: formatMoney(residual, currency, locale),
    contribution: formatMoney(annualContribution, currency, locale),
  };
  if (annualContribution <= 0) return [['residual_without_contribution', values]];
  const multiple = formatNumber(residual / annualContribution, locale, 1);
  return [['residual_implausible', { ...values, multiple, limit: MOST_YEARS }]];
}

/** √((P + D − (P − D)²)/n), the standard error of a net promoter score; in points. */
function fewAnswers({ nps }: PortfolioBasis, locale: Locale): Found[] {
  const answers = nps.promoters + nps.passives + nps.detractors;
  if (answers === 0 || answers >= FEW_ANSWERS) return [];
  const promoting = nps.promoters / answers;
  const detracting = nps.detractors / answers;
  const score = promoting - detracting;
  const error = Math.sqrt((promoting + detracting - score ** 2) / answers);
  const points = (share: number) => formatNumber(100 * share, locale);
  return [['nps_few_answers', { count: answers, nps: points(score), error: points(error) }]];
}
