import { describe, expect, it } from 'vitest';
import type {
  Attitude,
  CustomerEvent,
  CustomerFacts,
  LoyaltyAnswers,
  TouchTier,
} from '../../../../shared/contracts/index.ts';
import { LoyaltyQuestion } from '../../../../shared/contracts/index.ts';
import { dayOf, relationsOf } from '../../../../shared/history/index.ts';
import { stakeholderPlan } from '../../../../shared/programmes/index.ts';

const TODAY = '2026-11-21';

interface Given {
  readonly facts?: CustomerFacts;
  readonly contacts?: readonly (readonly [circle: number, attitude?: Attitude])[];
  readonly talks?: readonly string[];
  readonly complaint?: string;
  readonly answers?: LoyaltyAnswers;
  readonly tier?: TouchTier;
}

function plan({ facts = {}, contacts = [], talks = [], complaint, answers, tier = 'HIGH' }: Given) {
  const of = { customerId: 'c' };
  const events: CustomerEvent[] = [
    ...contacts.map(
      ([circle, attitude], i): CustomerEvent => ({
        kind: 'contact',
        eventId: `${i}`,
        ...of,
        circle,
        ...(attitude && { attitude }),
      }),
    ),
    ...talks.map(
      (date): CustomerEvent => ({ kind: 'touchpoint', eventId: date, ...of, date, channel: 'call' }),
    ),
    ...(complaint ? [{ kind: 'complaint' as const, eventId: 'x', ...of, opened: complaint }] : []),
  ];
  const record = { ...of, name: 'Cafés Lisboa', ledger: [], facts, relations: relationsOf(events) };
  const score = { quadrant: 'TRUE_FRIEND' as const, touchTier: tier, valueIfActive: 40_000 };
  const tests = answers ? [{ day: '2026-10-01', answers }] : [];
  return stakeholderPlan({ record, score, keyBy: 'high_touch', tests }, dayOf(TODAY));
}

const FULL = Object.fromEntries(LoyaltyQuestion.options.map((question) => [question, 2]));
const EVERY_CIRCLE = [[1], [1], [2], [3], [3]] as const;

describe('the people of a customer', () => {
  it('are counted by circle, with the circles in which we know nobody', () => {
    expect(plan({ contacts: [[1], [1, 'supportive'], [3]] })).toMatchObject({
      circles: [2, 0, 1],
      missing: [2],
      supportive: 1,
      risks: [],
      value: 40_000,
    });
  });

  it.each([
    ['all hangs on one person', { contacts: [[1]] }, ['single_contact']],
    ['the customer list says that all hangs on one', { facts: { singleContact: true } }, ['single_contact']],
    ['one speaks against us', { contacts: [[1], [2, 'opposed']] }, ['opposed_contact']],
    ['the only one does', { contacts: [[1, 'opposed']] }, ['single_contact', 'opposed_contact']],
    ['no contacts are kept', {}, []],
  ] as const)('are a risk when %s', (_, given, risks) => {
    expect(plan(given).risks).toEqual(risks);
  });

  it('are not called missing where no contacts are kept', () => {
    expect(plan({})).toMatchObject({ circles: null, missing: [] });
  });
});

describe('the next visit', () => {
  it.each([
    [
      'an open complaint, at once',
      { contacts: EVERY_CIRCLE, complaint: '2026-11-10', talks: [TODAY] },
      { topic: 'complaint', circle: 1, by: '2026-11-22' },
    ],
    ['whoever speaks against us', { contacts: [[1], [2, 'opposed'], [3]] }, { topic: 'opposed', circle: 2 }],
    ['a circle in which we know nobody', { contacts: [[1], [2]] }, { topic: 'circle', circle: 3 }],
    [
      'the first question that nobody has answered',
      { contacts: EVERY_CIRCLE },
      { topic: 'question', question: 'users' },
    ],
    [
      'the weakest answer',
      { contacts: EVERY_CIRCLE, answers: { ...FULL, itHead: 1 } },
      { topic: 'question', question: 'itHead', circle: 2 },
    ],
    [
      'what we can do for those we know least, when all is well',
      { contacts: EVERY_CIRCLE, answers: FULL },
      { topic: 'benefit', circle: 2 },
    ],
  ] as const)('is about %s', (_, given, visit) => {
    expect(plan(given).visit).toMatchObject(visit);
  });

  it.each([
    ['a month after the last talk', 'HIGH', ['2026-11-05'], '2026-12-05', '2026-11-05'],
    ['half a year after it with a lighter touch', 'LOW', ['2026-11-05'], '2027-05-06', '2026-11-05'],
    ['within a week when that is over', 'HIGH', ['2026-08-01'], '2026-11-28', '2026-08-01'],
    ['within a week when we never spoke', 'HIGH', [], '2026-11-28', null],
    [
      'as if a talk planned for later had not been',
      'HIGH',
      ['2026-11-05', '2026-12-01'],
      '2026-12-05',
      '2026-11-05',
    ],
  ] as const)('is due %s', (_, tier, talks, by, lastTalk) => {
    expect(plan({ contacts: EVERY_CIRCLE, tier, talks }).visit).toMatchObject({ by, lastTalk });
  });
});
