/**
 * What the cells of a column hold. `count`: whole, not negative. `score`: whole, 0…10. `rate`: of a tax, up to 50%.
 * `duration`: of work, in hours. `place`: in a ranking. `circle`: 1…3. `action`: a code such as `A07`. `direction`: who began.
 * `membership`: joined, left or redeemed.
 */
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
  | 'currency'
  | 'rate'
  | 'duration'
  | 'place'
  | 'circle'
  | 'channel'
  | 'direction'
  | 'page'
  | 'attitude'
  | 'action'
  | 'membership';

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
