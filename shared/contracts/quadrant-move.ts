import * as z from 'zod/mini';
import { Quadrant } from './primitives.ts';

/**
 * Customers that went from one quadrant to another; null where they could not be placed. `contribution` is what they
 * brought in their last active year, together, in major units.
 */
export const QuadrantMove = z.strictObject({
  from: z.nullable(Quadrant),
  to: z.nullable(Quadrant),
  customers: z.int().check(z.positive()),
  contribution: z.number(),
});
export type QuadrantMove = z.infer<typeof QuadrantMove>;
