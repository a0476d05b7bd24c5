import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomerEvent, CustomerFacts } from '../../../shared/contracts/index.ts';
import { EMPTY_LEDGER, foldOrders, isoDateOf, relationsOf } from '../../../shared/history/index.ts';
import { factsAsOf } from '../../../shared/relations/index.ts';
import { anyDay, anyEvent } from '../history/any-event.ts';
import { AS_OF, anOrder, HOUR_COST } from './facts-of.ts';

describe('facts of a customer without events', () => {
  it('are the customer list itself', () => {
    const facts: CustomerFacts = { nps: 9, circles: [1, 0, 0] };
    const ledger = foldOrders(EMPTY_LEDGER, [anOrder('2026-01-01')]);

    expect(factsAsOf({ facts, ledger }, { asOf: AS_OF, hourCostMinor: HOUR_COST })).toBe(facts);
  });
});

describe('whatever the events', () => {
  it('facts stay facts', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), anyDay, (events, asOf) => {
        const record = { facts: {}, ledger: EMPTY_LEDGER, relations: relationsOf(events) };

        expect(
          CustomerFacts.safeParse(factsAsOf(record, { asOf, hourCostMinor: HOUR_COST })).error,
        ).toBeUndefined();
      }),
    );
  });

  it('nothing after the day matters', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), anyDay, (events, asOf) => {
        const happened = events.filter((event) => firstDay(event) <= isoDateOf(asOf));
        const known = (list: typeof events) =>
          factsAsOf(
            { facts: { nps: 5 }, ledger: EMPTY_LEDGER, relations: relationsOf(list) },
            { asOf, hourCostMinor: HOUR_COST },
          );

        expect(known(events)).toEqual(known(happened));
      }),
    );
  });
});

/** The day an event is first known of; what carries none was always so. */
function firstDay(event: CustomerEvent): string {
  switch (event.kind) {
    case 'contract':
      return event.start ?? '';
    case 'complaint':
      return event.opened;
    case 'contact':
      return '';
    default:
      return event.date;
  }
}
