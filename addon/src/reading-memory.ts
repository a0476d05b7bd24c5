import type { ReadingChoice } from './reading-choice.ts';

/** A property for each tab, so that no value outgrows Google's 9 KB. */
const PREFIX = 'reading.v1.';

/** All choices of this document, by the ids of their sheets. */
export function recallReadings(): ReadonlyMap<number, ReadingChoice> {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const kept = Object.entries(properties).filter(([key]) => key.startsWith(PREFIX));
  return new Map(
    kept.map(([key, text]) => [Number(key.slice(PREFIX.length)), JSON.parse(text) as ReadingChoice]),
  );
}

/** From then on the tab is read so, by everybody who uses the document; an empty choice leaves it to the headers. */
export function rememberReading(sheetId: number, choice: ReadingChoice): void {
  const properties = PropertiesService.getDocumentProperties();
  if (Object.keys(choice).length === 0) properties.deleteProperty(`${PREFIX}${sheetId}`);
  else properties.setProperty(`${PREFIX}${sheetId}`, JSON.stringify(choice));
}
