import fc from 'fast-check';
import { describe, it } from 'vitest';
import { CustomerFacts } from '../../../shared/contracts/index.ts';
import {
  EMPTY_LEDGER,
  foldEvents,
  foldOrders,
  isoDateOf,
  relationsOf,
} from '../../../shared/history/index.ts';
import {
  attitudeAgainstBehaviour,
  factsAsOf,
  isSilent,
  loyaltyTests,
  stakeholderCoverage,
} from '../../../shared/relations/index.ts';
import { anyDay, anyEvent } from '../history/any-event.ts';

const STREAMS = 50_000;

const anyOrder = fc.record(
  {
    date: anyDay.map(isoDateOf),
    netMinor: fc.integer({ min: -1_000_000, max: 10_000_000 }),
    discountMinor: fc.nat(1_000_000),
  },
  { requiredKeys: ['date', 'netMinor'] },
);

describe('random event streams', () => {
  it(`${STREAMS} of them give facts that are facts, and leave no trace when taken back`, () => {
    const stream = fc.record({
      events: fc.array(anyEvent, { maxLength: 12 }),
      takenBack: fc.array(anyEvent, { maxLength: 3 }),
      orders: fc.array(anyOrder, { maxLength: 6 }),
      asOf: anyDay,
      longTerm: fc.boolean(),
    });

    fc.assert(
      fc.property(stream, ({ events, takenBack, orders, asOf, longTerm }) => {
        const relations = foldEvents(relationsOf([...takenBack, ...events]), [], takenBack);
        const ledger = foldOrders(EMPTY_LEDGER, orders);
        const facts = factsAsOf({ facts: {}, ledger, relations }, { asOf, hourCostMinor: 12_345 });

        const parsed = CustomerFacts.safeParse(facts);
        if (!parsed.success) throw parsed.error;
        if (JSON.stringify(relations) !== JSON.stringify(relationsOf(events)))
          throw new Error('a trace was left');
        attitudeAgainstBehaviour(longTerm, facts.nps);
        loyaltyTests({ longTerm, walletShare: facts.walletShareStated ?? null, facts });
        isSilent(facts, asOf);
        stakeholderCoverage(facts);
      }),
      { numRuns: STREAMS, seed: 20_261_121 },
    );
  }, 120_000);
});
