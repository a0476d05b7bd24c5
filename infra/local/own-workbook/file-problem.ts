/** Why a person's own file does not become a workbook. `row` counts from 1. */
export type FileProblem =
  | { code: 'file_too_large' }
  | { code: 'too_many_cells' }
  | { code: 'file_empty' }
  | { code: 'quotes_unclosed'; row: number }
  /** Neither text nor a workbook: a picture, a PDF. */
  | { code: 'not_a_table' }
  /** A workbook of Excel before 2007, or one behind a password: both come in the same envelope. */
  | { code: 'old_or_locked_excel' }
  | { code: 'excel_damaged' };

/** A file that cannot be read, thrown while it is. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.name = 'UnreadableFile';
    this.problem = problem;
  }
}
