import { build } from 'esbuild';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskedCustomer, StoredResult } from '../../addon/src/results/results.ts';
import { createScriptRuntime, type ScriptRuntime } from '../../infra/local/apps-script/script-runtime.ts';
import type { TypedSheet } from '../../infra/local/workbook/workbook-of.ts';
import { workbookOf } from '../../infra/local/workbook/workbook-of.ts';
import { ALL_SCOPES } from '../infra/apps-script/run-script.ts';
import { CUSTOMERS, ORDERS, openAddon } from './open-addon.ts';
import { scoreOf } from './scores.ts';

const SHEET = 'loyalty-quadrant-results';

/** The add-on's two functions as globals of a script of their own. */
const CODE = await probeCode();

async function probeCode(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { recallResults, rememberResults } from './addon/src/results/results.ts';",
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'results',
    target: 'es2020',
  });
  return `${outputFiles.map(({ text }) => text).join('')}
    function remember(asked, written) { results.rememberResults(asked, written); }
    function recall() { return results.recallResults(); }`;
}

interface Kept {
  runtime: ScriptRuntime;
  remember(asked: readonly AskedCustomer[], now?: string): void;
  recall(): StoredResult[];
}

function open(sheets: readonly TypedSheet[] = [CUSTOMERS]): Kept {
  const runtime = createScriptRuntime({
    workbook: workbookOf({ sheets }),
    bundle: { code: CODE, manifest: { timeZone: 'Etc/UTC', oauthScopes: ALL_SCOPES }, pages: {} },
  });
  return {
    runtime,
    remember: (asked, now = '2026-11-21T06:10') =>
      void runtime.run('remember', [
        asked.map(({ id, row, score }) => (score ? { id, row, score } : { id, row })),
        { currency: 'GBP', now, sheetId: 0 },
      ]),
    recall: () => runtime.run('recall') as StoredResult[],
  };
}

function asked(id: string, row: number, changes: Parameters<typeof scoreOf>[1] = {}): AskedCustomer {
  return { id, row, score: scoreOf(id, changes) };
}

describe('what the add-on last wrote', () => {
  let kept: Kept;
  beforeEach(() => {
    kept = open();
  });

  it('is nothing before the first run', () => {
    expect(kept.recall()).toEqual([]);
    expect(kept.runtime.workbook.sheets).toHaveLength(1);
  });

  it('comes back as plain data, with where and when it was written', () => {
    kept.remember([asked('C1', 2)]);

    expect(kept.recall()).toEqual([
      {
        customerId: 'C1',
        name: 'Customer C1',
        quadrant: 'TRUE_FRIEND',
        quadrantProbabilities: { TRUE_FRIEND: 0.81, BUTTERFLY: 0.19, BARNACLE: 0, STRANGER: 0 },
        confidence: 0.81,
        provisional: false,
        lifecycle: 'ACTIVE',
        pAlive: 0.88,
        pBuysAgain: 0.86,
        projectedShare: 0.8,
        contributionLastActiveYear: 28_900,
        clv: { historical: 61_000, residual: 44_600, total: 105_600 },
        clvInterval: { low: 80_000, high: 124_000 },
        valueIfActive: 50_000,
        touchTier: 'HIGH',
        action: {
          id: 'A20',
          label: 'Call about the overdue order',
          reason: 'Usually buys every 32 days; it is 51 days now.',
          netEffect: 3_150,
          dueDate: '2026-11-24',
        },
        quadrantBefore: null,
        quadrantSince: '2026-11-21T06:10',
        movedAfter: null,
        doubts: [],
        updated: '2026-11-21T06:10',
        currency: 'GBP',
        sheetId: 0,
        row: 2,
      },
    ]);
  });

  it('is replaced for the customers asked about, stays for the others, and keeps its order', () => {
    kept.remember([asked('C1', 2), asked('C2', 3), asked('C3', 4)]);
    kept.remember([asked('C2', 7, { pAlive: 0.1 }), asked('C4', 8)]);

    expect(kept.recall().map(({ customerId, row, pAlive }) => [customerId, row, pAlive])).toEqual([
      ['C1', 2, 0.88],
      ['C2', 7, 0.1],
      ['C3', 4, 0.88],
      ['C4', 8, 0.88],
    ]);
  });

  it('is forgotten of a customer that has no history any more', () => {
    kept.remember([asked('C1', 2), asked('C2', 3)]);
    kept.remember([{ id: 'C1', row: 2, score: undefined }]);

    expect(kept.recall().map(({ customerId }) => customerId)).toEqual(['C2']);
  });

  it('remembers the quadrant before, and since when the present one holds', () => {
    const run = (quadrant: StoredResult['quadrant'], now: string) => {
      kept.remember([asked('C1', 2, { quadrant })], now);
      const [result] = kept.recall();
      return [result?.quadrant, result?.quadrantBefore, result?.quadrantSince];
    };

    expect(run('TRUE_FRIEND', '2026-09-01T08:00')).toEqual(['TRUE_FRIEND', null, '2026-09-01T08:00']);
    expect(run('TRUE_FRIEND', '2026-10-01T08:00')).toEqual(['TRUE_FRIEND', null, '2026-09-01T08:00']);
    expect(run('BUTTERFLY', '2026-11-01T08:00')).toEqual(['BUTTERFLY', 'TRUE_FRIEND', '2026-11-01T08:00']);
    expect(run('BUTTERFLY', '2026-11-02T08:00')).toEqual(['BUTTERFLY', 'TRUE_FRIEND', '2026-11-01T08:00']);
    // Without data there is no quadrant for a while; what it was before is not forgotten.
    expect(run(null, '2026-11-03T08:00')).toEqual([null, 'BUTTERFLY', '2026-11-03T08:00']);
    expect(run('BARNACLE', '2026-11-04T08:00')).toEqual(['BARNACLE', 'BUTTERFLY', '2026-11-04T08:00']);
  });

  it.each(['=IMPORTXML("http://x")', '+1', '-2', '@x', "'quoted", '007', '1/2/2026', 'TRUE', 'a\n"b"', '\t'])(
    'keeps the id and name %j to the letter, and never as a formula',
    (text) => {
      kept.remember([{ id: text, row: 2, score: scoreOf(text, { name: text }) }]);

      expect(kept.recall()[0]).toMatchObject({ customerId: text, name: text });
      expect(kept.runtime.workbook.sheetByName(SHEET)?.cell(1, 0)?.formula).toBeUndefined();
    },
  );

  it('shortens endless words: a cell holds 50,000 characters', () => {
    const { primaryAction } = scoreOf('C1');
    kept.remember([asked('C1', 2, { primaryAction: { ...primaryAction, reason: 'x'.repeat(60_000) } })]);

    expect(kept.recall()[0]?.action.reason).toHaveLength(1_001);
  });

  it('leaves out a line that somebody has changed by hand, and loses no other', () => {
    kept.remember([asked('C1', 2), asked('C2', 3), asked('C3', 4)]);
    const sheetId = kept.runtime.workbook.sheetByName(SHEET)?.id ?? -1;
    kept.runtime.edit({ type: 'input', sheetId, row: 2, column: 0, input: [['{"customerId": "C2"}']] });

    expect(kept.recall().map(({ customerId }) => customerId)).toEqual(['C1', 'C3']);

    kept.remember([asked('C1', 9)]);
    expect(kept.recall().map(({ customerId, row }) => [customerId, row])).toEqual([
      ['C1', 9],
      ['C3', 4],
    ]);
  });
});

describe('the sheet that holds it', () => {
  it('is hidden, behind all others, says what it is, and leaves open and selected what was', () => {
    const { runtime, remember } = open([CUSTOMERS, ORDERS]);
    const ranges = [{ sheetId: 1, row: 3, column: 1, rows: 2, columns: 2 }];
    runtime.edit({ type: 'select', ranges });

    remember([asked('C1', 2)]);

    const { workbook } = runtime;
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Customers', false],
      ['Orders', false],
      [SHEET, true],
    ]);
    expect(workbook.sheetByName(SHEET)?.cell(0, 0)?.value).toContain('Last results of Loyalty Quadrant');
    expect(workbook.activeSheet.id).toBe(1);
    expect(workbook.selection).toEqual(ranges);
  });

  it('is found again under another name, and gets its own back', () => {
    const { runtime, remember, recall } = open();
    remember([asked('C1', 2)]);
    const { workbook } = runtime;
    workbook.renameSheet(workbook.sheetByName(SHEET)?.id ?? -1, 'What is this?');

    remember([asked('C2', 3)]);

    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Customers', SHEET]);
    expect(recall().map(({ customerId }) => customerId)).toEqual(['C1', 'C2']);
  });

  it('is made again after somebody deleted it', () => {
    const { runtime, remember, recall } = open();
    remember([asked('C1', 2)]);
    runtime.workbook.removeSheet(runtime.workbook.sheetByName(SHEET)?.id ?? -1);

    expect(recall()).toEqual([]);
    remember([asked('C2', 3)]);
    expect(recall().map(({ customerId }) => customerId)).toEqual(['C2']);
  });

  it('takes more customers than a new sheet has rows, in one read and one write', () => {
    const { runtime, remember, recall } = open();
    const all = Array.from({ length: 2_000 }, (_, i) => asked(`C${i}`, i + 2));
    remember(all);
    const calls = () => new Map(runtime.calls);
    const before = calls();

    remember(all.slice(0, 100));

    const made = [...calls()].map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const);
    expect(Object.fromEntries(made.filter(([, count]) => count > 0))).toEqual({
      'Session.getActiveUserLocale': 1,
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'SpreadsheetApp.Spreadsheet.getSheetByName': 1,
      'SpreadsheetApp.Sheet.getDataRange': 1,
      'SpreadsheetApp.Range.getValues': 1,
      'SpreadsheetApp.Sheet.getRange': 1,
      'SpreadsheetApp.Range.setValues': 1,
    });
    expect(recall()).toHaveLength(2_000);
  });
});

describe('a run of the add-on', () => {
  it('keeps what it wrote, by the sheet and row it wrote into', () => {
    const { runtime } = openAddon();
    runtime.run('segmentAll');

    const lines = runtime.workbook.sheetByName(SHEET);
    const kept = [1, 2, 3, 4].map((row) => JSON.parse(String(lines?.cell(row, 0)?.value)));
    expect(
      kept.map(({ customerId, quadrant, sheetId, row }) => [customerId, quadrant, sheetId, row]),
    ).toEqual([
      ['C1', 'TRUE_FRIEND', 0, 2],
      ['C2', 'BUTTERFLY', 0, 3],
      ['C3', 'BARNACLE', 0, 4],
      ['C4', 'STRANGER', 0, 5],
    ]);
  });

  it('never reads its own results as data', () => {
    const { runtime, service } = openAddon();
    runtime.run('segmentAll');
    const before = runtime.calls.get('SpreadsheetApp.Range.getValues') ?? 0;

    runtime.run('importOrders');

    // The tabs of orders and customers, and no third.
    expect((runtime.calls.get('SpreadsheetApp.Range.getValues') ?? 0) - before).toBe(2);
    expect(new Set(service.imports.map(({ entity }) => entity))).toEqual(new Set(['orders', 'customers']));
  });
});
