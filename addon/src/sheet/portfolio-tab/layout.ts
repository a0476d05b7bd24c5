import type { Run } from '../runs.ts';

// Where everything stands in a portfolio tab as it is made: rows and columns counted from 1.

/** Ours are these rows of these columns. Between and beside them, a person may insert and write at will. */
export const ROW_BANDS = {
  top: { start: 1, length: 13 },
  bottom: { start: 29, length: 41 },
} as const satisfies Record<string, Run>;
export const COLUMN_BANDS = {
  left: { start: 1, length: 7 },
  right: { start: 9, length: 3 },
} as const satisfies Record<string, Run>;

export const ROW = {
  title: 1,
  writtenBy: 2,
  /** The header; four quadrants, those without one, and all. */
  quadrants: 4,
  /** The header; at most as many stages as a life has. */
  lifecycle: 4,
  concentration: 12,
  charts: 15,
  /** A heading, the header, the moves, and a line for what more there is. */
  moves: 29,
  flows: 30,
  curve: 36,
  /** A heading, the header, the tasks. */
  week: 38,
  /** The header; the gaps. */
  gaps: 49,
  /** A heading; two lines. */
  words: 56,
  /** The header; figures of the whole base. */
  base: 60,
} as const;

export const COLUMN = { left: COLUMN_BANDS.left.start, right: COLUMN_BANDS.right.start } as const;

export const MOST_MOVES = 5;
export const MOST_TASKS = 8;
/** The curve has a step for each tenth of the customers. */
export const CURVE_STEPS = 10;

/** Pixels, from column A on; H parts the two halves. */
export const WIDTHS = [225, 80, 130, 165, 110, 120, 110, 24, 185, 100, 110] as const;

/** Columns of the left half. */
export const LEFT = {
  name: 1,
  customers: 2,
  customerShare: 3,
  profit: 4,
  profitShare: 5,
  valueAhead: 6,
  clv: 7,
} as const;
