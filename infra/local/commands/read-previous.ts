import * as z from 'zod/mini';
import { Quadrant } from '#shared/contracts';
import type { PreviousQuadrants } from '../api-client.ts';
import { UnusableInput } from './command.ts';
import { readJson } from './read-file.ts';

/** Of an earlier result only whose quadrant was which is of use. */
const Result = z.object({
  customers: z.array(z.object({ customerId: z.string(), quadrant: z.nullable(Quadrant) })),
});

/** Reads the quadrants of the JSON output of an earlier run. */
export function readPrevious(path: string): PreviousQuadrants {
  const result = z.safeParse(Result, readJson(path));
  if (!result.success) throw new UnusableInput(`${path} is no result of segment as JSON`);
  return Object.fromEntries(
    result.data.customers.flatMap(({ customerId, quadrant }) => (quadrant ? [[customerId, quadrant]] : [])),
  );
}
