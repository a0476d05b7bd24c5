import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomerScore, Quadrant } from '#shared/contracts';
import { createScriptRuntime } from '../../infra/local/apps-script/script-runtime.ts';
import type { SheetModel } from '../../infra/local/workbook/sheet-model.ts';
import { workbookOf } from '../../infra/local/workbook/workbook-of.ts';
import { type FakeService, fakeService } from './fake-service.ts';
import {
  BUNDLE,
  CUSTOMERS,
  CUSTOMERS_ID,
  lastShown,
  type OpenedAddon,
  ORDERS,
  openAddon,
} from './open-addon.ts';

/** What a customer brings, by id; C5 has never ordered. */
const BRINGS: Readonly<Record<string, number>> = { C1: 84_000, C2: 12_000, C3: 900, C4: -400 };

function serviceThatMinds(minds: ReadonlyMap<string, Quadrant>): FakeService {
  return fakeService((score: CustomerScore) => ({
    ...score,
    quadrant: minds.get(score.customerId) ?? score.quadrant,
    contributionLastActiveYear: BRINGS[score.customerId] ?? 0,
    primaryAction: { ...score.primaryAction, id: 'A07', label: 'Call about the order' },
    warnings: score.customerId === 'C4' ? [] : [{ code: 'margin_assumed', text: 'Margin assumed at 30%.' }],
  }));
}

interface Portfolio extends OpenedAddon {
  minds: Map<string, Quadrant>;
  /** The portfolio tab; null where there is none. */
  tab(name?: string): SheetModel | null;
  /** What stands in the cells of a row, blank ones left out. */
  row(row: number, columns?: readonly [first: number, last: number]): unknown[];
  update(): unknown;
}

function segmented(locale = 'en'): Portfolio {
  const minds = new Map<string, Quadrant>();
  const addon = openAddon({ service: serviceThatMinds(minds), locale });
  addon.runtime.run('segmentAll');
  const tab = (name = 'Portfolio') => addon.runtime.workbook.sheetByName(name);
  return {
    ...addon,
    minds,
    tab,
    update: () => addon.runtime.run('sidebarUpdatePortfolio'),
    row(row, [first, last] = [1, 11]) {
      const cells = Array.from({ length: last - first + 1 }, (_, i) => tab()?.cell(row - 1, first - 1 + i));
      return cells.flatMap((cell) => cell?.value ?? []);
    },
  };
}

const LEFT = [1, 7] as const;
const RIGHT = [9, 11] as const;

function chartsOf({ tab }: Portfolio) {
  return tab()?.charts ?? [];
}

/** A person types into the portfolio tab; row and column counted from 1. */
function type({ runtime, tab }: Portfolio, row: number, column: number, text: string): void {
  const sheetId = tab()?.id ?? CUSTOMERS_ID;
  runtime.workbook.edit({ type: 'input', sheetId, row: row - 1, column: column - 1, input: [[text]] });
}

describe('the portfolio tab', () => {
  let portfolio: Portfolio;
  beforeEach(() => {
    portfolio = segmented();
  });

  it('is made when asked, and opened', () => {
    expect(portfolio.tab()).toBeNull();

    expect(portfolio.update()).toMatchObject({ ok: true, data: expect.stringContaining('ready') });

    expect(portfolio.runtime.workbook.activeSheet.name).toBe('Portfolio');
    expect(portfolio.row(1)).toEqual([expect.stringMatching(/^Portfolio on \d+ \w+ \d{4}$/)]);
  });

  it('sums the four quadrants', () => {
    portfolio.update();

    expect([4, 5, 6, 7, 8, 9, 10].map((row) => portfolio.row(row, LEFT))).toEqual([
      [
        'Quadrant',
        'Customers',
        'Share of customers',
        'Profit a year',
        'Share of profit',
        'Value ahead',
        'CLV',
      ],
      ['● True Friends', 1, 0.25, 84_000, 84_000 / 96_500, 44_600, 105_600],
      ['▲ Butterflies', 1, 0.25, 12_000, 12_000 / 96_500, 44_600, 105_600],
      ['■ Barnacles', 1, 0.25, 900, 900 / 96_500, 44_600, 105_600],
      ['◆ Strangers', 1, 0.25, -400, -400 / 96_500, 44_600, 105_600],
      [],
      ['Total', 4, 1, 96_500, 1, 178_400, 422_400],
    ]);
    expect(portfolio.tab()?.cell(4, 3)?.numberFormat).toBe('[$£]#,##0');
  });

  it('says who makes the profit, who takes it away, and where customers stand', () => {
    portfolio.update();

    expect(portfolio.row(12)).toEqual([
      '1 of 4 customers makes 80% of the positive contribution of £96,900.',
    ]);
    expect(portfolio.row(13)).toEqual(['1 customer costs more than it brings: £400 a year.']);
    expect(portfolio.row(5, RIGHT)).toEqual(['Active', 4, 96_500]);
    expect(portfolio.row(37, RIGHT)).toEqual(['10%', (0.4 * 84_000) / 96_900]);
    expect(portfolio.row(46, RIGHT)).toEqual(['100%', 96_500 / 96_900]);
  });

  it('says who moved where with which money, and what to do this week', () => {
    portfolio.minds.set('C1', 'BUTTERFLY');
    portfolio.runtime.run('segmentAll');
    portfolio.update();

    expect(portfolio.row(29)).toEqual([expect.stringMatching(/^Moved since /)]);
    expect(portfolio.row(31, LEFT)).toEqual(['● True Friends', 1, '→', '▲ Butterflies', 84_000]);
    expect([31, 32].map((row) => portfolio.row(row, RIGHT))).toEqual([
      ['● True Friends', 0, 1],
      ['▲ Butterflies', 1, 0],
    ]);
    expect(portfolio.row(38, LEFT)).toEqual([expect.stringMatching(/^This week's work: \d+ tasks, /)]);
    expect(portfolio.row(40, LEFT)).toEqual([
      ...['Customer C1', expect.any(Number), 46_350, 'Call about the order', 3_150],
    ]);
  });

  it('says what had to be assumed, how much rests on it, and what stands behind the figures', () => {
    portfolio.update();

    expect(portfolio.row(50, LEFT).slice(0, 3)).toEqual(['Margin assumed', 3, 3 * 44_600]);
    expect([57, 58].map((row) => portfolio.row(row))).toEqual([
      ['enough customers'],
      ['Looks 365 days ahead. A customer counts as profitable from £1,000 a year.'],
    ]);
  });

  it('tells how the whole base is doing, as numbers, with how sure that is', () => {
    portfolio.update();

    expect(portfolio.row(60)).toEqual([
      'Your customer base in figures',
      'Figure',
      '9 times in 10',
      'What moved it',
    ]);
    // These customers came this year: nobody was one a year ago, and nobody was asked yet.
    expect(portfolio.row(61)).toEqual(['Customers kept']);
    expect(portfolio.row(64)).toEqual(['Answered', 0, expect.stringMatching(/^\(0–\d+%\)$/)]);
    expect(portfolio.row(69)).toEqual(['Days between orders', 29.5, expect.stringMatching(/^\(/)]);
    expect(portfolio.tab()?.cell(63, 1)?.numberFormat).toBe('0%');
    expect(portfolio.tab()?.cell(60, 0)?.note).toMatch(/^Retention rate/);
  });

  it('draws shares, concentration and movements from its cells', () => {
    portfolio.update();

    expect(
      chartsOf(portfolio).map(({ type, options, ranges }) => [type, options.title, ranges.length]),
    ).toEqual([
      ['COLUMN', 'Customers and profit by quadrant', 3],
      ['AREA', 'How few customers bring the profit', 1],
      ['COLUMN', 'Moved in and out', 1],
    ]);
  });

  it.each([
    ['pt_BR', 'Carteira', 'Quadrante', 'Clientes e lucro por quadrante'],
    ['pl', 'Portfel', 'Kwadrant', 'Klienci i zysk w kwadrantach'],
  ])('speaks the language of its reader (%s)', (locale, name, header, title) => {
    const { update, tab } = segmented(locale);
    update();

    expect(tab(name)?.cell(3, 0)?.value).toBe(header);
    expect(tab(name)?.charts[0]?.options.title).toBe(title);
  });

  it('leaves a tab of a person’s that has its name alone', () => {
    const { workbook } = portfolio.runtime;
    workbook.addSheet('Portfolio', 1);
    portfolio.update();

    expect(portfolio.tab()?.lastRow).toBe(0);
    expect(portfolio.tab('Portfolio 2')?.cell(3, 0)?.value).toBe('Quadrant');
  });

  it('never reads a customer’s name as a number, a day or a formula', () => {
    const { runtime, update, tab } = (() => {
      const service = fakeService((score) => ({
        ...score,
        name: { C1: '007', C2: '=1+1', C3: '1/2/2026' }[score.customerId] ?? score.name,
        primaryAction: { ...score.primaryAction, id: 'A07' },
      }));
      const opened = openAddon({ service });
      opened.runtime.run('segmentAll');
      return {
        ...opened,
        update: () => opened.runtime.run('sidebarUpdatePortfolio'),
        tab: () => opened.runtime.workbook.sheetByName('Portfolio'),
      };
    })();
    update();

    const names = [39, 40, 41].map((row) => tab()?.cell(row, 0));
    expect(names.map((cell) => [cell?.value, cell?.formula])).toEqual([
      ['007', undefined],
      ['=1+1', undefined],
      ['1/2/2026', undefined],
    ]);
    expect(runtime.workbook.sheets).toHaveLength(5);
  });

  it('says what to do where nobody was segmented', () => {
    expect(openAddon().runtime.run('sidebarUpdatePortfolio')).toMatchObject({
      ok: false,
      help: 'nothing_segmented',
    });
  });
});

describe('the portfolio tab that is there', () => {
  let portfolio: Portfolio;
  beforeEach(() => {
    portfolio = segmented();
    portfolio.update();
    portfolio.runtime.workbook.activate(CUSTOMERS_ID);
  });

  it('is refreshed after all customers were segmented, and the open tab stays open', () => {
    portfolio.minds.set('C1', 'STRANGER');
    portfolio.runtime.run('segmentAll');

    expect(portfolio.row(5, LEFT).slice(0, 2)).toEqual(['● True Friends', 0]);
    expect(lastShown(portfolio.runtime, 'toast')).toMatch(/ The portfolio tab is up to date\.$/);
    expect(portfolio.runtime.workbook.activeSheet.id).toBe(CUSTOMERS_ID);
  });

  it.each([
    ['the latest results were pulled', 'pullLatest'],
    ['they were pulled from the settings', 'settingsPull'],
    ['all were segmented from the sidebar', 'sidebarSegmentAll'],
  ])('is refreshed after %s', (_what, run) => {
    portfolio.minds.set('C1', 'STRANGER');
    portfolio.runtime.run(run);

    expect(portfolio.row(5, LEFT).slice(0, 2)).toEqual(['● True Friends', 0]);
  });

  it('is refreshed when the document is opened and pulls by itself', () => {
    const { runtime } = portfolio;
    const { data } = runtime.run('settingsState') as { data: object };
    runtime.run('settingsSave', [{ ...data, pullOnOpen: true }]);
    portfolio.minds.set('C1', 'STRANGER');
    runtime.open();

    expect(portfolio.row(5, LEFT).slice(0, 2)).toEqual(['● True Friends', 0]);
  });

  it('is found under another name, and opened when it was asked for', () => {
    const { runtime, tab } = portfolio;
    runtime.workbook.renameSheet(tab()?.id ?? -1, 'Board');

    expect(portfolio.update()).toMatchObject({ data: 'The portfolio tab is up to date.' });
    expect(runtime.workbook.activeSheet.name).toBe('Board');
    expect(tab()).toBeNull();
  });

  it('keeps a person’s cells beside, between and below the tables, and follows when it is moved', () => {
    type(portfolio, 5, 8, 'mine');
    type(portfolio, 20, 1, 'mine');
    type(portfolio, 70, 1, 'mine');
    const sheet = portfolio.tab();
    sheet?.insertRows(0, 2);
    sheet?.insertColumns(7, 1);
    sheet?.insertRows(20, 3);
    portfolio.minds.set('C1', 'STRANGER');
    portfolio.runtime.run('segmentAll');

    expect(portfolio.row(7, LEFT).slice(0, 2)).toEqual(['● True Friends', 0]);
    expect(portfolio.row(7, [8, 9])).toEqual(['mine']);
    expect(portfolio.row(25, LEFT)).toEqual(['mine']);
    expect(portfolio.row(75, LEFT)).toEqual(['mine']);
    expect(portfolio.row(7, [10, 12])).toEqual(['Active', 4, 96_500]);
    expect(portfolio.row(1)).toEqual([]);
  });

  it.each([
    ['rows were put into its tables', (sheet: SheetModel) => sheet.insertRows(6, 1)],
    ['columns were put into its tables', (sheet: SheetModel) => sheet.insertColumns(3, 1)],
    ['rows of its tables were deleted', (sheet: SheetModel) => sheet.removeRows(40, 1)],
  ])('is left as it is where %s', (_what, change) => {
    const sheet = portfolio.tab();
    if (sheet) change(sheet);
    const before = JSON.stringify(sheet?.snapshot());
    portfolio.minds.set('C1', 'STRANGER');

    expect(portfolio.update()).toMatchObject({ ok: false, help: 'portfolio_reshaped' });
    portfolio.runtime.run('segmentAll');
    expect(lastShown(portfolio.runtime, 'toast')).toContain('still shows the figures from before');
    expect(portfolio.written(2)).toMatchObject({ Quadrant: '◆ Stranger' });
    expect(JSON.stringify(sheet?.snapshot())).toBe(before);
  });

  it('keeps the look that a person gave to cells and charts, and a chart that was deleted stays away', () => {
    const sheet = portfolio.tab();
    const [first, second] = chartsOf(portfolio);
    if (!sheet || !first || !second) throw new Error('the charts are not there');
    sheet.update({ row: 4, column: 0, rows: 1, columns: 1 }, (cell) => ({
      value: null,
      ...cell,
      style: { background: '#ff00ff' },
    }));
    sheet.changeChart({ ...first, type: 'PIE', options: { ...first.options, title: 'Our board’s view' } });
    sheet.removeChart(second.id);
    portfolio.update();

    expect(sheet.cell(4, 0)?.style).toEqual({ background: '#ff00ff' });
    expect(chartsOf(portfolio).map(({ id, type, options }) => [id, type, options.title])).toEqual([
      [first.id, 'PIE', 'Our board’s view'],
      [chartsOf(portfolio)[1]?.id, 'COLUMN', 'Moved in and out'],
    ]);
  });

  it('is not made again by itself after a person deleted it, only when asked', () => {
    const { runtime, tab } = portfolio;
    runtime.workbook.removeSheet(tab()?.id ?? -1);
    runtime.run('segmentAll');
    expect(tab()).toBeNull();

    portfolio.update();
    expect(chartsOf(portfolio)).toHaveLength(3);
  });

  it('is no table of orders or customers to the importer', () => {
    const { runtime, service } = portfolio;
    const before = service.imports.length;
    runtime.workbook.activate(portfolio.tab()?.id ?? -1);
    runtime.run('importOrders');

    const orders = service.imports
      .slice(before)
      .flatMap((part) => (part.entity === 'orders' ? part.orders : []));
    expect(orders).toHaveLength(12);
    expect(runtime.run('sidebarState')).toMatchObject({
      state: { lastImport: { read: [{ entity: 'orders', names: ['Orders'] }, { entity: 'customers' }] } },
    });
    const { data } = runtime.run('sidebarFirstRun') as { data: { tabs: { name: string }[] } };
    expect(data.tabs.map(({ name }) => name)).toEqual(['Customers', 'Orders']);
  });

  it('has no customers to segment', () => {
    const { runtime } = portfolio;
    runtime.workbook.activate(portfolio.tab()?.id ?? -1);
    runtime.run('segmentSelected');

    expect(lastShown(runtime, 'dialog')).toContain('This is the portfolio tab');
  });

  it('takes few trips to the sheet', () => {
    const { runtime } = portfolio;
    const before = new Map(runtime.calls);
    portfolio.update();

    const made = [...runtime.calls]
      .map(([name, count]) => [name.replace('SpreadsheetApp.', ''), count - (before.get(name) ?? 0)] as const)
      .filter(
        ([name, count]) => count > 0 && /set(Values|Note|Font|Number|Back)|getValues|find$|Chart/.test(name),
      );
    expect(Object.fromEntries(made)).toEqual({
      // The tab twice, the places of its tables, and what it was dressed for.
      'DeveloperMetadataFinder.find': 4,
      // What was kept of the last runs.
      'Range.getValues': 1,
      'Range.setValues': 4,
    });
  });
});

describe('the portfolio tab that another person updates', () => {
  it('speaks their language from then on, but for titles that a person gave', () => {
    const user = { email: 'reader@example.com', locale: 'en' };
    const runtime = createScriptRuntime({
      workbook: workbookOf({ timeZone: 'Etc/UTC', sheets: [CUSTOMERS, ORDERS] }),
      bundle: BUNDLE,
      fetchAll: serviceThatMinds(new Map()).fetchAll,
      identityToken: () => 'token-of-whoever-reads',
      user,
    });
    runtime.run('segmentAll');
    runtime.run('sidebarUpdatePortfolio');
    const tab = runtime.workbook.sheetByName('Portfolio');
    const [first] = tab?.charts ?? [];
    if (!tab || !first) throw new Error('the tab or its charts are not there');
    tab.changeChart({ ...first, options: { ...first.options, title: 'Our board’s view' } });

    user.locale = 'pl';
    runtime.run('sidebarUpdatePortfolio');

    expect(tab.cell(3, 4)).toMatchObject({
      value: 'Udział w zysku',
      note: expect.stringMatching(/^Ich zysk/),
    });
    expect(tab.charts.map(({ options }) => options.title)).toEqual([
      'Our board’s view',
      'Jak niewielu klientów daje zysk',
      'Kto przybył, kto ubył',
    ]);
  });
});
