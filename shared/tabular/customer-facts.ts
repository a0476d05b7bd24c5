import type { Contract, CustomerFacts } from '#shared/contracts';
import { isBlank } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf, problemAt, valueOrLeftOut } from './column-access.ts';
import {
  complaintReader,
  dateReader,
  minorReader,
  type Reader,
  readCount,
  readRenewals,
  readScore,
  readYesNo,
} from './fact-readers.ts';
import type { Field } from './fields.ts';
import { fractionReader } from './fraction.ts';
import type { TableLayout } from './layout.ts';
import { isMonthly, MONTHS_PER_YEAR } from './monthly-header.ts';
import type { ReportDraft } from './report.ts';
import type { TableRow } from './table-rows.ts';

/** A change of usage beyond a hundredfold is a slip. */
const LARGEST_TREND = 100;

const CONTRACT = ['contract_end', 'contract_value', 'renewals', 'notice'] as const;
const CIRCLES = ['contacts_circle1', 'contacts_circle2', 'contacts_circle3'] as const;

/**
 * Reads the facts of a customer's row. A cell that cannot be used is left out and listed in the report; a blank one
 * is unknown, never zero.
 */
export function factsReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
  report: ReportDraft,
): (row: TableRow) => CustomerFacts {
  const cells = (field: Field) => columnOf(layout, rows, field);
  const dates = (field: Field) => dateReader(cells(field), options.locale, report);
  const money = (field: Field) => minorReader(headerOf(layout, field), cells(field), options, report);
  const fractions = (field: Field, most: number) => fractionReader(cells(field), options.locale, most);

  const readMargin = fractions('gross_margin_pct', 1);
  const readCostToServe = money('cost_to_serve_12m');
  const readAcquisitionCost = money('acquisition_cost');
  const readWallet = money('wallet_annual');
  const readNpsDate = dates('nps_date');
  const readComplaint = complaintReader(report);
  const readComplaintDate = dates('complaint_date');
  const readCancelSignal = dates('sig_cancel');
  const readPriceSignal = dates('sig_pricing');
  const readTrend = fractions('usage_trend', LARGEST_TREND);
  const readLastInbound = dates('last_inbound');
  const readContractEnd = dates('contract_end');
  const readContractValue = money('contract_value');

  const perYear = isMonthly(headerOf(layout, 'contract_value')) ? MONTHS_PER_YEAR : 1;
  const circleColumns = CIRCLES.filter((field) => layout.columns[field] !== undefined).length;
  if (circleColumns > 0 && circleColumns < CIRCLES.length) report.assume('circles_incomplete', 1);

  return (row) => {
    const take = <T>(field: Field, read: Reader<T>): T | undefined =>
      valueOrLeftOut(read(cellOf(layout, row, field)), layout, row, field, report) ?? undefined;

    const takeContract = (): Contract | undefined => {
      const end = take('contract_end', readContractEnd);
      const value = take('contract_value', readContractValue);
      const renewals = take('renewals', readRenewals);
      const notice = take('notice', readYesNo);
      if (end !== undefined && value !== undefined) {
        if (perYear !== 1) report.assume('monthly_value_yearly', 1);
        return withoutUnknown<Contract>({ end, annualValueMinor: value * perYear, renewals, notice });
      }
      const told = { contract_end: end, contract_value: value, renewals, notice };
      for (const field of CONTRACT) {
        if (told[field]) report.leaveOut(problemAt(layout, row, field, { code: 'contract_incomplete' }));
      }
      return undefined;
    };

    const takeCircles = (): [number, number, number] | undefined => {
      if (circleColumns < CIRCLES.length) return undefined;
      if (CIRCLES.every((field) => isBlank(cellOf(layout, row, field)))) return undefined;
      const [first, second, third] = CIRCLES.map((field) => take(field, readCount) ?? 0);
      return [first ?? 0, second ?? 0, third ?? 0];
    };

    return withoutUnknown<CustomerFacts>({
      grossMargin: take('gross_margin_pct', readMargin),
      costToServe12mMinor: take('cost_to_serve_12m', readCostToServe),
      acquisitionCostMinor: take('acquisition_cost', readAcquisitionCost),
      walletAnnualMinor: take('wallet_annual', readWallet),
      contract: takeContract(),
      nps: take('nps', readScore),
      npsDate: take('nps_date', readNpsDate),
      complaintState: take('complaint_state', readComplaint),
      complaintDate: take('complaint_date', readComplaintDate),
      circles: takeCircles(),
      cancelPageViewed: take('sig_cancel', readCancelSignal),
      pricePageViewed: take('sig_pricing', readPriceSignal),
      supportViews14d: take('sig_support_14d', readCount),
      usageTrend: take('usage_trend', readTrend),
      tickets12m: take('tickets_12m', readCount),
      lastInbound: take('last_inbound', readLastInbound),
      referrals12m: take('referrals_12m', readCount),
      caseDone: take('case_done', readYesNo),
      hasAccountManager: take('has_account_manager', readYesNo),
      isProspect: take('is_prospect', readYesNo),
    });
  };
}

function withoutUnknown<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
