import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerEvent, CustomerScore, Settings } from '#shared/contracts';
import {
  type CustomerRecord,
  EMPTY_LEDGER,
  EMPTY_RELATIONS,
  foldCategories,
  foldEvents,
  foldOrders,
  isoDateOf,
} from '#shared/history';
import { customerScorer, fitPortfolio, scoreCustomer } from '#shared/scoring';
import { anyImported, type Imported, recordFrom } from './any-customer.ts';
import { AS_OF, SETTINGS, TODAY } from './records.ts';
import { expectSound } from './sound-row.ts';

/** Each fits a portfolio or two. */
const RUNS = 20;
const MOST_CUSTOMERS = 25;
/** Sells more: never the right thing while a complaint is open. */
const SELLING = ['A14', 'A15', 'A16', 'A18', 'A23', 'A24', 'A28'];

const imports = fc.array(anyImported, { minLength: 1, maxLength: MOST_CUSTOMERS });
const recordsOf = (customers: readonly Imported[]) =>
  customers.map((customer, i) => recordFrom(`c${i}`, customer));

function scoreAll(records: readonly CustomerRecord[], settings: Settings = SETTINGS): CustomerScore[] {
  const model = fitPortfolio(records, settings, AS_OF);
  return records.map(customerScorer(model, settings, AS_OF, 'en'));
}

const labels = (rows: readonly CustomerScore[]) =>
  rows.map(({ quadrant, lifecycle, primaryAction }) => ({ quadrant, lifecycle, action: primaryAction.id }));

/** Every amount within, however deep, in another unit of money: fields of money end in `Minor`. */
function inUnit<T>(value: T, factor: number): T;
function inUnit(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return value.map((each) => inUnit(each, factor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'number' && name.endsWith('Minor') ? inner * factor : inUnit(inner, factor),
    ]),
  );
}

const CHOSEN: Settings = { ...SETTINGS, profitThreshold: 5000, hourCost: 60, accountManagerCost: 2500 };
const chosenInUnit = (factor: number): Settings => ({
  ...CHOSEN,
  profitThreshold: 5000 * factor,
  hourCost: 60 * factor,
  accountManagerCost: 2500 * factor,
});

/** Without what had not happened yet. A contact has no day, and a kind of product is known by its year alone. */
function upTo(today: string, { orders, events, facts }: Imported): Imported {
  return {
    orders: orders.filter(({ date }) => date <= today),
    events: events.flatMap((event): CustomerEvent[] => {
      if (event.kind === 'contract') return (event.start ?? '') <= today ? [event] : [];
      if (event.kind === 'contact') return [event];
      if (event.kind !== 'complaint') return event.date <= today ? [event] : [];
      const { resolved, ...open } = event;
      if (event.opened > today) return [];
      return [resolved !== undefined && resolved <= today ? event : open];
    }),
    facts,
  };
}
const withoutKinds = (customer: Imported): Imported => ({
  ...customer,
  orders: customer.orders.map(({ categories: _, ...order }) => order),
});

describe('for any portfolio', () => {
  const holdsFor = (check: (customers: readonly Imported[]) => void) =>
    fc.assert(fc.property(imports, check), { numRuns: RUNS });

  it('every row is sound', () => {
    holdsFor((customers) => scoreAll(recordsOf(customers)).forEach(expectSound));
  });

  it('the same record gives the same row twice', () => {
    holdsFor((customers) => {
      const records = recordsOf(customers);
      const model = fitPortfolio(records, SETTINGS, AS_OF);
      const score = customerScorer(model, SETTINGS, AS_OF, 'en');
      for (const record of records) {
        const alone = scoreCustomer(record, model, SETTINGS, AS_OF, 'en');
        expect(JSON.stringify(score(record))).toBe(JSON.stringify(alone));
        expect(score(record)).toEqual(alone);
      }
    });
  });

  it('the order of customers, of orders and of events, and how they were split, change no byte', () => {
    holdsFor((customers) => {
      const inPieces = customers.map(({ orders, events, facts }, i) => {
        const backwards = orders.toReversed();
        const cut = Math.floor(orders.length / 3);
        const ledger = foldOrders(foldOrders(EMPTY_LEDGER, backwards.slice(cut)), backwards.slice(0, cut));
        const relations = events
          .toReversed()
          .reduce((sum, event) => foldEvents(sum, [event]), EMPTY_RELATIONS);
        const assortment = backwards.reduce<ReturnType<typeof foldCategories>>(
          (sum, order) => foldCategories(sum, [order]),
          [],
        );
        const whole = recordFrom(`c${i}`, { orders: [], events: [], facts });
        return { ...whole, ledger, relations, assortment };
      });

      const rows = scoreAll(recordsOf(customers));
      const again = scoreAll(inPieces.toReversed()).toReversed();

      expect(again.map((row) => JSON.stringify(row))).toEqual(rows.map((row) => JSON.stringify(row)));
    });
  });

  it('another unit of money changes no quadrant and no action', () => {
    holdsFor((customers) => {
      const rows = scoreAll(recordsOf(customers), CHOSEN);

      for (const factor of [2, 5]) {
        const inOther = scoreAll(recordsOf(inUnit(customers, factor)), chosenInUnit(factor));
        expect(labels(inOther)).toEqual(labels(rows));
      }
    });
  });

  it('nothing that comes after the day changes a row', () => {
    holdsFor((customers) => {
      const known = customers.map(withoutKinds);
      const past = known.map((customer) => upTo(TODAY, customer));

      expect(scoreAll(recordsOf(known))).toEqual(scoreAll(recordsOf(past)));
    });
  });

  it('a further order never lowers P(alive) at that date', () => {
    holdsFor((customers) => {
      const records = recordsOf(customers);
      const score = customerScorer(fitPortfolio(records, SETTINGS, AS_OF), SETTINGS, AS_OF, 'en');
      for (const { relations: _, ...record } of records) {
        const { contract: __, ...facts } = record.facts;
        const before = score({ ...record, facts });
        const ledger = foldOrders(record.ledger, [{ date: isoDateOf(AS_OF), netMinor: 100_000 }]);
        const after = score({ ...record, facts, ledger });

        if (before.pAlive === null) continue;
        expect(after.pAlive).toBeGreaterThanOrEqual(before.pAlive - 1e-12);
      }
    });
  });

  it('an open complaint always comes first, and nothing is sold meanwhile', () => {
    const complaint = { kind: 'complaint', eventId: 'open', customerId: 'c-1', opened: TODAY } as const;
    holdsFor((customers) => {
      const stated = customers.map((customer) => ({
        ...customer,
        events: customer.events.filter(({ kind }) => kind !== 'complaint'),
        facts: { ...customer.facts, complaintState: 'open' as const },
      }));
      const seen = customers.map((customer) => ({ ...customer, events: [...customer.events, complaint] }));
      for (const row of [...scoreAll(recordsOf(stated)), ...scoreAll(recordsOf(seen))]) {
        if (row.quadrant === null) continue;
        expect(row.primaryAction.id).toBe('A02');
        expect(row.alternatives.filter(({ id }) => SELLING.includes(id))).toEqual([]);
      }
    });
  });

  it('what actions came to teaches the money of actions, and moves no quadrant', () => {
    holdsFor((customers) => {
      const untaught = customers.map((customer) => ({
        ...customer,
        events: customer.events.filter(({ kind }) => kind !== 'outcome'),
      }));
      const quadrants = (rows: readonly CustomerScore[]) =>
        rows.map(({ quadrant, quadrantProbabilities }) => ({ quadrant, quadrantProbabilities }));
      const overruled = { ...SETTINGS, effects: { save: 1, discount: 0, caseLeads: 50 } };

      const taught = quadrants(scoreAll(recordsOf(customers)));

      expect(quadrants(scoreAll(recordsOf(untaught)))).toEqual(taught);
      expect(quadrants(scoreAll(recordsOf(customers), overruled))).toEqual(taught);
    });
  });

  it('alternatives fall in money and end with doing nothing', () => {
    holdsFor((customers) => {
      for (const { primaryAction, alternatives } of scoreAll(recordsOf(customers))) {
        const effects = alternatives.map(({ netEffect }) => netEffect ?? 0);
        expect(effects).toEqual([...effects].sort((a, b) => b - a));
        if (primaryAction.id !== 'A34') expect(alternatives.at(-1)?.id).toBe('A34');
        const ids = [primaryAction, ...alternatives].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });

  it('a customer without repeat evidence is never long-term', () => {
    holdsFor((customers) => {
      for (const row of scoreAll(recordsOf(customers)).filter(({ provisional }) => provisional)) {
        expect(['BUTTERFLY', 'STRANGER']).toContain(row.quadrant);
      }
    });
  });
});
