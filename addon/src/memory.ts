import type { LastImport } from './document-state.ts';

/** Longest lists of reasons, and longest text of a cell, that are kept: a property holds 9 KB. */
const MAX_PROBLEMS = 20;
const MAX_TABS = 5;
const MAX_TEXT_LENGTH = 50;

type Problem = LastImport['problems'][number];

const LAST_IMPORT = 'lastImport.v2';

export function rememberImport(last: LastImport): void {
  const problems = last.problems.slice(0, MAX_PROBLEMS).map(shortened);
  const leftOutTabs = last.leftOutTabs.slice(0, MAX_TABS).map(shortText);
  const read = last.read.map((kind) => ({
    ...kind,
    names: kind.names.slice(0, MAX_TABS).map(shortText),
  }));
  const kept: LastImport = { ...last, problems, leftOutTabs, read };
  PropertiesService.getDocumentProperties().setProperty(LAST_IMPORT, JSON.stringify(kept));
}

/** The last import of this document, with the first of its problems; null before the first. */
export function recallImport(): LastImport | null {
  const text = PropertiesService.getDocumentProperties().getProperty(LAST_IMPORT);
  return text === null ? null : JSON.parse(text);
}

function shortened({ tab, row, column, code, value }: Problem): Problem {
  return { tab: shortText(tab), row, column: shortText(column), code, value: shortText(value) };
}

function shortText(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
