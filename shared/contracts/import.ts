import * as z from 'zod/mini';
import { Customer } from './customer.ts';
import { CustomerEvent, Deletion } from './event.ts';
import { Order } from './order.ts';
import { Currency, Id } from './primitives.ts';

export const MAX_ORDERS_PER_IMPORT = 2000;
export const MAX_CUSTOMERS_PER_IMPORT = 1000;
export const MAX_EVENTS_PER_IMPORT = 2000;

/**
 * `POST /v1/import`: one part of an import. The first part's answer carries the `revision` that the later parts
 * send back; of two versions of an order, an event or a customer's row the one with the higher revision stays, and so
 * does a deletion; of an entry and its deletion with the same revision the entry. `last` closes the import and refits
 * the portfolio. Sending a part again changes nothing.
 */
export const ImportRequest = z.discriminatedUnion('entity', [
  z.strictObject({
    entity: z.literal('orders'),
    currency: Currency,
    revision: z.optional(z.int()),
    last: z.boolean(),
    orders: z.array(Order).check(z.maxLength(MAX_ORDERS_PER_IMPORT)),
  }),
  z.strictObject({
    entity: z.literal('customers'),
    currency: Currency,
    revision: z.optional(z.int()),
    last: z.boolean(),
    customers: z.array(Customer).check(z.maxLength(MAX_CUSTOMERS_PER_IMPORT)),
  }),
  z.strictObject({
    entity: z.literal('events'),
    currency: Currency,
    revision: z.optional(z.int()),
    last: z.boolean(),
    events: z.array(CustomerEvent).check(z.maxLength(MAX_EVENTS_PER_IMPORT)),
  }),
  z.strictObject({
    entity: z.literal('deletions'),
    currency: Currency,
    revision: z.optional(z.int()),
    last: z.boolean(),
    deletions: z.array(Deletion).check(z.maxLength(MAX_EVENTS_PER_IMPORT)),
  }),
]);
export type ImportRequest = z.infer<typeof ImportRequest>;

/**
 * `accepted` were new or changed; `unchanged` stood so already; `superseded` lost to a higher revision. `rejected` were
 * not taken: `amount_out_of_range` (a slip of the keyboard), `customer_history_full` (no room for more of it).
 */
export const ImportResponse = z.strictObject({
  revision: z.int(),
  accepted: z.int(),
  unchanged: z.int(),
  superseded: z.int(),
  rejected: z.array(z.strictObject({ id: Id, code: z.string() })),
});
export type ImportResponse = z.infer<typeof ImportResponse>;
