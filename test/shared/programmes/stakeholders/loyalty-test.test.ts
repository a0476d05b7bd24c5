import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LoyaltyAnswers,
  LoyaltyQuestion,
  type LoyaltyTest,
} from '../../../../shared/contracts/index.ts';
import { isoDateOf } from '../../../../shared/history/index.ts';
import { answerTest, MAX_TEST_DAYS, measureTest } from '../../../../shared/programmes/index.ts';

describe('answering the loyalty test', () => {
  it('keeps what is not answered anew, and one state a day', () => {
    const first = answerTest([], '2026-01-10', { users: 1, itHead: 0 });
    const second = answerTest(first, '2026-04-10', { users: 2 });
    const third = answerTest(second, '2026-04-10', { itHead: 1 });

    expect(third).toEqual([
      { day: '2026-01-10', answers: { users: 1, itHead: 0 } },
      { day: '2026-04-10', answers: { users: 2, itHead: 1 } },
    ]);
  });

  it('lets the oldest days go when there are too many', () => {
    const tests = Array.from({ length: 120 }, (_, i) => isoDateOf(20_000 + i)).reduce<readonly LoyaltyTest[]>(
      (before, day) => answerTest(before, day, { users: 1 }),
      [],
    );

    expect(tests).toHaveLength(MAX_TEST_DAYS);
    expect(tests[0]?.day).toBe(isoDateOf(20_020));
  });

  const anyAnswers = fc.dictionary(
    fc.constantFrom(...LoyaltyQuestion.options),
    fc.integer({ min: 0, max: 2 }),
  ) as fc.Arbitrary<LoyaltyAnswers>;

  it('twice on a day is the same as once', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 5 }), anyAnswers, (earlier, answers) => {
        const before = earlier.reduce<readonly LoyaltyTest[]>(
          (tests, each, i) => answerTest(tests, isoDateOf(20_000 + i), each),
          [],
        );
        const once = answerTest(before, '2026-01-01', answers);
        expect(answerTest(once, '2026-01-01', answers)).toEqual(once);
      }),
    );
  });
});

describe('the measure of the test', () => {
  const measure = (answers: LoyaltyAnswers) => measureTest([{ day: '2026-01-10', answers }]);

  it('is 12 when every question has its full answer', () => {
    const full = Object.fromEntries(LoyaltyQuestion.options.map((question) => [question, 2]));

    expect(measure(full)).toMatchObject({ total: 12, most: 12, weakest: null, open: [] });
  });

  it('names the lowest answer as the weakest link, and takes what is unknown for as low', () => {
    expect(measure({ users: 2, benefits: 1, management: 0, contact: 1 })).toMatchObject({
      total: 4,
      weakest: 'management',
      open: ['management', 'itHead', 'staff', 'benefits', 'contact'],
    });
  });

  it('tells nothing of a customer that was never tested, but what to ask', () => {
    expect(measureTest([])).toMatchObject({
      answers: {},
      total: 0,
      weakest: null,
      open: LoyaltyQuestion.options,
      history: [],
    });
  });

  it('tells how the total came about', () => {
    const tests = answerTest(answerTest([], '2026-01-10', { users: 1 }), '2026-04-10', {
      users: 2,
      staff: 2,
    });

    expect(measureTest(tests).history).toEqual([
      { day: '2026-01-10', total: 1 },
      { day: '2026-04-10', total: 4 },
    ]);
  });
});
