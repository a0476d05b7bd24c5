import { standardNormal } from '#shared/btyd';
import type { PilotDraft } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { type CustomerRecord, type Day, dayOf, EMPTY_LEDGER, foldOrders, isoDateOf } from '#shared/history';
import type { KnownCustomer, PilotGround } from '#shared/programmes';
import { factsAsOf } from '#shared/relations';
import { customerOutlooks, defaultSettings, fitPortfolio } from '#shared/scoring';

export const TODAY = dayOf('2026-11-29');
const YEARS = 3;
const DAYS_PER_YEAR = 365;

/** A wholesaler's customers with three years of monthly orders up to `until`; `grow` what one buys from a day on. */
export function company(
  customers: number,
  { until = TODAY, grow = () => 1 }: { until?: Day; grow?: (id: string, day: Day) => number } = {},
): CustomerRecord[] {
  return Array.from({ length: customers }, (_, i) => {
    const random = seededRandom(i + 1);
    const customerId = `C-${String(i + 1).padStart(3, '0')}`;
    const worth = 50_000 * Math.exp(standardNormal(random));
    const orders = [];
    let day = TODAY - YEARS * DAYS_PER_YEAR + Math.floor(30 * random());
    while (day <= until) {
      orders.push({
        date: isoDateOf(day),
        netMinor: Math.round(worth * (0.6 + 0.8 * random()) * grow(customerId, day)),
      });
      day += 18 + Math.floor(24 * random());
    }
    return {
      customerId,
      name: customerId,
      ledger: foldOrders(EMPTY_LEDGER, orders),
      facts: { grossMargin: 0.3 },
    };
  });
}

const SETTINGS = defaultSettings('PLN', 'pl', 'Europe/Warsaw');
const PER_MAJOR = 100;

/** What pilots are drawn up from, as of `today`. */
export function groundOf(records: readonly CustomerRecord[], today = TODAY): PilotGround {
  const outlookOf = customerOutlooks(fitPortfolio(records, SETTINGS, today), SETTINGS, today);
  const customers = records.map(
    (record): KnownCustomer => ({
      record,
      outlook: outlookOf(record),
      openComplaint: factsAsOf(record, { asOf: today, hourCostMinor: 0 }).complaintState === 'open',
    }),
  );
  return {
    customers,
    today,
    termsOf: () => ({ marginRate: 0.3, hourCost: 6500 }),
    minorPerMajor: PER_MAJOR,
    inOtherPilots: new Set(),
  };
}

export const draft = (given: Partial<PilotDraft> = {}): PilotDraft => ({
  name: 'A visit each quarter',
  subject: 'manager',
  measure: 'sales',
  quadrants: ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'],
  minValue: 0,
  start: isoDateOf(TODAY + 1),
  days: 180,
  pairs: 1000,
  ...given,
});
