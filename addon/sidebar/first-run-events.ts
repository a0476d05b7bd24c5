import type { ReadingChoice } from '../src/reading-choice.ts';

/** What a person can do before an import. */
export interface PlanEvents {
  onChoose(sheetId: number, choice: ReadingChoice): void;
  onShow(sheetId: number, row: number, column: number | null): void;
  onImport(): void;
  onAgain(): void;
  back: (() => void) | null;
}
