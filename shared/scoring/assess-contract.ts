import {
  contractValue,
  DAYS_PER_YEAR,
  historicalContractValue,
  mostYears,
  renewalMultiple,
  renewalProbability,
} from '#shared/clv';
import { evenPoint } from '#shared/forecast';
import { contractLifecycle, contractOutlook, shareOverRenewals } from '#shared/segmentation';
import type { Assessment, Circumstances } from './assessment.ts';
import { possibleContribution } from './outcome.ts';
import type { ContractStanding } from './standing.ts';

/** Of a customer under contract. */
export function assessContract({ contract }: ContractStanding, c: Circumstances): Assessment {
  const { record, asOf, margin, contribution, discountRate } = c;
  const { facts } = record;
  const tenureDays = Math.max(0, Math.min(asOf, contract.end) - contract.start);
  const multiple = (renewal: number) => renewalMultiple(renewal, discountRate);
  const worth = (net: number, renewal: number) => contractValue(net, multiple(renewal), tenureDays);
  const renewal = renewalProbability(contract, facts);
  const shareAfter = (renewals: number) =>
    shareOverRenewals(renewalProbability({ renewals, noticeGiven: false }, facts));
  const outlook = contractOutlook(contract, facts);
  const historical = (net: number) =>
    historicalContractValue(
      net,
      { start: contract.start, end: contract.end, asOf },
      { discountRate, acquisitionCost: facts.acquisitionCostMinor ?? 0 },
    );
  return {
    outlook,
    lifecycle: contractLifecycle(contract, asOf),
    wasLoyal: contract.renewals >= 1 && tenureDays >= DAYS_PER_YEAR,
    since: Math.min(contract.start, asOf),
    orders: 0,
    renewals: contract.renewals,
    silentDays: Math.max(0, asOf - contract.end),
    cycleDays: DAYS_PER_YEAR,
    overdueCycles: Math.max(0, asOf - contract.end) / DAYS_PER_YEAR,
    nextOrder: null,
    historical: historical(contribution.net),
    residual: contract.running ? worth(contribution.net, renewal) : 0,
    valueIfActive: worth(
      contribution.net,
      renewalProbability({ renewals: contract.renewals, noticeGiven: false }, facts),
    ),
    yearsAhead: contract.running ? Math.min(mostYears(tenureDays), multiple(renewal)) : 0,
    ordersCapped: false,
    movable: {
      kind: 'contract',
      end: contract.end,
      running: contract.running,
      noticeGiven: contract.noticeGiven,
      withoutNotice: shareAfter(contract.renewals),
      afterRenewal: shareAfter(contract.renewals + 1),
    },
    outcomes: outlook.possible.map(({ weight, pAlive, projectedShare, renewal: possible }, i) => {
      const { net } = possibleContribution(contribution, margin, evenPoint(i));
      return {
        weight,
        pAlive,
        projectedShare,
        expectedOrders: null,
        contribution: net,
        historical: historical(net),
        residual: contract.running ? worth(net, possible) : 0,
        salesPerYear: contribution.sales,
        leavesPerYear: -Math.log(possible),
      };
    }),
  };
}
