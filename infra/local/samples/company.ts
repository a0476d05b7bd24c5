import type { ComplaintState } from '#shared/contracts';
import type { BehaviourName } from './behaviours.ts';
import type { Column } from './column.ts';
import type { Interval } from './draws.ts';
import type { EventSheets } from './event-sheets.ts';

/** How likely each behaviour is. */
export type Mix = Readonly<Partial<Record<BehaviourName, number>>>;

export type OrderField =
  | 'document'
  | 'date'
  | 'customerId'
  | 'customerName'
  | 'taxId'
  | 'netAmount'
  | 'currency'
  | 'status'
  | 'salesperson'
  | 'route';

export type CustomerField =
  | 'customerId'
  | 'customerName'
  | 'taxId'
  | 'city'
  | 'segment'
  | 'salesperson'
  | 'since'
  | 'margin'
  | 'costToServe'
  | 'wallet'
  | 'nps'
  | 'npsDate'
  | 'complaint'
  | 'lastContact'
  | 'tickets'
  | 'decisionMakers'
  | 'supportContacts'
  | 'influencers'
  | 'usageTrend'
  | 'supportViews'
  | 'pricePage'
  | 'contractEnd'
  | 'contractValue'
  | 'renewals'
  | 'notice'
  | 'remark';

/**
 * Everything that makes a sample company the one it is: its market, its words, and how its clerks write. Templates
 * take `#` for the digits of an amount, `dd`, `d`, `mm`, `m` and `yyyy` for those of a date.
 */
export interface SampleCompany {
  /** Every random stream starts from it. */
  readonly seed: string;
  readonly workbookName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
  /** `worth` in the company's own currency. */
  readonly foreignCurrency: { readonly code: string; readonly worth: number };

  /** Customers that were there on the first day, and how many come in a month after it. */
  readonly firstCustomers: number;
  readonly newCustomersAMonth: number;
  readonly firstMix: Mix;
  readonly newMix: Mix;
  /** Net sales of a typical customer-year, and gross margins as fractions. */
  readonly typicalYear: number;
  readonly grossMargin: Interval;

  readonly names: {
    /** `{kind}`, `{root}` and `{form}`; `{root}` is one of each list, put together. */
    readonly pattern: string;
    readonly roots: readonly [readonly string[], readonly string[]];
    readonly forms: readonly string[];
    /** By segment, what such a company calls itself. */
    readonly kinds: Readonly<Record<string, readonly string[]>>;
  };
  readonly cities: readonly string[];
  readonly salespeople: readonly string[];
  /** How the company serves the customer: a delivery route, a team. */
  readonly routes: readonly string[];
  readonly remarks: readonly string[];
  readonly customerIdPrefix: string;
  /** `#` is any digit, `!` the check digit over those before it (weights, modulo 11) made wrong on purpose. */
  readonly taxId: { readonly pattern: string; readonly weights: readonly number[] } | null;

  readonly writing: {
    readonly dateFormat: string;
    /** The first is the usual one. */
    readonly dateTexts: readonly [string, ...string[]];
    readonly impossibleDate: string;
    readonly decimal: string;
    readonly group: string;
    readonly amountTexts: readonly string[];
    /** Null is a plain negative number. */
    readonly negativeTexts: readonly (string | null)[];
    /** 0.285 shown as 28.5%, or a plain 28.5. */
    readonly marginFormat: 'percent' | 'points';
    readonly yes: string;
    readonly complaint: Readonly<Record<Exclude<ComplaintState, 'none'>, string>>;
    readonly settled: string;
    readonly cancelled: string;
    readonly credited: string;
    /** `{n}` counts all documents, `{k}` those of the month. */
    readonly invoiceNumber: string;
    readonly creditNoteNumber: string;
    /** `{today}` is the day of the export. */
    readonly ordersTitle: string;
    readonly total: string;
  };
  readonly customersSheet: { readonly name: string; readonly columns: readonly Column<CustomerField>[] };
  /** Tabs of what happens beside the orders, where the company keeps any. */
  readonly eventSheets?: EventSheets;
  readonly ordersSheet: { readonly name: string; readonly columns: readonly Column<OrderField>[] };
}
