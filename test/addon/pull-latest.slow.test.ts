import { describe, expect, it } from 'vitest';
import type { CustomerScore, Quadrant } from '#shared/contracts';
import { fakeService } from './fake-service.ts';
import { CUSTOMERS_ID, lastShown, ORDERS, ORDERS_ID, openAddon } from './open-addon.ts';

/** A service whose mind about some customers can be changed. */
function thinkingService() {
  const known = new Map<string, Partial<CustomerScore>>();
  const service = fakeService((score) => ({ ...score, ...known.get(score.customerId) }));
  const thinks = (id: string, quadrant: Quadrant | null, contribution = 28_900) => {
    known.set(id, { quadrant, contributionLastActiveYear: contribution });
  };
  return { service, thinks };
}

/** The list with its first three customers segmented: a True Friend, a Butterfly and a Barnacle. */
function segmented(locale = 'en') {
  const { service, thinks } = thinkingService();
  const opened = openAddon({ service, locale });
  opened.selectRows([2, 4]);
  opened.runtime.run('segmentSelected');
  return { ...opened, thinks };
}

describe('pulling the latest results', () => {
  it('renews the rows that have our label, and only our columns of them', () => {
    const { runtime, thinks, written, customers } = segmented();
    const own = customers().map((row) => row.slice(0, 3));
    thinks('C1', 'BUTTERFLY');

    runtime.run('pullLatest');

    expect(written(2)).toMatchObject({ Quadrant: '▲ Butterfly' });
    expect(Object.values(written(5)).every((cell) => cell === null)).toBe(true);
    expect(customers().map((row) => row.slice(0, 3))).toEqual(own);
  });

  it('says what moved, with the money of a year', () => {
    const { runtime, thinks } = segmented();
    thinks('C1', 'BUTTERFLY', 84_000);
    thinks('C2', 'STRANGER', 100);

    runtime.run('pullLatest');

    expect(lastShown(runtime, 'toast')).toBe(
      '3 customers brought up to date. 2 changed quadrant: 1 True Friend → Butterflies (£84,000 a year); 1 Butterfly → Strangers (£100 a year).',
    );
  });

  it.each([
    [
      'pt_BR',
      '3 clientes atualizados. 1 mudou de quadrante: 1 Amigo verdadeiro → Borboletas (£ 84.000 por ano).',
    ],
    [
      'pl',
      'Zaktualizowano 3 klientów. 1 zmienił kwadrant: 1 prawdziwy przyjaciel → Motyle (84 000 GBP rocznie).',
    ],
  ])('says so in %s', (locale, message) => {
    const { runtime, thinks } = segmented(locale);
    thinks('C1', 'BUTTERFLY', 84_000);

    runtime.run('pullLatest');

    expect(lastShown(runtime, 'toast').replaceAll('\u00a0', ' ')).toBe(message);
  });

  it('tells the service what a row said, so that a label does not flip at a threshold', () => {
    const { runtime, service } = segmented();

    runtime.run('pullLatest');

    const asked = JSON.parse(String(service.calls.at(-1)?.[0]?.body));
    expect(asked).toMatchObject({
      customers: ['C1', 'C2', 'C3'],
      previous: { C1: 'TRUE_FRIEND', C2: 'BUTTERFLY', C3: 'BARNACLE' },
    });
    expect(lastShown(runtime, 'toast')).toBe('3 customers brought up to date. Nobody changed quadrant.');
  });

  it('renews hidden rows too, from any tab, imports nothing and leaves the selection alone', () => {
    const { runtime, service, thinks, written } = segmented();
    const imports = service.imports.length;
    runtime.workbook.sheet(CUSTOMERS_ID).setHidden('row', 1, true);
    runtime.workbook.activate(ORDERS_ID);
    const selection = runtime.workbook.selection;
    thinks('C1', 'STRANGER');

    runtime.run('pullLatest');

    expect(written(2)).toMatchObject({ Quadrant: '◆ Stranger' });
    expect(service.imports).toHaveLength(imports);
    expect(runtime.workbook.activeSheet.id).toBe(ORDERS_ID);
    expect(runtime.workbook.selection).toEqual(selection);
  });

  it('can be taken back', () => {
    const { runtime, thinks, written } = segmented();
    thinks('C1', 'STRANGER');
    runtime.run('pullLatest');

    runtime.run('restorePrevious');

    expect(written(2)).toMatchObject({ Quadrant: '● True Friend' });
  });

  it('says what to do where nothing was ever segmented', () => {
    const { runtime, service } = openAddon();

    runtime.run('pullLatest');

    expect(lastShown(runtime, 'dialog')).toContain('Choose “Segment all customers” first');
    expect(service.calls).toEqual([]);
  });

  it('says so too where there is no list, or the labels were all cleared', () => {
    const withoutList = openAddon({ workbook: { sheets: [ORDERS] } });
    const cleared = segmented();
    cleared.runtime.run('restorePrevious');

    for (const { runtime } of [withoutList, cleared]) {
      runtime.run('pullLatest');
      expect(lastShown(runtime, 'dialog')).toContain('There is nothing to bring up to date yet');
    }
  });

  it('wipes no label where the service knows nobody of the list any more', () => {
    const { runtime, customers } = segmented();
    const input = [['X1'], ['X2'], ['X3']];
    runtime.workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 1, column: 0, input });
    const before = customers();

    runtime.run('pullLatest');

    expect(customers()).toEqual(before);
    expect(lastShown(runtime, 'dialog')).toContain('knows none of the customers');
  });
});
