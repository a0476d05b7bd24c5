import { describe, expect, it } from 'vitest';
import { ScoreRequest } from '#shared/contracts';
import { fakeService } from './fake-service.ts';
import { CUSTOMERS, CUSTOMERS_ID, lastShown, ORDERS, openAddon } from './open-addon.ts';

/** What the last run asked the service. */
function lastQuestion({ service }: Pick<ReturnType<typeof openAddon>, 'service'>) {
  const [score] = service.calls.at(-1) ?? [];
  return ScoreRequest.parse(JSON.parse(String(score?.body)));
}

describe('rows of the selection that nobody sees', () => {
  it('are skipped, hidden by a person or by a filter, and counted', () => {
    const { runtime, selectRows, written } = openAddon();
    const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
    sheet.setHidden('row', 2, true);
    sheet.setFiltered(3, true);
    selectRows([1, 5]);

    runtime.run('segmentSelected');

    expect([2, 3, 4, 5].map((row) => written(row).Quadrant)).toEqual([
      '● True Friend',
      null,
      null,
      '◆ Stranger',
    ]);
    expect(lastShown(runtime, 'toast')).toContain('2 hidden rows were left as they are.');
  });

  it('leave nothing to do when they are all of it', () => {
    const { runtime, selectRows, service } = openAddon();
    for (const row of [2, 3]) runtime.workbook.sheet(CUSTOMERS_ID).setHidden('row', row, true);
    selectRows([3, 4]);

    runtime.run('segmentSelected');

    expect(lastShown(runtime, 'dialog')).toContain('Hidden rows do not count.');
    expect(service.calls).toEqual([]);
  });

  it('are found in a tab whose name has an apostrophe in it', () => {
    const { runtime, selectRows, written } = openAddon({
      workbook: { sheets: [{ ...CUSTOMERS, name: "Ana's customers" }, ORDERS] },
    });
    runtime.workbook.sheet(CUSTOMERS_ID).setHidden('row', 2, true);
    selectRows([2, 4]);

    runtime.run('segmentSelected');

    expect([2, 3, 4].map((row) => written(row).Quadrant !== null)).toEqual([true, false, true]);
  });

  it('stay selected as they were, with nothing else opened', () => {
    const { runtime, selectRows } = openAddon();
    runtime.run('segmentAll');
    selectRows([2, 4], [6, 6]);

    runtime.run('segmentSelected');

    const selected = runtime.workbook.selection.map(({ sheetId, row, rows }) => [sheetId, row, rows]);
    expect(selected).toEqual([
      [CUSTOMERS_ID, 1, 3],
      [CUSTOMERS_ID, 5, 1],
    ]);
  });
});

describe('the quadrant that a customer had', () => {
  it.each(['en', 'pt_BR', 'pl'])('is told to the service, though it was written in %s', (locale) => {
    const before = openAddon({ locale });
    before.runtime.run('segmentAll');
    const label = before.customers()[1]?.[3];
    const { selectRows, runtime, service } = openAddon();
    runtime.run('segmentAll');
    const input = [[String(label)], ['Friend of mine'], ['']];
    runtime.workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 1, column: 3, input });
    selectRows([2, 5]);

    runtime.run('segmentSelected');

    expect(lastQuestion({ service }).previous).toEqual({ C1: 'TRUE_FRIEND', C4: 'STRANGER' });
  });
});

describe('others who work in the same sheet', () => {
  /** Somebody does something to the sheet while the service is asked for scores. */
  function disturbed(disturb: (opened: ReturnType<typeof openAddon>) => void) {
    const real = fakeService();
    let during = () => {};
    const service = {
      ...real,
      fetchAll: (requests: Parameters<typeof real.fetchAll>[0]) => {
        if (requests.some(({ url }) => url.endsWith('/score'))) during();
        return real.fetchAll(requests);
      },
    };
    const opened = openAddon({ service });
    opened.runtime.run('segmentAll');
    during = () => disturb(opened);
    return opened;
  }

  it('find nothing written when they have moved rows meanwhile', () => {
    const { runtime, customers } = disturbed(({ runtime: { workbook } }) =>
      workbook.edit({ type: 'insertRows', sheetId: CUSTOMERS_ID, row: 1, count: 1 }),
    );

    runtime.run('segmentAll');

    expect(lastShown(runtime, 'dialog')).toContain('Nothing was written');
    expect(customers()[1]?.every((cell) => cell === null)).toBe(true);
  });

  it('find our columns where they have moved them meanwhile', () => {
    const { runtime, customers } = disturbed(({ runtime: { workbook } }) =>
      workbook.edit({ type: 'insertColumns', sheetId: CUSTOMERS_ID, column: 3, count: 1 }),
    );

    runtime.run('segmentAll');

    expect(customers()[1]?.slice(3, 5)).toEqual([null, '● True Friend']);
  });
});

describe('a protected sheet', () => {
  const ALL = { row: 0, column: 0, rows: 1000, columns: 26 };

  it.each([
    ['the whole tab', ALL, '“Customers” is protected'],
    [
      'one of our columns',
      { row: 0, column: 3, rows: 1000, columns: 1 },
      '“Customers!D1:D1000” is protected',
    ],
  ])('is told in plain words, with the way out: %s', (_what, area, words) => {
    const { runtime, customers } = openAddon();
    runtime.workbook.sheet(CUSTOMERS_ID).protect(area);
    const theirs = customers().map((row) => row.slice(0, 3));

    runtime.run('segmentAll');

    const message = lastShown(runtime, 'dialog');
    expect(message).toContain(words);
    expect(message).toContain('Ask the owner of the spreadsheet');
    expect(customers().map((row) => row.slice(0, 3))).toEqual(theirs);
  });

  it('is no obstacle where the add-on does not write', () => {
    const { runtime, written } = openAddon();
    runtime.workbook.sheet(CUSTOMERS_ID).protect({ row: 0, column: 0, rows: 1000, columns: 3 });

    runtime.run('segmentAll');

    expect(written(2).Quadrant).toBe('● True Friend');
  });
});
