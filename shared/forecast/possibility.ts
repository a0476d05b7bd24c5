/** What may be true of one customer, beside other possibilities. */
export interface Possibility {
  /** How probable, 0…1; those of all possibilities make 1. */
  readonly weight: number;
  /** If so, the probability, 0…1, that it is still a customer after its silence. */
  readonly pAlive: number;
  /** While it is a customer: the mean number, above 0. */
  readonly ordersPerDay: number;
  /** While it is a customer: the rate at which it leaves, 0 or more. */
  readonly leavesPerDay: number;
}

/** Of the next `days` > 0, the share during which a customer that is active today stays: (1 − e^−hd)/(hd). */
export function shareIfActive({ leavesPerDay }: Pick<Possibility, 'leavesPerDay'>, days: number): number {
  const hazard = leavesPerDay * days;
  return shareOf(hazard, Math.exp(-hazard));
}

/** The same of h·d, where e^−hd is known. */
export function shareOf(hazard: number, staying: number): number {
  // Near 0 the difference would cancel: two terms of the series are exact to eleven digits there.
  return hazard > 1e-5 ? (1 - staying) / hazard : 1 - hazard / 2;
}

/** The mean over the possibilities. */
export function meanOver(possibilities: readonly Possibility[], of: (one: Possibility) => number): number {
  let mean = 0;
  for (const one of possibilities) mean += one.weight * of(one);
  return mean;
}

/** Orders to expect in the next `days` > 0, if the possibility is true. */
export function ordersWithin(one: Possibility, days: number): number {
  return one.pAlive * one.ordersPerDay * days * shareIfActive(one, days);
}
