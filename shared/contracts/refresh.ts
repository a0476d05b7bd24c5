import * as z from 'zod/mini';
import { IsoDate } from './primitives.ts';

/**
 * `POST /v1/refresh`: works out anew how all customers stand today and keeps it for `/scores`, `/movements` and
 * `/portfolio`, a bounded part of the customers a call. Begin with null and send back `next` until it is null. A part
 * may be repeated.
 */
export const RefreshRequest = z.strictObject({ after: z.nullable(z.string()) });
export type RefreshRequest = z.infer<typeof RefreshRequest>;

const Count = z.int().check(z.nonnegative());

export const RefreshResponse = z.strictObject({
  asOf: IsoDate,
  /** Customers looked at; of these, whose stored result was another; of these, who went to another quadrant. */
  scored: Count,
  changed: Count,
  moved: Count,
  next: z.nullable(z.string()),
});
export type RefreshResponse = z.infer<typeof RefreshResponse>;
