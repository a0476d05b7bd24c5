import { describe, expect, it } from 'vitest';
import type { OwnColumn } from '#shared/i18n';
import {
  CUSTOMERS_ID,
  lastShown,
  type OpenedAddon,
  ORDERS_ID,
  OWN_HEADERS,
  openAddon,
} from './open-addon.ts';

function segmented() {
  const opened = openAddon();
  opened.runtime.run('segmentAll');
  return opened;
}

function choose({ runtime }: OpenedAddon, columns: readonly OwnColumn[]): void {
  const { data } = runtime.run('settingsState') as { data: object };
  expect(runtime.run('settingsSave', [{ ...data, columns }])).toMatchObject({ ok: true, data: { columns } });
}

const headers = ({ customers }: OpenedAddon) => customers()[0]?.filter((header) => header !== null);

const ALL_BUT_SOME: readonly OwnColumn[] = ['clv', 'quadrant', 'why', 'action'];

describe('choosing columns in the settings', () => {
  it('puts those that stand into the chosen order, with all that is in them, and removes the others', () => {
    const opened = segmented();
    const before = opened.written(2);

    choose(opened, ALL_BUT_SOME);

    expect(headers(opened)).toEqual(['Customer id', 'Customer', 'City', 'CLV', 'Quadrant', 'Why', 'Action']);
    const { CLV, Quadrant, Why, Action } = before;
    expect(opened.written(2)).toEqual({ CLV, Quadrant, Why, Action });
  });

  it('moves no column of a person’s, and leaves ours where a person has put it', () => {
    const opened = segmented();
    opened.runtime.workbook.edit({ type: 'insertColumns', sheetId: CUSTOMERS_ID, column: 5, count: 1 });
    const input = [['My note'], ['mine']];
    opened.runtime.workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 0, column: 5, input });

    choose(opened, [
      'confidence',
      'quadrant',
      'updated',
      'why',
      'due',
      'moneyAtStake',
      'action',
      'stillActive',
      'clv',
    ]);

    expect(headers(opened)).toEqual([
      'Customer id',
      'Customer',
      'City',
      'Confidence',
      'Quadrant',
      'My note',
      'Updated',
      'Why',
      'Due',
      'Money at stake',
      'Action',
      'Still active',
      'CLV',
    ]);
    expect(opened.written(2)).toMatchObject({ 'My note': 'mine', Quadrant: '● True Friend' });
  });

  it('lets the next run write into the moved columns and make the new ones', () => {
    const opened = segmented();
    choose(opened, [...ALL_BUT_SOME, 'touch']);

    opened.runtime.run('pullLatest');

    expect(headers(opened)?.slice(3)).toEqual(['CLV', 'Quadrant', 'Why', 'Action', 'Touch']);
    expect(opened.written(3)).toMatchObject({ CLV: 105_600, Quadrant: '▲ Butterfly', Touch: 'Personal' });
    expect(lastShown(opened.runtime, 'dialog')).toBe('');
  });

  it('keeps what is open and selected', () => {
    const opened = segmented();
    opened.runtime.workbook.activate(ORDERS_ID);

    choose(opened, ALL_BUT_SOME);

    expect(opened.runtime.workbook.activeSheet.id).toBe(ORDERS_ID);
  });

  it('changes nothing in the sheet while the choice is the same', () => {
    const opened = segmented();
    const { data } = opened.runtime.run('settingsState') as { data: object };

    opened.runtime.run('settingsSave', [data]);

    expect(headers(opened)?.slice(3)).toEqual(OWN_HEADERS);
  });
});
