import { ROUTES } from '../../../lambdas/routes.ts';

/** The steps of the night, by the name of their file in `lambdas/refresh`. */
export const STEPS = ['plan', 'divide', 'tally', 'fit', 'score', 'finish', 'pool'] as const;
export type StepName = (typeof STEPS)[number];

export function stepFile(step: StepName): string {
  return `refresh/${step}`;
}

/** What sends the weekly e-mail. */
export const DIGEST_FILE = 'digest/send';

/** The files below `lambdas` that become a function each, without their extension. */
export function functionFiles(): string[] {
  return [...new Set(ROUTES.map(({ lambda }) => lambda)), ...STEPS.map(stepFile), DIGEST_FILE];
}
