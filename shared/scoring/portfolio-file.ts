import * as z from 'zod/mini';
import {
  type Contract,
  type Customer,
  type CustomerFacts,
  IsoDate,
  type Order,
  type Settings,
} from '#shared/contracts';
import { toMinor } from '#shared/history';
import { SettingsFile, settingsOf } from './settings-file.ts';

const Optional = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));
const Count = z.int().check(z.nonnegative());
const Fraction = z.number().check(z.gte(-1), z.lte(1));
const Positive = z.number().check(z.positive());

const PortfolioCustomer = z.object({
  id: z.union([z.string(), z.number()]),
  name: Optional(z.string()),
  /** Date and net amount in the customer's currency; read one by one, so that a bad one loses only itself. */
  orders: Optional(z.array(z.tuple([z.unknown(), z.unknown()]))),
  gross_margin_pct: Optional(Fraction),
  cost_to_serve_12m: Optional(z.number()),
  fx_rate: Optional(Positive),
  contract: Optional(
    z.object({
      end: IsoDate,
      annual_value: z.number(),
      renewals: Optional(Count),
      notice: Optional(z.boolean()),
    }),
  ),
  nps: Optional(z.int().check(z.gte(0), z.lte(10))),
  circles: Optional(z.tuple([Count, Count, Count])),
  wallet_annual: Optional(z.number()),
  has_am: Optional(z.boolean()),
  case_done: Optional(z.boolean()),
  referrals_12m: Optional(Count),
  usage_trend: Optional(z.number()),
  sig_pricing: Optional(IsoDate),
  sig_cancel: Optional(IsoDate),
  sig_support_14d: Optional(Count),
  last_inbound: Optional(IsoDate),
  is_prospect: Optional(z.boolean()),
  discount_dependent: Optional(z.boolean()),
  contacts_since_last: Optional(Count),
  winback_attempts: Optional(Count),
  complaint_state: Optional(z.enum(['none', 'open', 'resolved_satisfied', 'resolved_unsatisfied'])),
  complaint_date: Optional(IsoDate),
  data_error: Optional(z.string()),
});
type PortfolioCustomer = z.infer<typeof PortfolioCustomer>;

/** For a file that names no currency or language. */
const FALLBACK = { currency: 'EUR', locale: 'en' } as const;

const PortfolioFile = z.object({
  as_of: IsoDate,
  scenario: z.object({
    settings: SettingsFile,
    customers: z.array(PortfolioCustomer),
  }),
});

/** A file that is no portfolio. `problems` names each place that is wrong and what is wrong with it. */
export class PortfolioFileError extends Error {
  override readonly name = 'PortfolioFileError';
  readonly problems: readonly { readonly path: string; readonly problem: string }[];

  constructor(problems: readonly { readonly path: string; readonly problem: string }[]) {
    super(`not a portfolio file: ${problems.map(({ path, problem }) => `${path}: ${problem}`).join('; ')}`);
    this.problems = problems;
  }
}

/** An order row that was left out. `row` counts the customer's orders from 1. */
export interface OrderProblem {
  readonly customerId: string;
  readonly row: number;
  readonly column: 'date' | 'amount';
  readonly code: 'date_unreadable' | 'amount_unreadable';
  readonly value: string;
}

export interface Portfolio {
  readonly asOf: string;
  readonly settings: Settings;
  readonly orders: Order[];
  readonly customers: Customer[];
  readonly problems: OrderProblem[];
}

/**
 * Reads a whole portfolio from one JSON value: settings, customers with all that is known of them, and their
 * orders, converted to the currency of the settings. The single order row of a contract customer is its start.
 * Throws `PortfolioFileError` for a wrong shape; an unreadable order is left out and reported.
 */
export function readPortfolioFile(json: unknown): Portfolio {
  const parsed = z.safeParse(PortfolioFile, json);
  if (!parsed.success) {
    throw new PortfolioFileError(
      parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), problem: message })),
    );
  }
  const { as_of, scenario } = parsed.data;
  const settings = settingsOf(scenario.settings, FALLBACK);
  const portfolio: Portfolio = { asOf: as_of, settings, orders: [], customers: [], problems: [] };
  scenario.customers.forEach((customer, index) => {
    const customerId = String(customer.id).trim() || `#${index + 1}`;
    const { orders, problems } = readOrders(customer, customerId, settings.currency);
    portfolio.problems.push(...problems);
    if (!customer.contract) portfolio.orders.push(...orders);
    portfolio.customers.push(readCustomer(customer, customerId, orders, settings.currency));
  });
  return portfolio;
}

function readOrders(
  customer: PortfolioCustomer,
  customerId: string,
  currency: string,
): { orders: Order[]; problems: OrderProblem[] } {
  const orders: Order[] = [];
  const problems: OrderProblem[] = [];
  (customer.orders ?? []).forEach(([date, amount], index) => {
    const row = index + 1;
    const day = z.safeParse(IsoDate, date);
    if (!day.success) {
      problems.push({ customerId, row, column: 'date', code: 'date_unreadable', value: String(date) });
    } else if (typeof amount !== 'number' || !Number.isFinite(amount)) {
      problems.push({ customerId, row, column: 'amount', code: 'amount_unreadable', value: String(amount) });
    } else {
      const netMinor = toMinor(amount * (customer.fx_rate ?? 1), currency);
      orders.push({ orderId: `${customerId}/${row}`, customerId, date: day.data, netMinor });
    }
  });
  return { orders, problems };
}

function readCustomer(
  given: PortfolioCustomer,
  customerId: string,
  orders: readonly Order[],
  currency: string,
): Customer {
  const minor = (amount: number | null | undefined) => (amount == null ? amount : toMinor(amount, currency));
  const facts: CustomerFacts = known({
    grossMargin: given.gross_margin_pct,
    costToServe12mMinor: minor(given.cost_to_serve_12m),
    walletAnnualMinor: minor(given.wallet_annual),
    contract: readContract(given, orders, currency),
    nps: given.nps,
    complaintState: given.complaint_state,
    complaintDate: given.complaint_date,
    circles: given.circles,
    cancelPageViewed: given.sig_cancel,
    pricePageViewed: given.sig_pricing,
    supportViews14d: given.sig_support_14d,
    usageTrend: given.usage_trend,
    lastInbound: given.last_inbound,
    referrals12m: given.referrals_12m,
    caseDone: given.case_done,
    hasAccountManager: given.has_am,
    isProspect: given.is_prospect,
    discountDependent: given.discount_dependent,
    contactsSinceLastOrder: given.contacts_since_last,
    winbackAttempts: given.winback_attempts,
    dataError: given.data_error,
  });
  return { customerId, ...known({ name: given.name }), facts };
}

/** Its value is in the customer's currency, as the orders are; its start is the day of the one order row. */
function readContract(
  { contract, fx_rate }: PortfolioCustomer,
  orders: readonly Order[],
  currency: string,
): Contract | null {
  if (!contract) return null;
  return {
    end: contract.end,
    annualValueMinor: toMinor(contract.annual_value * (fx_rate ?? 1), currency),
    ...known({
      start: orders.map(({ date }) => date).sort()[0],
      renewals: contract.renewals,
      notice: contract.notice,
    }),
  };
}

/** Only what is known: an absent fact and `null` mean the same. */
function known<T extends object>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
