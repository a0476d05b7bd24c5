/** `1,250,000` */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** `0.4` or `285` */
export function seconds(value: number): string {
  return value < 10 ? value.toFixed(1) : count(value);
}
