/** What a cell takes; `help` is what Sheets says where it takes another value. */
export type CellRule = { help: string } & (
  | { kind: 'date' }
  | { kind: 'between'; least: number; most: number }
  | { kind: 'atLeast'; least: number }
  | { kind: 'list'; values: readonly string[] }
);

/** The rule as Sheets keeps it: another value is refused. */
export function dataValidation(rule: CellRule): GoogleAppsScript.Spreadsheet.DataValidation {
  return required(rule).setAllowInvalid(false).setHelpText(rule.help).build();
}

function required(rule: CellRule): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'date':
      return builder.requireDate();
    case 'between':
      return builder.requireNumberBetween(rule.least, rule.most);
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(rule.least);
    case 'list':
      return builder.requireValueInList([...rule.values], true);
  }
}
