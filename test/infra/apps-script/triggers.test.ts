import { describe, expect, it } from 'vitest';
import { scriptOf } from './run-script.ts';

/** Google's guides "Installable triggers" and "Triggers for editor add-ons". */
describe('an installed trigger', () => {
  function opened(log: string[] = []) {
    return scriptOf(
      {
        onOpen: () => Logger.log('onOpen'),
        pull: (event: GoogleAppsScript.Events.SheetsOnOpen) => {
          Logger.log(`pull ${event.authMode} ${event.triggerUid} for ${Session.getActiveUser().getEmail()}`);
          event.source.getActiveSheet().getRange('A1').setValue('pulled');
        },
        install: (functionName: string) => {
          const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
          ScriptApp.newTrigger(functionName).forSpreadsheet(spreadsheet).onOpen().create();
        },
        installed: () =>
          ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).map((trigger) => [
            trigger.getHandlerFunction(),
            trigger.getUniqueId(),
            trigger.getEventType() === ScriptApp.EventType.ON_OPEN,
          ]),
        remove: () => {
          for (const trigger of ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet())) {
            ScriptApp.deleteTrigger(trigger);
          }
        },
        vague: () =>
          ScriptApp.newTrigger('pull').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).create(),
        elsewhere: () => ScriptApp.newTrigger('pull').forSpreadsheet('another').onOpen().create(),
      },
      { log: (line) => log.push(line) },
    );
  }

  it('runs after onOpen, with full authorisation, each time the document is opened', () => {
    const log: string[] = [];
    const script = opened(log);

    script.open();
    expect(log).toEqual(['onOpen']);

    script.run('install', ['pull']);
    script.open('NONE');
    expect(log).toEqual(['onOpen', 'onOpen', 'pull FULL 1 for ana@example.com']);
    expect(script.workbook.sheet(0).cell(0, 0)).toEqual({ value: 'pulled' });
  });

  it('is there until it is deleted, and the next has another id', () => {
    const script = opened();

    script.run('install', ['pull']);
    expect(script.run('installed')).toEqual([['pull', '1', true]]);

    script.run('remove');
    expect(script.run('installed')).toEqual([]);

    script.run('install', ['pull']);
    expect(script.run('installed')).toEqual([['pull', '2', true]]);
  });

  it('is the only one of its type in a document', () => {
    const script = opened();
    script.run('install', ['pull']);

    expect(() => script.run('install', ['onOpen'])).toThrow(
      'This add-on has created too many open triggers in this document for this Google user account.',
    );
  });

  it('that fails does not keep the document from opening, and is told of', () => {
    const log: string[] = [];
    const script = opened(log);
    script.run('install', ['gone']);

    script.open();

    expect(script.shown.at(-1)).toMatchObject({ type: 'finished', error: 'Script function not found: gone' });
    expect(log).toEqual(['onOpen', 'gone: Script function not found: gone']);
  });

  it.each([
    ['without an event', 'vague', 'must be told what event'],
    ['for another document', 'elsewhere', 'You do not have permission to access the requested document.'],
  ])('is not made %s', (_, functionName, message) => {
    expect(() => opened().run(functionName)).toThrow(message);
  });
});
