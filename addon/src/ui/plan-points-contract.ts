import type { Locale, PointsOverview, PointsRules } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** The rules of the company's points, and what they amount to; null while it has none. */
export interface PlanPoints {
  /** The day it is, for rules that begin today. */
  today: string;
  overview: PointsOverview | null;
}

/** The functions of the script that the points' part of the plan may call. */
export interface PlanPointsScript {
  planPoints(): DataReply<PlanPoints>;
  /** Keeps the rules; null ends the points. */
  planPointsRules(rules: PointsRules | null): DataReply<PlanPoints>;
  /** Writes balances and levels into the list of customers; gives what to say of it. */
  planWritePoints(lineLocale: Locale): DataReply<string>;
}
