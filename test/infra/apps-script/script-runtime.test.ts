import { describe, expect, it } from 'vitest';
import { createScriptRuntime } from '../../../infra/local/apps-script/script-runtime.ts';
import type { HostEvent } from '../../../infra/local/workbook/protocol.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';
import { ALL_SCOPES, runScript, scriptOf } from './run-script.ts';

describe('a run', () => {
  it('starts with fresh globals, as every run on Google', () => {
    const runtime = createScriptRuntime({
      workbook: workbookOf({ sheets: [{ name: 'Data', rows: [] }] }),
      bundle: {
        code: 'let runs = 0; function main() { runs += 1; return runs; }',
        manifest: { timeZone: 'Etc/UTC', oauthScopes: ALL_SCOPES },
        pages: {},
      },
    });

    expect([runtime.run('main'), runtime.run('main')]).toEqual([1, 1]);
  });

  it('tells of itself and of what it changes, in order', () => {
    const events: HostEvent[] = [];
    const script = scriptOf(
      {
        main: () => {
          SpreadsheetApp.getActiveSheet().getRange('B2').setValue(7);
        },
      },
      { emit: (event) => events.push(event) },
    );

    script.run('main');

    expect(events.map((event) => (event.kind === 'ui' ? event.ui : event.operation))).toEqual([
      { type: 'running', functionName: 'main' },
      { type: 'call', service: 'SpreadsheetApp', member: 'getActiveSheet', milliseconds: expect.any(Number) },
      { type: 'call', service: 'SpreadsheetApp', member: 'Sheet.getRange', milliseconds: expect.any(Number) },
      { type: 'cells', sheetId: 0, row: 1, column: 1, cells: [[{ value: 7 }]] },
      { type: 'call', service: 'SpreadsheetApp', member: 'Range.setValue', milliseconds: expect.any(Number) },
      { type: 'finished', functionName: 'main', milliseconds: expect.any(Number), error: null },
    ]);
  });

  it('that fails throws the error of the script and names it at its end', () => {
    const script = scriptOf({
      main: () => {
        throw new RangeError('no such thing');
      },
    });

    expect(() => script.run('main')).toThrow(
      expect.objectContaining({ name: 'RangeError', message: 'no such thing' }),
    );
    expect(script.shown.at(-1)).toMatchObject({ type: 'finished', error: 'no such thing' });
  });

  it('needs a global function that is not private', () => {
    const script = scriptOf({ helper_: () => 1 });

    expect(() => script.run('nowhere')).toThrow('Script function not found: nowhere');
    expect(() => script.run('helper_')).toThrow('helper_ is private to the script.');
  });

  it('is stopped after six minutes, even when it catches everything', () => {
    let now = 0;
    const clock = { now: () => now, sleep: (milliseconds: number) => (now += milliseconds) };
    const script = scriptOf(
      {
        main: () => {
          for (let turn = 0; turn < 100; turn++) {
            try {
              Utilities.sleep(60_000);
            } catch {
              return 'caught';
            }
          }
          return 'done';
        },
      },
      { clock },
    );

    expect(() => script.run('main')).toThrow('Exceeded maximum execution time');
    expect(now).toBe(7 * 60_000);
  });

  it('is stopped in an endless loop that calls nothing', () => {
    const script = scriptOf(
      {
        main: () => {
          for (;;);
        },
      },
      { runLimitMs: 100 },
    );

    expect(() => script.run('main')).toThrow('Exceeded maximum execution time');
  });
});

/** Google's guide: "Legal parameters are JavaScript primitives …, as well as objects and arrays composed of them". */
describe('values between a page and the script', () => {
  const script = scriptOf({
    echo: (value: unknown) => value,
    date: () => ({ rows: [{ due: new Date(0) }] }),
    hole: () => ({ a: undefined }),
    notANumber: () => [Number.NaN],
    loop: () => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    },
    service: () => SpreadsheetApp.getActiveSheet(),
    nothing: () => {},
    instances: (value: Record<string, unknown>) => [
      value.constructor === Object,
      value.list?.constructor === Array,
    ],
  });

  it('are copies of plain data', () => {
    const value = { text: 'ż', number: 1.5, truth: false, none: null, list: [1, { deep: ['x'] }] };

    expect(script.run('echo', [value])).toStrictEqual(value);
    expect(script.run('nothing')).toBeNull();
  });

  it("arrive as the script's own objects", () => {
    expect(script.run('instances', [{ list: [] }])).toEqual([true, true]);
  });

  it.each([
    ['date', 'google.script.run cannot carry Date: the result.rows[0].due'],
    ['hole', 'google.script.run cannot carry undefined: the result.a'],
    ['notANumber', 'google.script.run cannot carry NaN: the result[0]'],
    ['loop', 'google.script.run cannot carry a circular reference: the result[0]'],
    ['service', 'google.script.run cannot carry an object of a class (Sheet): the result'],
  ])('are refused on the way out: %s', (name, message) => {
    expect(() => script.run(name)).toThrow(message);
  });

  it.each([
    [new Date(0), 'cannot carry Date: argument 1'],
    [() => 1, 'cannot carry function: argument 1'],
    [[1, undefined], 'cannot carry undefined: argument 1[1]'],
    [new Map(), 'cannot carry Map: argument 1'],
  ])('are refused on the way in: %s', (value, message) => {
    expect(() => script.run('echo', [value])).toThrow(message);
  });

  it('keep their own errors apart from Google’s', () => {
    expect(() => runScript(() => 10n)).toThrow('cannot carry bigint');
  });
});
