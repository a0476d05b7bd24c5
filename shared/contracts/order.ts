import * as z from 'zod/mini';
import { Id, IsoDate, Minor } from './primitives.ts';

/**
 * One order, invoice or credit note, whole: its lines already summed. `netMinor` without tax, negative for a
 * refund. `costMinor` is the cost of the goods when the sheet tells it.
 */
export const Order = z.strictObject({
  orderId: Id,
  customerId: Id,
  customerName: z.optional(z.string().check(z.maxLength(300))),
  date: IsoDate,
  netMinor: Minor,
  costMinor: z.optional(Minor),
  /** What was taken off the list price, as a positive amount. */
  discountMinor: z.optional(Minor),
  /** What kinds of product it held, and how much of `netMinor` each made. */
  categories: z.optional(
    z
      .array(z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(100)), netMinor: Minor }))
      .check(z.maxLength(20)),
  ),
});
export type Order = z.infer<typeof Order>;
