import { gammaGammaExpectedSpend, rhythmCycle } from '#shared/btyd';
import {
  type Contribution,
  contractValue,
  DAYS_PER_YEAR,
  discountedSum,
  historicalContractValue,
  historicalValue,
  mostYears,
  renewalMultiple,
  renewalProbability,
  valueIfActive,
} from '#shared/clv';
import type { Lifecycle } from '#shared/contracts';
import { type CustomerRecord, type Day, gapsBetween, type Purchases } from '#shared/history';
import {
  bgNbdOutlook,
  contractLifecycle,
  contractOutlook,
  hasBeenLoyal,
  type OrderOutlook,
  type Outlook,
  orderLifecycle,
  rhythmOutlook,
} from '#shared/segmentation';
import type { PortfolioModel } from './portfolio-model.ts';
import type { ContractStanding, OrderStanding, ScorableStanding } from './standing.ts';

/** What a customer is worth and where it stands, the same whether it buys by orders or under a contract. */
export interface Assessment {
  readonly outlook: Outlook;
  readonly lifecycle: Lifecycle;
  readonly wasLoyal: boolean;
  /** First order, or start of the contract. */
  readonly since: Day;
  readonly orders: number;
  readonly renewals: number;
  readonly silentDays: number;
  readonly cycleDays: number;
  readonly overdueCycles: number;
  /** When the next order is due, today at the earliest; null for the lost, and under a contract. */
  readonly nextOrder: Day | null;
  /** Minor units. */
  readonly historical: number;
  readonly residual: number;
  readonly valueIfActive: number;
  /** Discounted years that the customer is expected to stay. */
  readonly yearsAhead: number;
}

export interface Circumstances {
  readonly record: CustomerRecord;
  readonly model: PortfolioModel;
  readonly asOf: Day;
  readonly contribution: Contribution;
  readonly marginRate: number;
  readonly discountRate: number;
  readonly horizonDays: number;
  /** A cycle of the portfolio, for customers with few orders of their own. */
  readonly usualCycleDays: number;
  readonly minorPerMajor: number;
}

export function assess(standing: ScorableStanding, c: Circumstances): Assessment {
  return standing.kind === 'orders' ? assessOrders(standing, c) : assessContract(standing, c);
}

function assessOrders({ purchases }: OrderStanding, c: Circumstances): Assessment {
  const { record, asOf, contribution, discountRate } = c;
  const { occasions, recencyDays } = purchases;
  const last = asOf - recencyDays;
  const first = occasions[0] ?? last;
  const cycleDays = rhythmCycle(gapsBetween(occasions), c.usualCycleDays);
  const overdueCycles = recencyDays / cycleDays;
  const outlook = orderOutlook(purchases, cycleDays, c);
  const lifecycle = orderLifecycle({
    orders: occasions.length,
    overdue: overdueCycles,
    pAlive: outlook.pAlive,
  });
  const tenureDays = asOf - first;
  const value = valueIfActive(outlook.ifActive, {
    marginPerOrder: c.marginRate * expectedSpend(purchases, c),
    costToServe: contribution.costToServe,
    discountRate,
    contribution: contribution.net,
    tenureDays,
  });
  const years = outlook.weight * discountedSum(outlook.ifActive.activeYears, discountRate);
  return {
    outlook,
    lifecycle,
    wasLoyal: hasBeenLoyal(purchases),
    since: first,
    orders: occasions.length,
    renewals: 0,
    silentDays: recencyDays,
    cycleDays,
    overdueCycles,
    nextOrder: lifecycle === 'LAPSED' ? null : Math.max(asOf, last + Math.round(cycleDays)),
    historical: historicalValue(
      record.ledger,
      { first, last, asOf },
      {
        marginRate: c.marginRate,
        costToServe: contribution.costToServe,
        discountRate,
        acquisitionCost: record.facts.acquisitionCostMinor ?? 0,
      },
    ),
    residual: outlook.weight * value,
    valueIfActive: value,
    yearsAhead: Math.min(mostYears(tenureDays), years),
  };
}

function orderOutlook(
  purchases: Purchases,
  cycleDays: number,
  { model, horizonDays }: Circumstances,
): OrderOutlook {
  return model.orders
    ? bgNbdOutlook(purchases, model.orders.parameters, cycleDays, horizonDays)
    : rhythmOutlook(purchases, cycleDays, horizonDays);
}

/**
 * Minor units an order. Where spend was fitted, the customer's own mean is drawn toward the portfolio's; it takes
 * in the first order, which is all that is known of a one-time buyer.
 */
function expectedSpend(
  { occasions }: Purchases,
  { record, model, asOf, minorPerMajor }: Circumstances,
): number {
  const x = occasions.length;
  const net = record.ledger.reduce((sum, { day, netMinor }) => (day <= asOf ? sum + netMinor : sum), 0);
  const mean = Math.max(0, net / x);
  if (model.spend === null) return mean;
  const meanSpend = mean / minorPerMajor;
  return minorPerMajor * gammaGammaExpectedSpend(model.spend.parameters, { x, meanSpend });
}

function assessContract({ contract }: ContractStanding, c: Circumstances): Assessment {
  const { record, asOf, contribution, discountRate } = c;
  const tenureDays = Math.max(0, Math.min(asOf, contract.end) - contract.start);
  const multipleAt = (noticeGiven: boolean) =>
    renewalMultiple(renewalProbability({ ...contract, noticeGiven }, record.facts), discountRate);
  const worth = (multiple: number) => contractValue(contribution.net, multiple, tenureDays);
  return {
    outlook: contractOutlook(contract, record.facts),
    lifecycle: contractLifecycle(contract, asOf),
    wasLoyal: contract.renewals >= 1 && tenureDays >= DAYS_PER_YEAR,
    since: Math.min(contract.start, asOf),
    orders: 0,
    renewals: contract.renewals,
    silentDays: Math.max(0, asOf - contract.end),
    cycleDays: DAYS_PER_YEAR,
    overdueCycles: Math.max(0, asOf - contract.end) / DAYS_PER_YEAR,
    nextOrder: null,
    historical: historicalContractValue(
      contribution.net,
      { start: contract.start, end: contract.end, asOf },
      { discountRate, acquisitionCost: record.facts.acquisitionCostMinor ?? 0 },
    ),
    residual: contract.running ? worth(multipleAt(contract.noticeGiven)) : 0,
    valueIfActive: worth(multipleAt(false)),
    yearsAhead: contract.running ? Math.min(mostYears(tenureDays), multipleAt(contract.noticeGiven)) : 0,
  };
}
