import {
  type LoyaltyAnswers,
  LoyaltyQuestion,
  type LoyaltyTest,
  MAX_LOYALTY_SCORE,
  type StakeholderPlan,
} from '#shared/contracts';

/** Of all days on which a test was answered the last ones are kept: a quarterly talk fills them in 25 years. */
export const MAX_TEST_DAYS = 100;

const NO_ANSWERS: LoyaltyAnswers = {};

/** The tests with new answers as of a day: what is not answered anew stays as it stood. Oldest first. */
export function answerTest(
  tests: readonly LoyaltyTest[],
  day: string,
  answers: LoyaltyAnswers,
): readonly LoyaltyTest[] {
  const before = tests.filter((test) => test.day < day);
  const standing = tests[tests.length - 1]?.answers ?? NO_ANSWERS;
  return [...before, { day, answers: { ...standing, ...answers } }].slice(-MAX_TEST_DAYS);
}

type Measured = Pick<StakeholderPlan, 'answers' | 'total' | 'most' | 'weakest' | 'open' | 'history'>;

/** What the tests of a customer say: the total and how it came about, the weakest link, and what is still open. */
export function measureTest(tests: readonly LoyaltyTest[]): Measured {
  const answers = tests[tests.length - 1]?.answers ?? NO_ANSWERS;
  const questions = LoyaltyQuestion.options;
  const answered = questions.filter((question) => answers[question] !== undefined);
  // What is unknown counts as 0. The sort is stable: of equals the question that comes first in the test.
  const byScore = (a: LoyaltyQuestion, b: LoyaltyQuestion) => (answers[a] ?? 0) - (answers[b] ?? 0);
  const weakest = [...answered].sort(byScore)[0];
  return {
    answers,
    total: totalOf(answers),
    most: questions.length * MAX_LOYALTY_SCORE,
    weakest: weakest === undefined || answers[weakest] === MAX_LOYALTY_SCORE ? null : weakest,
    open: questions.filter((question) => (answers[question] ?? 0) < MAX_LOYALTY_SCORE).sort(byScore),
    history: tests.map((test) => ({ day: test.day, total: totalOf(test.answers) })),
  };
}

function totalOf(answers: LoyaltyAnswers): number {
  return LoyaltyQuestion.options.reduce((sum, question) => sum + (answers[question] ?? 0), 0);
}
