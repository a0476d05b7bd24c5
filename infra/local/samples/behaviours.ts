import type { Interval } from './draws.ts';

/** How a kind of customer buys. Each customer draws its own habit from these ranges. */
export interface Behaviour {
  /** Mean days between orders. */
  readonly gapDays: Interval;
  /** Net sales of a full year, in typical customer-years of the company; half of such customers buy less. */
  readonly yearSales: number;
  /** Part of the gross profit that serving the customer eats up. */
  readonly serviceShare: Interval;
  /** Chance that an order was the last one. */
  readonly leaveChance?: number;
  /** The number of orders, where the customer comes for so many only. */
  readonly orders?: Interval;
  /** Each gap is this much longer than the one before: the customer slips away. */
  readonly slowing?: number;
  /** Buys in so many months of the year only. */
  readonly seasonMonths?: number;
  /** A long silence after so many orders, then back as before. */
  readonly pause?: { readonly afterOrders: Interval; readonly days: Interval };
  /** Part of the orders that is invoiced in another currency. */
  readonly foreignShare?: number;
  /** Pays by contract, invoiced monthly; the orders above come on top. */
  readonly contract?: { readonly yearValue: number; readonly renewChance: number };
}

export const BEHAVIOURS = {
  weekly: { gapDays: [6, 12], yearSales: 2.2, serviceShare: [0.1, 0.35], leaveChance: 0.002 },
  monthly: { gapDays: [22, 40], yearSales: 1.5, serviceShare: [0.1, 0.35], leaveChance: 0.006 },
  quarterly: { gapDays: [70, 110], yearSales: 1.2, serviceShare: [0.1, 0.3], leaveChance: 0.015 },
  seasonal: {
    gapDays: [10, 20],
    yearSales: 1.2,
    serviceShare: [0.1, 0.3],
    leaveChance: 0.01,
    seasonMonths: 4,
  },
  slipping: {
    gapDays: [14, 26],
    yearSales: 1.6,
    serviceShare: [0.1, 0.35],
    leaveChance: 0.02,
    slowing: 1.045,
  },
  lapsing: { gapDays: [18, 35], yearSales: 1.6, serviceShare: [0.1, 0.35], leaveChance: 0.05 },
  returner: {
    gapDays: [18, 35],
    yearSales: 1.4,
    serviceShare: [0.1, 0.35],
    leaveChance: 0.008,
    pause: { afterOrders: [6, 18], days: [240, 420] },
  },
  exporter: {
    gapDays: [16, 30],
    yearSales: 1.6,
    serviceShare: [0.15, 0.3],
    leaveChance: 0,
    foreignShare: 0.35,
  },
  butterfly: { gapDays: [6, 22], yearSales: 1.1, serviceShare: [0.05, 0.25], orders: [3, 9] },
  barnacle: { gapDays: [14, 34], yearSales: 0.1, serviceShare: [0.5, 1.15], leaveChance: 0.005 },
  stranger: { gapDays: [30, 100], yearSales: 0.12, serviceShare: [0.3, 1.1], orders: [2, 4] },
  oneTime: { gapDays: [30, 30], yearSales: 0.2, serviceShare: [0.1, 0.6], orders: [1, 1] },
  contract: {
    gapDays: [70, 160],
    yearSales: 0.3,
    serviceShare: [0.1, 0.5],
    leaveChance: 0.01,
    contract: { yearValue: 1.3, renewChance: 0.88 },
  },
  smallContract: {
    gapDays: [90, 200],
    yearSales: 0.04,
    serviceShare: [0.45, 1.1],
    leaveChance: 0.01,
    contract: { yearValue: 0.12, renewChance: 0.9 },
  },
} as const satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof BEHAVIOURS;
