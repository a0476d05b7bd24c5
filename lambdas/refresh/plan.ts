import { isDue } from './due.ts';
import { lambdaOfStep, type Step, type TenantTurn } from './night.ts';

export interface PlanInput {
  /** When the run was asked for (ISO). */
  readonly at: string;
  /** Companies whose hour it is, or all of them. */
  readonly whose: 'due' | 'all';
  /** Names the run: begun again under the same name, it finds its own file. */
  readonly run: string;
}

/** Where the list of companies stands, a JSON array of TenantTurn, and how many there are. */
export interface Planned {
  readonly key: string;
  readonly companies: number;
}

/** Writes down whose turn it is. */
export const planStep: Step<PlanInput, Planned> =
  ({ listNights, files }) =>
  async ({ at, whose, run }) => {
    const now = new Date(at);
    const nights = await listNights();
    const due = nights.filter(({ timeZone }) => whose === 'all' || isDue(timeZone, now));
    const turns: TenantTurn[] = due.map(({ tenant }) => ({ tenant, at }));
    const key = `refresh/${run}/companies.json`;
    await files.write(key, JSON.stringify(turns));
    return { key, companies: turns.length };
  };

export const handler = lambdaOfStep(planStep);
