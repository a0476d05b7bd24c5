import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddon } from '../../addon/build.ts';
import { readBundle } from '../../infra/local/apps-script/read-bundle.ts';
import type { ScriptBundle, ScriptOptions } from '../../infra/local/apps-script/script-options.ts';
import { createScriptRuntime, type ScriptRuntime } from '../../infra/local/apps-script/script-runtime.ts';
import type { RangeAddress } from '../../infra/local/workbook/protocol.ts';
import { type TypedWorkbook, workbookOf } from '../../infra/local/workbook/workbook-of.ts';
import { type FakeService, fakeService } from './fake-service.ts';

/** The very bundle that goes to Google, built for a service at `https://api.example.com`. */
export const BUNDLE = await builtBundle();

async function builtBundle(): Promise<ScriptBundle> {
  const outDir = await mkdtemp(join(tmpdir(), 'loyalty-addon-'));
  await buildAddon({ outDir, apiUrl: 'https://api.example.com' });
  const bundle = readBundle(outDir);
  await rm(outDir, { recursive: true });
  return bundle;
}

/** Row 1 of the tab holds the header; five customers, of whom the last has never ordered. */
export const CUSTOMERS = {
  name: 'Customers',
  rows: [
    ['Customer id', 'Customer', 'City'],
    ['C1', 'Acme', 'Leeds'],
    ['C2', 'Bolt', 'York'],
    ['C3', 'Crane', 'Hull'],
    ['C4', 'Dale', 'Bath'],
    ['C5', 'Echo', 'Ely'],
  ],
};

export const ORDERS = {
  name: 'Orders',
  rows: [
    ['Invoice', 'Date', 'Customer id', 'Customer', 'Net amount'],
    ...[1, 2, 3].flatMap((month) =>
      ['C1', 'C2', 'C3', 'C4'].map((id, i) => [
        `INV-${month}${i}`,
        `${10 + i}/0${month}/2026`,
        id,
        CUSTOMERS.rows[i + 1]?.[1] ?? '',
        `${month}00.50`,
      ]),
    ),
  ],
};

export const [CUSTOMERS_ID, ORDERS_ID] = [0, 1];

export interface OpenedAddon {
  runtime: ScriptRuntime;
  service: FakeService;
  /** Selects rows of the customers tab, counted from 1 as a person sees them; each `[first, last]` a range. */
  selectRows(...spans: (readonly [number, number])[]): void;
  /** The texts and numbers of the customers tab. */
  customers(): unknown[][];
  /** Our columns' cells of a row of the customers tab by header. */
  written(row: number): Record<string, unknown>;
}

export interface Opening
  extends Pick<ScriptOptions, 'clock' | 'identityToken' | 'answerDialog' | 'documentProperties'> {
  workbook?: TypedWorkbook;
  /** As `Session.getActiveUserLocale()` gives it. */
  locale?: string;
  service?: FakeService;
  bundle?: ScriptBundle;
}

export function openAddon({
  workbook = { sheets: [CUSTOMERS, ORDERS] },
  locale = 'en',
  service = fakeService(),
  bundle = BUNDLE,
  clock = { now: Date.now, sleep: () => {} },
  ...rest
}: Opening = {}): OpenedAddon {
  const runtime = createScriptRuntime({
    workbook: workbookOf({ timeZone: 'Etc/UTC', ...workbook }),
    bundle,
    fetchAll: service.fetchAll,
    identityToken: () => 'token-of-the-reader',
    user: { email: 'reader@example.com', locale },
    clock,
    ...rest,
  });
  const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
  const customers = () =>
    Array.from({ length: sheet.lastRow }, (_, row) =>
      Array.from({ length: sheet.lastColumn }, (_, column) => sheet.cell(row, column)?.value ?? null),
    );
  return {
    runtime,
    service,
    customers,
    selectRows(...spans) {
      const ranges: RangeAddress[] = spans.map(([first, last]) => ({
        sheetId: CUSTOMERS_ID,
        row: first - 1,
        column: 0,
        rows: last - first + 1,
        columns: 1,
      }));
      runtime.workbook.edit({ type: 'select', ranges });
    },
    written(row) {
      const [headers = [], ...body] = customers();
      const cells = body[row - 2] ?? [];
      return Object.fromEntries(headers.map((header, i) => [String(header), cells[i]] as const).slice(3));
    },
  };
}

/** Columns that the add-on makes, in their order. */
export const OWN_HEADERS = [
  'Quadrant',
  'Confidence',
  'CLV',
  'Still active',
  'Action',
  'Money at stake',
  'Due',
  'Why',
  'Updated',
];

/** The last message of a kind that a person saw. */
export function lastShown(runtime: ScriptRuntime, type: 'toast' | 'dialog'): string {
  const shown = runtime.shown.filter((event) => event.type === type);
  const last = shown[shown.length - 1];
  return last && 'message' in last ? last.message : '';
}
