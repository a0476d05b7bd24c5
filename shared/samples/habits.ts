type Interval = readonly [low: number, high: number];

/** How a kind of the sample's customers buys. Amounts in units of a currency worth about a euro. */
export interface Habit {
  readonly customers: number;
  readonly firstDaysAgo: Interval;
  readonly gapDays: Interval;
  readonly amount: Interval;
  /** Part of the net sales. */
  readonly margin: Interval;
  /** Part of the last year's net sales that serving the customer costs. */
  readonly serviceShare: Interval;
  /** Comes for so many orders only. */
  readonly orders?: Interval;
  /** Has been silent for so long. */
  readonly silentDays?: Interval;
}

/** A small company in which all that the add-on tells apart is to be seen; the order is the customers' own. */
export const HABITS: readonly Habit[] = [
  // True Friends: two years of large orders, and two of them slip away.
  {
    customers: 2,
    firstDaysAgo: [715, 728],
    gapDays: [15, 19],
    amount: [650, 900],
    margin: [0.34, 0.4],
    serviceShare: [0.05, 0.09],
    silentDays: [40, 46],
  },
  {
    customers: 16,
    firstDaysAgo: [640, 728],
    gapDays: [21, 33],
    amount: [420, 1_150],
    margin: [0.32, 0.42],
    serviceShare: [0.05, 0.12],
  },
  // Butterflies: a season of large orders, which some of them are in just now.
  {
    customers: 4,
    firstDaysAgo: [50, 95],
    gapDays: [6, 11],
    amount: [600, 1_300],
    margin: [0.3, 0.4],
    serviceShare: [0.04, 0.1],
    orders: [8, 12],
  },
  {
    customers: 8,
    firstDaysAgo: [150, 420],
    gapDays: [8, 15],
    amount: [550, 1_300],
    margin: [0.3, 0.4],
    serviceShare: [0.04, 0.1],
    orders: [5, 10],
  },
  // Barnacles: as faithful, and hardly worth the work.
  {
    customers: 14,
    firstDaysAgo: [600, 728],
    gapDays: [23, 36],
    amount: [35, 105],
    margin: [0.2, 0.3],
    serviceShare: [0.1, 0.32],
  },
  // Strangers: one to three small orders.
  {
    customers: 12,
    firstDaysAgo: [60, 600],
    gapDays: [30, 80],
    amount: [40, 160],
    margin: [0.2, 0.32],
    serviceShare: [0.05, 0.2],
    orders: [1, 3],
  },
  // New ones, of whom nobody knows yet.
  {
    customers: 4,
    firstDaysAgo: [10, 45],
    gapDays: [14, 24],
    amount: [200, 700],
    margin: [0.28, 0.38],
    serviceShare: [0.05, 0.1],
    orders: [1, 2],
  },
];
