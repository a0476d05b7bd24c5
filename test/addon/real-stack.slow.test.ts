import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '#shared/contracts';
import { buildAddon } from '../../addon/build.ts';
import { createScriptHost } from '../../infra/local/apps-script/script-host.ts';
import { sampleWorkbook } from '../../infra/local/samples/sample-workbook.ts';
import { type LocalStack, startStack } from '../../infra/local/stack/stack.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../infra/local/workbook/protocol.ts';

/** As on Google; the script host leads it to the stack of this machine. */
const API = 'https://api.example.com';
/** Rows of the samples' tabs that are enough to try: a whole sample takes several seconds. */
const CUSTOMER_ROWS = 60;
const ORDER_ROWS = 600;
const EVENT_ROWS = 200;

let stack: LocalStack;
let distDir: string;

beforeAll(async () => {
  distDir = await mkdtemp(join(tmpdir(), 'loyalty-addon-'));
  [stack] = await Promise.all([startStack(), buildAddon({ outDir: distDir, apiUrl: API })]);
});

afterAll(async () => {
  await stack.stop();
  await rm(distDir, { recursive: true });
});

function smallSample(locale: Locale): WorkbookSnapshot {
  const workbook = sampleWorkbook(locale, new Date().toISOString().slice(0, 10));
  const [customers, orders, ...events] = workbook.sheets as [
    SheetSnapshot,
    SheetSnapshot,
    ...SheetSnapshot[],
  ];
  return {
    ...workbook,
    sheets: [
      { ...customers, cells: customers.cells.slice(0, CUSTOMER_ROWS + 1) },
      { ...orders, cells: orders.cells.slice(0, ORDER_ROWS) },
      ...events.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, EVENT_ROWS + 1) })),
    ],
  };
}

async function openSample(locale: Locale) {
  const workbook = smallSample(locale);
  const identity = { issuer: stack.issuer, sub: `reader-${locale}`, email: `${locale}@example.com` };
  const hosts = { [API]: stack.url };
  const host = await createScriptHost({ workbook, distDir, identity, hosts, userLocale: locale });
  const messages: string[] = [];
  host.listen((event) => {
    if (event.kind !== 'ui') return;
    if (event.ui.type === 'dialog') host.answerDialog(event.ui.dialogId, 'OK');
    if (event.ui.type === 'dialog' || event.ui.type === 'toast') messages.push(event.ui.message);
  });
  return { host, messages, before: workbook.sheets[0]?.cells ?? [] };
}

describe('the bundle on a sample workbook, with the whole stack behind it', () => {
  it.each([
    ['en', /^60 customers: .*First we read \d+ orders from .*, 200 survey answers, \d+ complaints/],
    ['pt-BR', /^60 clientes: .*Antes disso, importamos \d+ pedidos de/],
    ['pl', /^60 klientów: .*Najpierw wczytano \d+ zamówie/],
  ] as const)(
    'labels every customer in %s and leaves every other cell as it was',
    async (locale, message) => {
      const { host, messages, before } = await openSample(locale);

      await host.open();
      await host.run('segmentAll');

      expect(messages).toEqual([expect.stringMatching(message)]);
      const cells = (await host.snapshot()).sheets[0]?.cells ?? [];
      const after = cells.slice(0, before.length);
      const width = before[0]?.length ?? 0;
      expect(after.map((row) => row.slice(0, width))).toEqual(before);
      const quadrants = after.slice(1).map((row) => row[width]?.value);
      expect(quadrants).toHaveLength(CUSTOMER_ROWS);
      expect(quadrants.every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
      expect(quadrants.filter((cell) => /^[●▲■◆] /u.test(String(cell))).length).toBeGreaterThan(
        CUSTOMER_ROWS / 4,
      );
      await host.close();
    },
  );
});
