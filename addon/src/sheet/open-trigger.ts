type Trigger = GoogleAppsScript.Script.Trigger;

/** Whether a function of the script runs whenever the person at the screen opens this document. */
export function runsOnOpen(functionName: string): boolean {
  return triggersOf(functionName).length > 0;
}

/** Has it run so from now on, or no more. It is for this person and this document only. */
export function runOnOpen(functionName: string, wanted: boolean): void {
  const triggers = triggersOf(functionName);
  if (wanted && triggers.length === 0) {
    ScriptApp.newTrigger(functionName)
      .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
      .onOpen()
      .create();
  }
  if (!wanted) for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
}

function triggersOf(functionName: string): Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === functionName,
  );
}
