/**
 * An amount beyond this, in minor units, is a slip of the keyboard in any currency. It also keeps a day's sum well
 * inside the integers that a number holds exactly.
 */
const MAX_AMOUNT_MINOR = 1e13;

/** Whether every amount in the row, however deep, is one that can be meant: fields of money end in `Minor`. */
export function isReasonable(row: object): boolean {
  return Object.entries(row).every(([field, value]) => {
    if (typeof value === 'number') return !field.endsWith('Minor') || Math.abs(value) <= MAX_AMOUNT_MINOR;
    return typeof value !== 'object' || value === null || isReasonable(value);
  });
}
