export const MONTHS_PER_YEAR = 12;

/** Money by month, of flows that begin and end anywhere within one; adding a flow costs the same however long it is. */
export class MonthlyFlow {
  /** What each month has more than the one before. */
  private readonly steps: Float64Array;
  private readonly months: number;

  constructor(months: number) {
    this.months = months;
    this.steps = new Float64Array(months + 2);
  }

  clear(): void {
    this.steps.fill(0);
  }

  /** So much a year, from one time to another, in years within the horizon; backwards it is taken away. */
  add(perYear: number, from: number, to: number): void {
    const perMonth = perYear / MONTHS_PER_YEAR;
    this.begin(perMonth, from * MONTHS_PER_YEAR);
    this.begin(-perMonth, to * MONTHS_PER_YEAR);
  }

  /** The first month, counted from 1, by whose end the sum is not below 0 when it begins with `start`; 0 where none is. */
  firstMonthInPlus(start: number): number {
    let month = 0;
    let sum = start;
    for (let i = 0; i < this.months; i++) {
      month += this.steps[i] as number;
      sum += month;
      if (sum >= 0) return i + 1;
    }
    return 0;
  }

  private begin(perMonth: number, month: number): void {
    const whole = Math.floor(month);
    const part = perMonth * (whole + 1 - month);
    this.steps[whole] = (this.steps[whole] as number) + part;
    this.steps[whole + 1] = (this.steps[whole + 1] as number) + perMonth - part;
  }
}
