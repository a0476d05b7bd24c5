import * as z from 'zod/mini';
import { Id } from './primitives.ts';

const Count = z.int().check(z.nonnegative());

/**
 * `POST /v1/customers/forget`: all that is known of one customer is deleted. Parts of imports that were begun before
 * bring nothing of it back; an import begun later may. The id stands in the body: in a path it would not survive every
 * gateway unchanged, and paths end up in logs.
 */
export const ForgetRequest = z.strictObject({ customerId: Id });
export type ForgetRequest = z.infer<typeof ForgetRequest>;

/** How many orders and events were deleted with it; asking again deletes what is left, mostly none. */
export const ForgetResponse = z.strictObject({ deleted: Count });
export type ForgetResponse = z.infer<typeof ForgetResponse>;

/** `left` counts no further than this. */
export const MOST_COUNTED_LEFT = 5_000;

/**
 * `DELETE /v1/tenant`: deletes everything that is kept of the caller's company, a bounded step a call. Call again until
 * `done`; a step may be lost or repeated. From the first step on, imports and changes are refused as `busy`. `deleted`
 * and `left` are customers; `left` is never more than `MOST_COUNTED_LEFT`, and 0 while the last traces are cleared.
 */
export const TenantDeletion = z.strictObject({ done: z.boolean(), deleted: Count, left: Count });
export type TenantDeletion = z.infer<typeof TenantDeletion>;
