import type { CellValue, ValidationCondition, ValidationRule } from '../../workbook/protocol.ts';
import { instantOfSerial, serialOfInstant } from '../../workbook/serial-date.ts';
import { type Doubles, describeDouble, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export const VALIDATION_CRITERIA = enumOf('DataValidationCriteria', [
  'CHECKBOX',
  'DATE_AFTER',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
]);

/** A rule for cells: nothing of it changes once it is built. */
export class DataValidationDouble implements Doubles<GoogleRule, keyof typeof RULE_MEMBERS> {
  readonly #document: SpreadsheetDocument;
  readonly rule: ValidationRule;

  constructor(document: SpreadsheetDocument, rule: ValidationRule) {
    this.#document = document;
    this.rule = rule;
  }

  copy() {
    return new DataValidationBuilderDouble(this.#document, this.rule);
  }

  getAllowInvalid() {
    return this.rule.allowInvalid;
  }

  getCriteriaType() {
    return VALIDATION_CRITERIA[criteriaName(this.rule.condition)];
  }

  getCriteriaValues() {
    return criteriaValues(this.rule.condition, this.#document.workbook.timeZone);
  }

  // Google declares a string, and gives null where there is no text.
  getHelpText(): string {
    return this.rule.helpText as string;
  }
}

const RULE_MEMBERS = {
  copy: [''],
  getAllowInvalid: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getHelpText: [''],
} as const;

describeDouble(DataValidationDouble, 'SpreadsheetApp.DataValidation', RULE_MEMBERS);

/** A new rule only warns, as Google's do, until it is told to refuse. */
export class DataValidationBuilderDouble implements Doubles<GoogleBuilder, keyof typeof BUILDER_MEMBERS> {
  readonly #document: SpreadsheetDocument;
  #rule: Omit<ValidationRule, 'condition'> & { condition: ValidationCondition | null };

  constructor(document: SpreadsheetDocument, rule?: ValidationRule) {
    this.#document = document;
    this.#rule = rule ?? { condition: null, allowInvalid: true, helpText: null };
  }

  requireDate() {
    return this.#require({ type: 'date' });
  }

  requireDateAfter(date: Date) {
    return this.#require({
      type: 'dateAfter',
      date: serialOfInstant(date.getTime(), this.#document.workbook.timeZone),
    });
  }

  requireNumberBetween(start: number, end: number) {
    return this.#require({ type: 'numberBetween', least: start, most: end });
  }

  requireNumberGreaterThanOrEqualTo(number: number) {
    return this.#require({ type: 'numberAtLeast', least: number });
  }

  requireValueInList(values: string[], showDropdown = true) {
    return this.#require({ type: 'list', values: [...values], dropdown: showDropdown });
  }

  /** One value alone leaves the box empty where it is not ticked. */
  requireCheckbox(...values: unknown[]) {
    const [checked, unchecked] = values.map(cellValue);
    return this.#require({
      type: 'checkbox',
      checked: checked ?? true,
      unchecked: unchecked ?? (values.length === 0 ? false : null),
    });
  }

  setAllowInvalid(allowInvalidData: boolean) {
    this.#rule = { ...this.#rule, allowInvalid: allowInvalidData };
    return this;
  }

  setHelpText(helpText: string) {
    this.#rule = { ...this.#rule, helpText };
    return this;
  }

  build() {
    const { condition } = this.#rule;
    if (condition === null) throw new GoogleError('A data validation rule must have a condition.');
    return new DataValidationDouble(this.#document, { ...this.#rule, condition });
  }

  #require(condition: ValidationCondition) {
    this.#rule = { ...this.#rule, condition };
    return this;
  }
}

const BUILDER_MEMBERS = {
  build: [''],
  requireCheckbox: ['', 'any', 'any any'],
  requireDate: [''],
  requireDateAfter: ['date'],
  requireNumberBetween: ['number number'],
  requireNumberGreaterThanOrEqualTo: ['number'],
  requireValueInList: ['string[]', 'string[] boolean'],
  setAllowInvalid: ['boolean'],
  setHelpText: ['string'],
} as const;

describeDouble(DataValidationBuilderDouble, 'SpreadsheetApp.DataValidationBuilder', BUILDER_MEMBERS);

function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new GoogleError(`A box cannot stand for ${Object.prototype.toString.call(value)}.`);
}

function criteriaName({ type }: ValidationCondition): keyof typeof VALIDATION_CRITERIA {
  switch (type) {
    case 'date':
      return 'DATE_IS_VALID_DATE';
    case 'dateAfter':
      return 'DATE_AFTER';
    case 'numberBetween':
      return 'NUMBER_BETWEEN';
    case 'numberAtLeast':
      return 'NUMBER_GREATER_THAN_OR_EQUAL_TO';
    case 'list':
      return 'VALUE_IN_LIST';
    case 'checkbox':
      return 'CHECKBOX';
  }
}

/** The arguments by which the condition was made. */
function criteriaValues(condition: ValidationCondition, timeZone: string): unknown[] {
  switch (condition.type) {
    case 'date':
      return [];
    case 'dateAfter':
      return [new Date(instantOfSerial(condition.date, timeZone))];
    case 'numberBetween':
      return [condition.least, condition.most];
    case 'numberAtLeast':
      return [condition.least];
    case 'list':
      return [condition.values, condition.dropdown];
    case 'checkbox':
      return [condition.checked, condition.unchecked].filter(
        (value) => typeof value !== 'boolean' && value !== null,
      );
  }
}
