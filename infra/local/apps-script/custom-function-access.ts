/**
 * Services that work in a custom function, which never asks a person for permission; of the spreadsheet it may only
 * read what is open (Google's guide "Custom functions in Google Sheets", "Use Google Apps Script services"). Logging
 * stands in no list, and works.
 */
const SERVICES: ReadonlySet<string> = new Set([
  'CacheService',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'UrlFetchApp',
  'Utilities',
  'console',
]);

/** The guide says "most `get*()` methods"; a question with `is` changes nothing either. */
const READS = /^(?:get|is)[A-Z]/;

/** Whether a member, by its full name as in `SpreadsheetApp.Range.getValues`, works in a custom function. */
export function worksInCustomFunction(member: string): boolean {
  const [service = '', ...path] = member.split('.');
  if (SERVICES.has(service)) return true;
  const name = path[path.length - 1] ?? '';
  return service === 'SpreadsheetApp' && path[0] !== 'Ui' && name !== 'getUi' && READS.test(name);
}
