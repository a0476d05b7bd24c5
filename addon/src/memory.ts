import type { RowProblem } from '#shared/tabular';
import type { LastImport } from './document-state.ts';

/** Longest lists of reasons, and longest text of a cell, that are kept: a property holds 9 KB. */
const MAX_PROBLEMS = 30;
const MAX_REFUSED = 10;
const MAX_TEXT_LENGTH = 60;

const LAST_IMPORT = 'lastImport.v1';

export function rememberImport(last: LastImport): void {
  const problems = last.problems.slice(0, MAX_PROBLEMS).map(shortened);
  const refused = last.refused.slice(0, MAX_REFUSED).map(shortText);
  const kept: LastImport = { ...last, problems, refused };
  PropertiesService.getDocumentProperties().setProperty(LAST_IMPORT, JSON.stringify(kept));
}

/** The last import of this document, with the first of its problems; null before the first. */
export function recallImport(): LastImport | null {
  const text = PropertiesService.getDocumentProperties().getProperty(LAST_IMPORT);
  return text === null ? null : JSON.parse(text);
}

function shortened(problem: RowProblem): RowProblem {
  return { ...problem, column: shortText(problem.column), value: shortText(problem.value) };
}

function shortText(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
