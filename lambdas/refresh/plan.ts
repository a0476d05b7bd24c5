import type { TenantNight } from '../store/night-list.ts';
import { isDue } from './due.ts';
import { lambdaOfStep, type Step, type TenantTurn } from './night.ts';

/** Companies whose hour it is, all of them, or these: of a run that failed, to be done again. */
export type Whose = 'due' | 'all' | readonly string[];

export interface PlanInput {
  /** When the run was asked for (ISO). */
  readonly at: string;
  readonly whose: Whose;
  /** Names the run: begun again under the same name, it finds its own file. */
  readonly run: string;
}

/** Where the list of companies stands, a JSON array of TenantTurn, and how many there are. */
export interface Planned {
  readonly at: string;
  readonly key: string;
  readonly companies: number;
}

/** Writes down whose turn it is. */
export const planStep: Step<PlanInput, Planned> =
  ({ listNights, files }) =>
  async ({ at, whose, run }) => {
    const nights = await listNights();
    const meant = nights.filter((night) => isMeant(night, whose, new Date(at)));
    const turns: TenantTurn[] = meant.map(({ tenant }) => ({ tenant, at, run }));
    const key = `refresh/${run}/companies.json`;
    await files.write(key, JSON.stringify(turns));
    return { at, key, companies: turns.length };
  };

function isMeant({ tenant, timeZone }: TenantNight, whose: Whose, now: Date): boolean {
  if (whose === 'due') return isDue(timeZone, now);
  return whose === 'all' || whose.includes(tenant);
}

export const handler = lambdaOfStep(planStep);
