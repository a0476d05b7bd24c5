import * as z from 'zod/mini';
import { Id, IsoDate, Minor, Renewals } from './primitives.ts';

const Count = z.int().check(z.nonnegative());
const Fraction = z.number().check(z.gte(-1), z.lte(1));

/** A contract: one running term. `annualValueMinor` in the tenant's currency; `renewals` completed so far. */
export const Contract = z.strictObject({
  start: z.optional(IsoDate),
  end: IsoDate,
  annualValueMinor: Minor,
  renewals: z.optional(Renewals),
  notice: z.optional(z.boolean()),
});
export type Contract = z.infer<typeof Contract>;

export const ComplaintState = z.enum(['none', 'open', 'resolved_satisfied', 'resolved_unsatisfied']);
export type ComplaintState = z.infer<typeof ComplaintState>;

/** What a company knows of a customer beside its orders. Absent means unknown, never zero. */
export const CustomerFacts = z.strictObject({
  /** Fraction of net sales that is left after the cost of goods, −1…1. */
  grossMargin: z.optional(Fraction),
  /** Cost of serving the customer in the last active year. */
  costToServe12mMinor: z.optional(Minor),
  acquisitionCostMinor: z.optional(Minor),
  /** All the customer buys of what we sell, from anyone, in a year. */
  walletAnnualMinor: z.optional(Minor),
  /** Our share of that, 0…1, by our rank among its suppliers, where the size is unknown. */
  walletShareStated: z.optional(z.number().check(z.gte(0), z.lte(1))),
  contract: z.optional(Contract),
  nps: z.optional(z.int().check(z.gte(0), z.lte(10))),
  npsDate: z.optional(IsoDate),
  /** Answer to "are you satisfied", 0…1. */
  satisfaction: z.optional(z.number().check(z.gte(0), z.lte(1))),
  complaintState: z.optional(ComplaintState),
  complaintDate: z.optional(IsoDate),
  /** Contacts known in the first, second and third circle. */
  circles: z.optional(z.tuple([Count, Count, Count])),
  /** Contacts that speak against us, and for us. */
  opposedContacts: z.optional(Count),
  supportiveContacts: z.optional(Count),
  /** All we know there is one person. */
  singleContact: z.optional(z.boolean()),
  /** Day of the last visit to the cancellation page. */
  cancelPageViewed: z.optional(IsoDate),
  /** Day of the last visit to the price page. */
  pricePageViewed: z.optional(IsoDate),
  supportViews14d: z.optional(Count),
  /** Change of usage as a fraction: −0.3 is thirty per cent less. */
  usageTrend: z.optional(z.number()),
  tickets12m: z.optional(Count),
  lastInbound: z.optional(IsoDate),
  referrals12m: z.optional(Count),
  caseDone: z.optional(z.boolean()),
  hasAccountManager: z.optional(z.boolean()),
  isProspect: z.optional(z.boolean()),
  discountDependent: z.optional(z.boolean()),
  /** Kinds of product bought so far. */
  categoriesBought: z.optional(Count),
  contactsSinceLastOrder: z.optional(Count),
  winbackAttempts: z.optional(Count),
  /** Why the row cannot be scored, when whoever keeps the list says so. */
  dataError: z.optional(z.string().check(z.maxLength(300))),
});
export type CustomerFacts = z.infer<typeof CustomerFacts>;

export const Customer = z.strictObject({
  customerId: Id,
  name: z.optional(z.string().check(z.maxLength(300))),
  facts: CustomerFacts,
});
export type Customer = z.infer<typeof Customer>;
