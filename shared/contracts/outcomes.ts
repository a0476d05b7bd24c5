import * as z from 'zod/mini';
import { IsoDate } from './primitives.ts';

/**
 * `GET /v1/outcomes`: what became of the actions that were recommended, as the model of `asOf` learned from it: outcomes
 * themselves are events, and are imported. `worked` is null where it is not known yet.
 */
export const OutcomesResponse = z.strictObject({
  asOf: IsoDate,
  outcomes: z.array(
    z.strictObject({
      action: z.string(),
      done: z.boolean(),
      worked: z.nullable(z.boolean()),
      count: z.int().check(z.positive()),
    }),
  ),
});
export type OutcomesResponse = z.infer<typeof OutcomesResponse>;
