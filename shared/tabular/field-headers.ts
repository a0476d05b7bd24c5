/** What the cells of a column hold. `count`: whole, not negative. `score`: whole, 0…10. */
export type FieldType =
  | 'id'
  | 'text'
  | 'date'
  | 'money'
  | 'percent'
  | 'number'
  | 'count'
  | 'score'
  | 'yes_no'
  | 'currency';

/**
 * The names of one field's column, as people write them, per language, separated by commas. A trailing `?` marks
 * a name that other fields could claim as well: it counts half.
 */
export interface FieldHeaders {
  readonly type: FieldType;
  readonly en: string;
  readonly pt: string;
  readonly pl: string;
}
