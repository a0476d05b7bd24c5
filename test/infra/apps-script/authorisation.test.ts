import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, runScript, scriptOf } from './run-script.ts';

const without = (scope: string) => ALL_SCOPES.filter((known) => !known.endsWith(scope));

describe('scopes of the manifest', () => {
  it.each([
    ['spreadsheets.currentonly', 'SpreadsheetApp.getActiveSheet', () => SpreadsheetApp.getActiveSheet()],
    ['script.external_request', 'UrlFetchApp.fetch', () => UrlFetchApp.fetch('https://api.example/')],
    ['userinfo.email', 'Session.getActiveUser', () => Session.getActiveUser().getEmail()],
    [
      'script.scriptapp',
      'ScriptApp.getUserTriggers',
      () => ScriptApp.getUserTriggers(SpreadsheetApp.getActive()),
    ],
    ['openid', 'ScriptApp.getIdentityToken', () => ScriptApp.getIdentityToken()],
    [
      'script.container.ui',
      'SpreadsheetApp.Ui.showSidebar',
      () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
    ],
  ])('without %s nobody calls %s', (scope, member, body) => {
    expect(() => runScript(body, { scopes: without(scope) })).toThrow(
      `Specified permissions are not sufficient to call ${member}. Required permissions: `,
    );
  });

  it('the scope for all spreadsheets holds the open one too', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets'];

    expect(runScript(() => SpreadsheetApp.getActiveSheet().getName(), { scopes })).toBe('Data');
  });
});

/** The table of "Editor add-on authorization" in Google's guide: what works in which mode. */
describe('opening the document', () => {
  const script = scriptOf(
    {
      onOpen: (event: { authMode: unknown }) => {
        Logger.log(String(event.authMode));
        SpreadsheetApp.getUi().createAddonMenu().addItem('Do it', 'main').addToUi();
        const attempts: Record<string, () => unknown> = {
          locale: () => Session.getActiveUserLocale(),
          document: () => SpreadsheetApp.getActiveSheet().getName(),
          properties: () => PropertiesService.getDocumentProperties().getKeys(),
          user: () => Session.getActiveUser().getEmail(),
          fetch: () => UrlFetchApp.fetch('https://api.example/'),
          alert: () => SpreadsheetApp.getUi().alert('x'),
          sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
        };
        for (const name of Object.keys(attempts)) {
          try {
            attempts[name]?.();
            Logger.log(`${name} works`);
          } catch (error) {
            Logger.log(`${name}: ${(error as Error).message}`);
          }
        }
      },
    },
    { log: (line) => log.push(line) },
  );
  let log: string[] = [];

  it('without any authorisation builds the menu and knows the language, and nothing else', () => {
    log = [];

    script.open('NONE');

    expect(log[0]).toBe('NONE');
    expect(log.filter((line) => line.endsWith(' works'))).toEqual(['locale works']);
    expect(log).toContain(
      'document: You do not have permission to call SpreadsheetApp.getActiveSheet. Required permissions: ' +
        '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  it('in a document where the add-on was used reads the document and properties too', () => {
    log = [];

    script.open('LIMITED');

    expect(log[0]).toBe('LIMITED');
    expect(log.filter((line) => line.endsWith(' works'))).toEqual([
      'locale works',
      'document works',
      'properties works',
    ]);
    expect(log).toContain(
      'fetch: You do not have permission to call UrlFetchApp.fetch. Required permissions: ' +
        'https://www.googleapis.com/auth/script.external_request',
    );
  });
});
