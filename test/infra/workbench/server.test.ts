import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PortInUseError } from '../../../infra/local/stack/ports.ts';
import { keptWorkbooks } from '../../../infra/local/workbench/kept-workbooks.ts';
import type { PageBundle } from '../../../infra/local/workbench/page-bundle.ts';
import { serveWorkbench, type WorkbenchServer } from '../../../infra/local/workbench/server.ts';
import type { ServerMessage } from '../../../infra/local/workbench/server-message.ts';
import { workbookSession } from '../../../infra/local/workbench/workbook-session.ts';
import { type Workbooks, workbooks } from '../../../infra/local/workbench/workbooks.ts';
import { type ScriptFunction, scriptedHost } from './scripted-host.ts';
import { smallWorkbook } from './small-workbook.ts';

const page: PageBundle = {
  build: 'build-1',
  html: (locale) => `<html lang="${locale}">`,
  asset: (name) =>
    name === 'main.js' ? { contents: Buffer.from('run()'), contentType: 'text/javascript' } : undefined,
};

const MENU = {
  type: 'menu' as const,
  title: 'Loyalty Quadrant',
  items: [{ label: 'Segmentar', functionName: 'segment' }],
};

const functions: Record<string, ScriptFunction> = {
  onOpen: ({ show }) => show(MENU),
  selected: ({ model }) => model.selection,
  fail: () => {
    throw new Error('You do not have permission to call UrlFetchApp.fetch.');
  },
  write: ({ model, show }) => {
    show({ type: 'running', functionName: 'write' });
    model.sheet(1).update({ row: 1, column: 2, rows: 1, columns: 1 }, () => ({ value: 'escrito' }));
    show({ type: 'finished', functionName: 'write', milliseconds: 1, error: null });
  },
  ask: ({ ask }) => ask(7, 'Importar 12 pedidos?'),
};

let server: WorkbenchServer;
let all: Workbooks;
let opened: string[];
let directory: string;
const OWN_ID = 'own-6f0c1f7e-8a4b-4c57-9a55-000000000001';

/** As at a start of the workbench over the data of earlier ones. */
const workbooksIn = (dataDir: string) =>
  workbooks({
    kept: keptWorkbooks(dataDir),
    sample: (language) => ({ ...smallWorkbook(), id: `sample-${language}` }),
    openHost: async (workbook, language) => {
      opened.push(`${workbook.id} ${language}`);
      return scriptedHost(workbook, functions);
    },
    newId: () => OWN_ID,
    build: page.build,
  });

beforeEach(async () => {
  opened = [];
  directory = mkdtempSync(join(tmpdir(), 'loyalty-own-'));
  all = workbooksIn(directory);
  server = await serveWorkbench(page, all, 0);
});

afterEach(() => server.close());

function post(path: string, body: unknown): Promise<Response> {
  return fetch(new URL(`${path}?sample=pt-BR`, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const run = async (functionName: string, args: unknown[] = []) =>
  (await post('/run', { functionName, args, selection: [] })).json();

/** Listens as the page does; `next` gives the messages one by one. */
async function joinPage(sample = 'pt-BR') {
  const leave = new AbortController();
  const response = await fetch(new URL(`/events?sample=${sample}`, server.url), { signal: leave.signal });
  const decoder = new TextDecoder();
  const chunks = response.body?.values();
  let text = '';
  async function next(): Promise<ServerMessage> {
    for (;;) {
      const found = /^data: (.*)\n\n/m.exec(text);
      if (found?.[1] !== undefined) {
        text = text.slice(found.index + found[0].length);
        return JSON.parse(found[1]);
      }
      const chunk = await chunks?.next();
      if (!chunk || chunk.done) throw new Error('the stream ended');
      text += decoder.decode(chunk.value, { stream: true });
    }
  }
  return { next, leave: () => leave.abort() };
}

/** Node's own client, since fetch lets nobody choose the Host header. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the workbench’s server', () => {
  it('serves the page in the language of the sample, and its scripts', async () => {
    const html = await fetch(new URL('/?sample=pl', server.url));
    const script = await fetch(new URL('/page/main.js', server.url));
    expect(await html.text()).toBe('<html lang="pl">');
    expect(html.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(await script.text()).toBe('run()');
  });

  it.each(['/?sample=de', '/page/none.js', '/package.json', '/page/..%2fpackage.json'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(new URL(path, server.url))).status).toBe(404);
    },
  );

  it('refuses a host or an origin that is not its own', async () => {
    const { host } = new URL(server.url);
    expect(await statusWith({ host })).toBe(200);
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ host, origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith({ host, origin: 'null' })).toBe(403);
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = serveWorkbench(page, all, port);
    await expect(second).rejects.toBeInstanceOf(PortInUseError);
  });

  it('opens a workbook when somebody first looks at it, and only once', async () => {
    expect(opened).toEqual([]);
    const pages = [await joinPage('pl'), await joinPage('pl')];
    for (const each of pages) expect((await each.next()).type).toBe('welcome');
    expect(opened).toEqual(['sample-pl pl']);
    for (const each of pages) each.leave();
  });
});

describe('what a page hears', () => {
  it('is the whole workbook with the menu first, then every change in its order', async () => {
    const joined = await joinPage();
    expect(await joined.next()).toEqual({
      type: 'welcome',
      build: 'build-1',
      workbook: { ...smallWorkbook(), id: 'sample-pt-BR' },
      menu: MENU,
      own: [],
    });

    await run('write');
    const heard = [await joined.next(), await joined.next(), await joined.next()];
    const kinds = heard.map((message) =>
      message.type === 'host' && message.event.kind === 'ui' ? message.event.ui.type : 'operation',
    );
    expect(kinds).toEqual(['running', 'operation', 'finished']);
    joined.leave();
  });

  it('includes the changes made before it came', async () => {
    await run('write');
    const joined = await joinPage();
    const welcome = await joined.next();
    expect(welcome.type === 'welcome' && welcome.workbook.sheets[0]?.cells[1]?.[2]).toEqual({
      value: 'escrito',
    });
    joined.leave();
  });

  it('begins with a dialog that still waits, since it holds up the script', async () => {
    const first = await joinPage();
    await first.next();
    const asked = run('ask');
    await first.next();
    first.leave();

    const second = await joinPage();
    expect(await second.next()).toMatchObject({ event: { ui: { type: 'dialog', dialogId: 7 } } });
    expect(await second.next()).toMatchObject({ type: 'welcome', menu: MENU });
    await post('/dialog', { dialogId: 7, button: 'YES' });
    expect(await asked).toEqual({ value: 'YES' });
    second.leave();
  });
});

describe('what a page asks', () => {
  it('types into the model, which reads it by the spreadsheet’s locale', async () => {
    const joined = await joinPage();
    await joined.next();
    await post('/edit', { type: 'input', sheetId: 1, row: 1, column: 2, input: [['1.234,5', '21/11/2026']] });
    const heard = await joined.next();
    expect(heard).toMatchObject({
      type: 'host',
      event: {
        operation: { type: 'cells', row: 1, column: 2, cells: [[{ value: 1234.5 }, { value: 46_347 }]] },
      },
    });
    joined.leave();
  });

  it('runs a function with the selection of that moment', async () => {
    const range = { sheetId: 1, row: 1, column: 0, rows: 2, columns: 1 };
    const body = { functionName: 'selected', args: [], selection: [range] };
    expect(await (await post('/run', body)).json()).toEqual({ value: [range] });
  });

  it('gets the script’s own error as an answer', async () => {
    expect(await run('fail')).toEqual({ error: 'You do not have permission to call UrlFetchApp.fetch.' });
    expect(await run('nobody')).toEqual({ error: 'Script function not found: nobody' });
  });

  it.each([
    ['not JSON at all', '{', 'application/json', 400],
    ['an edit of no kind', '{"type":"format"}', 'application/json', 400],
    ['a negative row', '{"type":"insertRows","sheetId":1,"row":-1,"count":1}', 'application/json', 400],
    ['a form, which any page could send', 'type=activate', 'application/x-www-form-urlencoded', 415],
  ])('is refused %s', async (_, body, contentType, status) => {
    const response = await fetch(new URL('/edit', server.url), {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
    expect(response.status).toBe(status);
  });

  it('is told when an edit names a sheet that is not there', async () => {
    const response = await post('/edit', { type: 'activate', sheetId: 99 });
    expect(await response.json()).toEqual({ error: 'The workbook has no sheet 99.' });
  });
});

describe('a person’s own file', () => {
  const open = async (name: string, text: string, sample = 'pt-BR') => {
    const response = await fetch(new URL(`/open?sample=${sample}&name=${name}`, server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: text,
    });
    return response.json();
  };

  it('becomes a workbook of its own, in the language of the page it was opened from', async () => {
    expect(await open('clientes.csv', 'Cliente;Valor\nCafé;1.234,5\n')).toEqual({ value: { id: OWN_ID } });
    const joined = await joinPage(OWN_ID);
    const welcome = await joined.next();
    expect(welcome).toMatchObject({
      workbook: { id: OWN_ID, name: 'clientes', locale: 'pt_BR' },
      own: [{ id: OWN_ID, name: 'clientes' }],
    });
    expect(welcome.type === 'welcome' && welcome.workbook.sheets[0]?.cells[1]?.[1]?.value).toBe(1234.5);
    expect(await (await fetch(new URL(`/?sample=${OWN_ID}`, server.url))).text()).toBe('<html lang="pt-BR">');
    expect(opened).toEqual([`${OWN_ID} pt-BR`]);
    joined.leave();
  });

  it('is there again after a restart', async () => {
    await open('clientes.csv', 'Cliente;Valor\nCafé;1\n');
    const again = workbooksIn(directory);
    expect(await again.find(OWN_ID)).toMatchObject({ language: 'pt-BR' });
    await again.close();
  });

  it('that is no table is refused with the reason', async () => {
    expect(await open('vazio.csv', '')).toEqual({ value: { problem: { code: 'file_empty' } } });
  });

  it.each(['own-6f0c1f7e-8a4b-4c57-9a55-000000000002', 'own-..%2f..%2fsecret', 'own-'])(
    'is not there as %s',
    async (id) => {
      expect((await fetch(new URL(`/?sample=${id}`, server.url))).status).toBe(404);
    },
  );
});

describe('a workbook to which somebody comes back', () => {
  it('is opened anew when nobody was looking any more, and not beside somebody who is', async () => {
    const session = workbookSession(async () => scriptedHost(smallWorkbook(), functions), {
      build: 'build-1',
      ownWorkbooks: async () => [],
    });
    const join = async () => {
      const heard: string[] = [];
      const leave = await session.join((message) => {
        const event = message.type === 'host' ? message.event : null;
        heard.push(event?.kind === 'ui' ? event.ui.type : message.type);
      });
      return { heard, leave };
    };

    const first = await join();
    const beside = await join();
    expect([first.heard, beside.heard]).toEqual([['welcome'], ['welcome']]);

    first.leave();
    beside.leave();
    const back = await join();
    expect(back.heard).toEqual(['welcome', 'menu']);
  });
});

describe('a workbook that does not open', () => {
  it('is explained, and tried again for the next page', async () => {
    let attempts = 0;
    const openHost = async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('addon/dist/Code.js is not there');
      return scriptedHost(smallWorkbook(), functions);
    };
    const session = workbookSession(openHost, { build: 'build-1', ownWorkbooks: async () => [] });
    const heard: string[] = [];
    for (let page = 0; page < 2; page++) {
      const leave = await session.join((message) => {
        heard.push(message.type === 'failure' ? message.message : message.type);
      });
      leave();
    }
    expect(heard).toEqual(['addon/dist/Code.js is not there', 'welcome']);
  });
});
