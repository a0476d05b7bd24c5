import { rhythmCycle } from '#shared/btyd';
import {
  type ActiveFuture,
  contribution as contributionFrom,
  discountedSum,
  historicalValue,
  lastActiveYear,
  mostYears,
  presentValues,
  salesToday,
  valueIfActive,
} from '#shared/clv';
import { evenPoint } from '#shared/forecast';
import { gapsBetween } from '#shared/history';
import {
  forecastOutlook,
  hasBeenLoyal,
  mostOrders,
  orderLifecycle,
  rhythmOutlook,
} from '#shared/segmentation';
import type { Assessment, Circumstances } from './assessment.ts';
import { possibleContribution } from './outcome.ts';
import { expectedSpend, possibleSpend, spendOf } from './spend.ts';
import type { OrderStanding } from './standing.ts';

/** Of a customer that buys by orders. */
export function assessOrders({ purchases }: OrderStanding, c: Circumstances): Assessment {
  const { record, asOf, margin, contribution, discountRate, horizonDays } = c;
  const { occasions, recencyDays } = purchases;
  const last = asOf - recencyDays;
  const first = occasions[0] ?? last;
  const cycleDays = rhythmCycle(gapsBetween(occasions), c.usualCycleDays);
  const overdueCycles = recencyDays / cycleDays;
  const outlook = c.prospectsOf
    ? forecastOutlook(purchases, c.prospectsOf(purchases), horizonDays)
    : rhythmOutlook(purchases, cycleDays, horizonDays);
  const lifecycle = orderLifecycle({
    orders: occasions.length,
    overdue: overdueCycles,
    pBuysAgain: outlook.pBuysAgain,
  });
  const tenureDays = asOf - first;
  const { costToServe } = contribution;
  const values = presentValues(discountRate);
  const worth = (future: ActiveFuture, marginPerOrder: number, net: number) =>
    valueIfActive(future, {
      marginPerOrder,
      costToServe,
      presentValues: values,
      contribution: net,
      tenureDays,
    });
  const spend = spendOf(purchases, c);
  const value = worth(outlook.ifActive, margin.rate * expectedSpend(spend), contribution.net);
  const span = { first, last, asOf };
  const historical = historicalValue(record.ledger, span, {
    marginRate: margin.rate,
    costToServe,
    discountRate,
    acquisitionCost: record.facts.acquisitionCostMinor ?? 0,
  });
  const sales = salesToday(record.ledger, asOf, discountRate);
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
    historical,
    residual: outlook.pAlive * value,
    valueIfActive: value,
    yearsAhead: Math.min(
      mostYears(tenureDays),
      outlook.pAlive * discountedSum(outlook.ifActive.activeYears, values),
    ),
    ordersCapped: outlook.expectedOrders >= mostOrders(purchases)(horizonDays),
    movable: {
      kind: 'orders',
      asOf,
      horizonDays,
      outlook,
      contributionAfter: (orders) => {
        const { netMinor } = lastActiveYear(record.ledger, asOf, asOf);
        return contributionFrom(netMinor + orders * spend.mean, margin.rate, costToServe).net;
      },
    },
    outcomes: outlook.possible.map((one, i) => {
      const { weight, pAlive, projectedShare, expectedOrders, ifActive, leavesPerYear } = one;
      const point = evenPoint(i);
      const spent = possibleSpend(spend, point);
      const { rate, net } = possibleContribution(contribution, margin, point);
      return {
        weight,
        pAlive,
        projectedShare,
        expectedOrders,
        contribution: net,
        historical: historical + (rate - margin.rate) * sales,
        residual: pAlive * worth(ifActive, rate * spent, net),
        salesPerYear: one.ordersPerYear * spent,
        leavesPerYear,
      };
    }),
  };
}
