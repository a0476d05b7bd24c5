import { type ManagerCase, managerCase } from '#shared/actions';
import { DAYS_PER_YEAR, type Margin } from '#shared/clv';
import type { Lifecycle, Quadrant, Settings } from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';
import { diagnose } from './diagnose.ts';
import { frameOf } from './frame.ts';
import { knownRecord } from './known-record.ts';
import type { PortfolioModel } from './portfolio-model.ts';
import { standingOf } from './standing.ts';

/** What a customer may do from today on, if it is a customer still. Money in major units. */
export interface Future {
  /** 0…1; those of all futures make 1. */
  readonly weight: number;
  readonly pAlive: number;
  readonly salesPerYear: number;
  /** The rate at which it leaves, a year, 0 or more. */
  readonly leavesPerYear: number;
}

/** What plans for the whole base have to know of one customer. Money in major units, a year where not said otherwise. */
export interface CustomerOutlook {
  readonly customerId: string;
  readonly name: string;
  readonly quadrant: Quadrant;
  readonly lifecycle: Lifecycle;
  /** Of its last active year; net of refunds. */
  readonly sales: number;
  readonly gross: number;
  readonly costToServe: number;
  readonly contribution: number;
  readonly margin: Margin;
  readonly pAlive: number;
  /** V: from now on, if surely active. */
  readonly valueIfActive: number;
  /** Days with an order within the last year up to today; under a contract none. */
  readonly ordersLastYear: number;
  readonly underContract: boolean;
  /** It costs through returns, discounts or service what it seems to bring. */
  readonly guarded: boolean;
  /** All it buys of what we sell, from anyone; null where it is not known. */
  readonly wallet: number | null;
  readonly hasManager: boolean;
  /** What a dedicated account manager would do for it. */
  readonly manager: ManagerCase;
  readonly futures: readonly Future[];
}

/** Prepares the outlook of one portfolio's customers; null for whoever cannot be scored, a prospect among them. */
export function customerOutlooks(
  model: PortfolioModel,
  settings: Settings,
  asOf: Day,
): (record: CustomerRecord) => CustomerOutlook | null {
  const frame = frameOf(model, settings, asOf);
  const major = (minor: number) => minor / frame.minorPerMajor;
  return (listed) => {
    const record = knownRecord(listed, asOf, frame.economics.hourCost);
    const standing = standingOf(record, asOf);
    if (standing.kind === 'unscorable' || standing.kind === 'prospect') return null;
    const { situation, assessment, margin } = diagnose(record, standing, frame);
    const { wallet } = situation;
    return {
      customerId: record.customerId,
      name: record.name,
      quadrant: situation.quadrant,
      lifecycle: situation.lifecycle,
      sales: major(situation.sales),
      gross: major(situation.gross),
      costToServe: major(situation.costToServe),
      contribution: major(situation.contribution),
      margin,
      pAlive: situation.pAlive,
      valueIfActive: major(situation.valueIfActive),
      ordersLastYear: record.ledger.filter(
        ({ day, purchases }) => purchases > 0 && day > asOf - DAYS_PER_YEAR && day <= asOf,
      ).length,
      underContract: standing.kind === 'contract',
      guarded: situation.guard !== null,
      wallet: wallet === null || wallet.byRank ? null : major(wallet.sizeMinor),
      hasManager: record.facts.hasAccountManager ?? false,
      manager: inMajor(managerCase(situation), major),
      futures: assessment.outcomes.map(({ weight, pAlive, salesPerYear, leavesPerYear }) => ({
        weight,
        pAlive,
        salesPerYear: major(salesPerYear),
        leavesPerYear,
      })),
    };
  };
}

function inMajor(
  { fromSales, fromKeeping, gain, cost, net, breakEvenUplift }: ManagerCase,
  major: (minor: number) => number,
): ManagerCase {
  return {
    fromSales: major(fromSales),
    fromKeeping: major(fromKeeping),
    gain: major(gain),
    cost: major(cost),
    net: major(net),
    breakEvenUplift,
  };
}
