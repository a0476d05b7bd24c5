import { holds, without } from './area.ts';
import { isDateFormat } from './number-format.ts';
import type {
  Area,
  Cell,
  CellValue,
  DataValidation,
  ValidationCondition,
  ValidationRule,
} from './protocol.ts';

/** The rule of a cell, or null. */
export function ruleAt(
  validations: readonly DataValidation[],
  row: number,
  column: number,
): ValidationRule | null {
  return validations.find(({ ranges }) => ranges.some((area) => holds(area, row, column)))?.rule ?? null;
}

/** The rules after an area got one, in place of all that it had; null leaves it without. */
export function withRule(
  validations: readonly DataValidation[],
  area: Area,
  rule: ValidationRule | null,
): DataValidation[] {
  const others = validations
    .map((other) => ({ ...other, ranges: other.ranges.flatMap((range) => without(range, area)) }))
    .filter(({ ranges }) => ranges.length > 0);
  if (rule === null) return others;
  const text = JSON.stringify(rule);
  const same = others.find((other) => JSON.stringify(other.rule) === text);
  if (!same) return [...others, { ranges: [area], rule }];
  return others.map((other) => (other === same ? { ...other, ranges: [...other.ranges, area] } : other));
}

/** Whether a cell holds what the condition asks for. An empty one does. */
export function fitsCondition(cell: Cell | null, condition: ValidationCondition): boolean {
  const value: CellValue = cell?.value ?? null;
  if (value === null || value === '') return true;
  const isDate = typeof value === 'number' && isDateFormat(cell?.numberFormat);
  switch (condition.type) {
    case 'date':
      return isDate;
    case 'dateAfter':
      return isDate && Math.floor(value) > Math.floor(condition.date);
    case 'numberBetween':
      return typeof value === 'number' && value >= condition.least && value <= condition.most;
    case 'numberAtLeast':
      return typeof value === 'number' && value >= condition.least;
    case 'list':
      return condition.values.includes(String(value));
    case 'checkbox':
      return value === condition.checked || value === condition.unchecked;
  }
}
