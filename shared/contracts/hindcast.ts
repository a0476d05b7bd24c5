import * as z from 'zod/mini';
import { IsoDate } from './primitives.ts';

/** What would have been expected of the newest stretch of the past, against what came. Orders are days with an order. */
export const Hindcast = z.strictObject({
  /** The forecast knew the orders up to this day, and spoke of those after it, up to `until`. */
  from: IsoDate,
  until: IsoDate,
  /** Customers of that day, and how many of them all else is about: an evenly spread part of very many. */
  known: z.int(),
  customers: z.int(),
  /** Over all these customers; between `low` and `high` with 90%. */
  orders: z.strictObject({ expected: z.number(), low: z.int(), high: z.int(), came: z.int() }),
  /** Of so many customers, the shares, 0…1, that were to be and were inside their own 90% range. */
  ranges: z.strictObject({ customers: z.int(), promised: z.number(), held: z.number() }),
  /** Who was to buy again, and who did; likeliest first. */
  buyers: z.array(
    z.strictObject({
      chance: z.enum(['likely', 'open', 'unlikely']),
      customers: z.int(),
      expected: z.number(),
      bought: z.int(),
    }),
  ),
});
export type Hindcast = z.infer<typeof Hindcast>;
