import { type CompanyWord, companyWord, poolOf } from '#shared/scoring';
import { concurrently } from '../store/concurrently.ts';
import { lambdaOfStep, type Night, type Step } from './night.ts';

export interface PoolInput {
  /** When the night's run was asked for (ISO). */
  readonly at: string;
}

/** How many companies said something, and for how many models that was enough. */
export interface Pooled {
  readonly companies: number;
  readonly models: number;
}

const READ_AT_ONCE = 8;

/**
 * Learns from the models of all companies what they have in common, for the fits of the next night. What is kept
 * belongs to no company and tells of none. A company that cannot be read is left out.
 */
export const poolStep: Step<PoolInput, Pooled> =
  (night) =>
  async ({ at }) => {
    const nights = await night.listNights();
    const words = (await concurrently(nights, READ_AT_ONCE, ({ tenant }) => wordOf(night, tenant))).flat();
    const pool = poolOf(words);
    await night.writePool(pool, at);
    return { companies: words.length, models: Object.keys(pool).length };
  };

async function wordOf({ storeOf, logger }: Night, tenant: string): Promise<CompanyWord[]> {
  try {
    const { model } = await storeOf(tenant).readConfiguration();
    return model === null ? [] : [companyWord(model)];
  } catch (error) {
    // Not the error's words: nobody knows what they quote.
    logger.error('a company is left out of the pool', {
      error: error instanceof Error ? error.name : 'unknown',
    });
    return [];
  }
}

export const handler = lambdaOfStep(poolStep);
