const digitsByCurrency = new Map<string, number>();

/** Minor units in one unit of the currency: 100 for BRL, 1 for JPY (ISO 4217, as `Intl` knows it). */
export function minorPerMajor(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    digits = options.maximumFractionDigits ?? 2;
    digitsByCurrency.set(currency, digits);
  }
  return 10 ** digits;
}

/** 1234.56 BRL → 123456. Rounds half away from zero, free of binary fractions such as 1.005. */
export function toMinor(amount: number, currency: string): number {
  const scaled = Number((Math.abs(amount) * minorPerMajor(currency)).toPrecision(15));
  const rounded = Math.round(scaled);
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** 123456 BRL minor → 1234.56. */
export function toMajor(minor: number, currency: string): number {
  return minor / minorPerMajor(currency);
}
