import type { ActionKind } from '#shared/actions';
import type { CustomerScore, ModelSummary, Quadrant } from '#shared/contracts';

// What the sidebar's tabs show. Plain data, since `google.script.run` carries no dates, maps or sets; days are ISO.

/** A customer on the map. `share` and `confidence` 0…1, `contribution` a year in major units. */
export interface MapPoint {
  id: string;
  name: string;
  quadrant: Quadrant;
  share: number;
  contribution: number;
  confidence: number;
  slipping: boolean;
}

/** Customers that went from one quadrant to another, with a year's profit of theirs in major units. */
export interface MapMove {
  from: Quadrant;
  to: Quadrant;
  customerIds: readonly string[];
  contribution: number;
}

export interface CustomerMap {
  currency: string;
  points: readonly MapPoint[];
  /** Since customers were looked at the time before; the one with most money first. */
  moves: readonly MapMove[];
  /** The day of that time; null where nobody moved, or it is not known. */
  movedSince: string | null;
  hasPortfolioTab: boolean;
}

/** Where the quadrants part: a year's profit in major units, and an expected share of the horizon. */
export interface Thresholds {
  profit: number;
  loyalty: number;
}

/** The card of a customer; `score` is null where it has no history. */
export interface CustomerCard {
  currency: string | null;
  score: CustomerScore | null;
  /** The action asks for a deed, which can be ticked off; a policy does not. */
  isTask: boolean;
  /** What a person ticked off for the action that the card proposes. */
  tick: Tick | null;
  today: string;
}

/** `not_now` is only put off; the others were done, with or without a known end. */
export type TickState = 'not_now' | 'done' | 'worked' | 'failed';

/** What the document remembers of a task that a person ticked off. */
export interface Tick {
  customerId: string;
  name: string;
  action: string;
  state: TickState;
  /** The day on which it was ticked off first. */
  on: string;
  /** Until then the task is not proposed again. */
  until: string;
}

/** `undo` takes a done task back. */
export type TickStep = TickState | 'undo';

export interface WeekTask {
  customerId: string;
  name: string;
  action: string;
  label: string;
  reason: string;
  kind: ActionKind;
  /** Major units against doing nothing; null where none is claimed. */
  netEffect: number | null;
  hours: number;
  due: string;
}

export interface Week {
  currency: string;
  today: string;
  hours: number;
  hoursPlanned: number;
  planned: readonly WeekTask[];
  /** Tasks that the hours do not reach. */
  left: number;
  /** Done tasks whose end nobody has told yet; the newest first. */
  waiting: readonly Tick[];
}

/** A doubt about figures: how many customers it touches, and the value still to come that rests on it. */
export interface Doubt {
  code: string;
  /** In the reader's words, as one customer of it is told. */
  text: string;
  customers: number;
  residual: number;
}

export interface Trust {
  currency: string;
  model: ModelSummary;
  /** Customers that were asked about. */
  customers: number;
  /** The ones on which most money rests first. */
  doubts: readonly Doubt[];
}
