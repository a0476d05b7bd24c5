import type { CustomerDetail } from '#shared/contracts';

export type Curve = CustomerDetail['curve'];
export type CurvePoint = Curve[number];

/** What a curve says of the past, of today, and of what is to come without a further order. */
export interface CurveParts {
  readonly soFar: Curve;
  readonly today: CurvePoint;
  /** From today on. */
  readonly ahead: Curve;
  readonly lowest: CurvePoint;
}

/** Null where there is no point of today. */
export function partsOf(curve: Curve): CurveParts | null {
  const soFar = curve.filter((point) => !point.ahead);
  const today = soFar.at(-1);
  if (!today) return null;
  return {
    soFar,
    today,
    ahead: [today, ...curve.filter((point) => point.ahead)],
    lowest: soFar.reduce((least, point) => (point.pAlive < least.pAlive ? point : least), today),
  };
}

/** The probability on a day between two points, on the straight line between them; null outside. */
export function chanceOn(curve: Curve, date: string): number | null {
  const next = curve.findIndex((point) => point.date >= date);
  const after = curve[next];
  if (!after) return null;
  if (after.date === date) return after.pAlive;
  const before = curve[next - 1];
  if (!before) return null;
  const share =
    (Date.parse(date) - Date.parse(before.date)) / (Date.parse(after.date) - Date.parse(before.date));
  return before.pAlive + share * (after.pAlive - before.pAlive);
}
