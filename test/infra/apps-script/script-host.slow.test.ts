import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScriptHost } from '../../../infra/local/apps-script/script-host.ts';
import { newSigningKey } from '../../../infra/local/stack/oidc.ts';
import type { HostEvent, ScriptHost } from '../../../infra/local/workbook/protocol.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';
import { ALL_SCOPES } from './run-script.ts';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
function go() {
  const reply = UrlFetchApp.fetch('https://api.example/echo?a=1', {
    method: 'post', payload: 'zażółć', headers: { Authorization: 'Bearer ' + ScriptApp.getIdentityToken() },
  });
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(reply.getContentText());
  console.log('wrote');
}
function pages() { return UrlFetchApp.fetchAll(['https://api.example/1', 'https://api.example/2']).map((r) => r.getContentText()); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  return ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); }
function refused() { UrlFetchApp.fetch('https://elsewhere.example/'); }
function unreachable() { UrlFetchApp.fetch('https://closed.example/'); }
`;

const MANIFEST = {
  timeZone: 'Etc/UTC',
  oauthScopes: ALL_SCOPES,
  urlFetchWhitelist: ['https://api.example/', 'https://closed.example/'],
};

describe('the script host', () => {
  let distDir: string;
  let server: Server;
  let host: ScriptHost;
  const events: HostEvent[] = [];
  const lines: string[] = [];
  const shown = () =>
    events.flatMap((event) => (event.kind === 'ui' && event.ui.type !== 'call' ? [event.ui] : []));

  beforeAll(async () => {
    distDir = await mkdtemp(join(tmpdir(), 'script-host-'));
    await writeFile(join(distDir, 'Code.js'), CODE);
    await writeFile(join(distDir, 'appsscript.json'), JSON.stringify(MANIFEST));
    await writeFile(join(distDir, 'Sidebar.html'), '<!doctype html><p>Hello</p>');
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      const claims = request.headers.authorization?.split('.')[1] ?? '';
      const { email = '' } = claims === '' ? {} : JSON.parse(Buffer.from(claims, 'base64url').toString());
      response.end(`${request.method} ${request.url} ${body} ${email}`.trim());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    host = await createScriptHost({
      workbook: workbookOf({ sheets: [{ name: 'Data', rows: [] }] }),
      distDir,
      identity: {
        issuer: { issuer: 'http://127.0.0.1', audience: 'addon', key: newSigningKey() },
        sub: 'someone',
        email: 'ola@example.com',
      },
      hosts: {
        'https://api.example': `http://127.0.0.1:${port}`,
        'https://closed.example': 'http://127.0.0.1:1',
      },
      log: (line) => lines.push(line),
    });
    host.listen((event) => events.push(event));
  });

  afterAll(async () => {
    await host.close();
    server.close();
    await rm(distDir, { recursive: true });
  });

  it('opens the document: the menu is there', async () => {
    await host.open();

    expect(shown().map(({ type }) => type)).toEqual(['running', 'menu', 'finished']);
  });

  it('runs the bundle against a real server under the address it has on Google, signed in', async () => {
    await host.run('go');

    const { sheets } = await host.snapshot();
    expect(sheets[0]?.cells[0]?.[0]).toEqual({ value: 'POST /echo?a=1 zażółć ola@example.com' });
    expect(lines).toEqual(['wrote']);
    expect(events.filter(({ kind }) => kind === 'operation')).toHaveLength(1);
  });

  it('gives what a function returns', async () => {
    await expect(host.run('pages')).resolves.toEqual(['GET /1', 'GET /2']);
  });

  it('stops a script in an alert until it is answered', async () => {
    const answered = new Promise<void>((resolve) => {
      const stop = host.listen((event) => {
        if (event.kind !== 'ui' || event.ui.type !== 'dialog') return;
        host.answerDialog(event.ui.dialogId + 99, 'NO');
        host.answerDialog(event.ui.dialogId, 'YES');
        stop();
        resolve();
      });
    });

    const pressed = host.run('ask');
    await answered;

    await expect(pressed).resolves.toBe(true);
  });

  it('serves a sidebar with google.script in it', async () => {
    await host.run('side');

    const sidebar = shown().find(({ type }) => type === 'sidebar');
    expect(sidebar).toMatchObject({
      html: expect.stringMatching(/^<!doctype html><script>[\s\S]+<p>Hello<\/p>$/),
    });
  });

  it('rejects with the words of the script when a run fails', async () => {
    await expect(host.run('nowhere')).rejects.toThrow('Script function not found: nowhere');
    await expect(host.run('refused')).rejects.toThrow('is not in the urlFetchWhitelist');
    await expect(host.run('unreachable')).rejects.toThrow('Address unavailable: https://closed.example/');
    expect(shown().at(-1)).toMatchObject({
      type: 'finished',
      error: 'Address unavailable: https://closed.example/',
    });
  });

  it('is disturbed as it was told, until it is told otherwise', async () => {
    await host.disturb({ http: { failure: 503, when: { every: 1 } } });
    await expect(host.run('pages')).rejects.toThrow('returned code 503');

    await host.disturb(null);
    events.length = 0;
    await expect(host.run('pages')).resolves.toEqual(['GET /1', 'GET /2']);
    expect(shown().flatMap((ui) => (ui.type === 'http' ? [[ui.method, ui.path, ui.status]] : []))).toEqual([
      ['GET', '/1', 200],
      ['GET', '/2', 200],
    ]);
  });

  it('takes edits of a person and tells of them', async () => {
    events.length = 0;

    await host.edit({ type: 'input', sheetId: 0, row: 1, column: 0, input: [['12%']] });

    expect(events).toEqual([
      {
        kind: 'operation',
        operation: {
          type: 'cells',
          sheetId: 0,
          row: 1,
          column: 0,
          cells: [[{ value: 0.12, numberFormat: '0%' }]],
        },
      },
    ]);
  });

  it('rejects what comes after it was closed', async () => {
    await host.close();

    await expect(host.snapshot()).rejects.toThrow('The workbook is closed.');
  });

  it('does not start on a bundle that is not there', async () => {
    const identity = { issuer: { issuer: '', audience: '', key: newSigningKey() }, sub: '', email: '' };
    const workbook = workbookOf({ sheets: [] });

    await expect(createScriptHost({ workbook, distDir: join(distDir, 'none'), identity })).rejects.toThrow(
      'ENOENT',
    );
  });
});
