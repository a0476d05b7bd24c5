import { countPurchases, type PurchaseCounts } from '#shared/btyd';
import type { Occasions } from '#shared/forecast';
import { type Day, dayOf, type Ledger, toMajor } from '#shared/history';
import { UnusableInput } from './command.ts';
import type { Histories } from './customer-history.ts';
import { type OrdersSource, readLedgers } from './order-ledgers.ts';
import { DAYS_PER_UNIT, type TimeUnit } from './time-unit.ts';

/**
 * The customers of a file of orders as they stood at the end of the ISO day `calibrationEnd`. Orders of one day are one
 * occasion, free ones too. `byOpportunity` counts whole units of time instead, each with an order or without one.
 */
export function readOrderHistories(
  source: OrdersSource,
  calibrationEnd: string,
  unit: TimeUnit,
  byOpportunity: boolean,
): Histories {
  const { customers, currency, notes } = readLedgers(source, calibrationEnd);
  const asOf = dayOf(calibrationEnd);
  const count = byOpportunity ? countOpportunities : countOccasions;
  const buyers = customers.flatMap(({ id, ledger }) => {
    const occasions = occasionsOf(ledger);
    const [first] = occasions;
    return first === undefined ? [] : [{ id, ledger, occasions, first }];
  });
  const hasMoney = buyers.some(({ ledger }) => ledger.some(({ netMinor }) => netMinor !== 0));
  if (buyers.length === 0) throw new UnusableInput(`${source.path} holds no sale up to ${calibrationEnd}`);
  return {
    customers: buyers.map(({ id, ledger, occasions, first }) => ({
      id,
      counts: count(occasions, first, asOf, DAYS_PER_UNIT[unit]),
      meanSpend: hasMoney ? meanOfRepeats(ledger, occasions, currency) : null,
    })),
    notes,
    dated: { asOf, occasions: buyers.map(({ occasions }) => occasions) },
  };
}

/** The days of a ledger with at least one order. */
export function occasionsOf(ledger: Ledger): Occasions {
  return ledger.filter(({ purchases }) => purchases > 0).map(({ day }) => day);
}

function countOccasions(occasions: Occasions, first: Day, asOf: Day, daysPerUnit: number): PurchaseCounts {
  const times = occasions.slice(1).map((day) => (day - first) / daysPerUnit);
  return countPurchases(times, (asOf - first) / daysPerUnit);
}

/** The first order opens the row of opportunities and is none of them; the last one may not have ended yet. */
function countOpportunities(
  occasions: Occasions,
  first: Day,
  asOf: Day,
  daysPerUnit: number,
): PurchaseCounts {
  const taken = new Set(occasions.slice(1).map((day) => Math.ceil((day - first) / daysPerUnit)));
  return countPurchases([...taken], Math.ceil((asOf - first) / daysPerUnit));
}

/** In units of money; 0 where there was no repeat order. */
function meanOfRepeats(ledger: Ledger, [first = 0, ...repeats]: Occasions, currency: string): number {
  const net = ledger.reduce((sum, { day, netMinor }) => (day > first ? sum + netMinor : sum), 0);
  return repeats.length > 0 ? toMajor(net, currency) / repeats.length : 0;
}
