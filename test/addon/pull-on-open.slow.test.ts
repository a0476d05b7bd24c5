import { describe, expect, it } from 'vitest';
import type { SettingsState } from '../../addon/src/ui/settings-contract.ts';
import { lastShown, type OpenedAddon, type Opening, openAddon } from './open-addon.ts';

/** A document whose customers are segmented. */
function segmented(opening: Opening = {}) {
  const opened = openAddon(opening);
  opened.runtime.run('segmentAll');
  return opened;
}

function choosePullOnOpen({ runtime }: OpenedAddon, pullOnOpen: boolean): void {
  const { data } = runtime.run('settingsState') as { data: SettingsState };
  const { settings, columns } = data;
  expect(runtime.run('settingsSave', [{ settings, columns, pullOnOpen }])).toMatchObject({
    ok: true,
    data: { pullOnOpen },
  });
}

const scoresAsked = ({ service }: OpenedAddon) =>
  service.calls.flat().filter(({ url }) => url.endsWith('/score')).length;

describe('pulling when the document is opened', () => {
  it('is off until somebody wants it', () => {
    const opened = segmented();
    const before = scoresAsked(opened);

    opened.runtime.open();

    expect(scoresAsked(opened)).toBe(before);
  });

  it('brings the labels up to date and says so in passing', () => {
    const opened = segmented();
    choosePullOnOpen(opened, true);

    opened.runtime.open();

    expect(lastShown(opened.runtime, 'toast')).toBe(
      '5 customers brought up to date. Nobody changed quadrant. 1 is without a quadrant; see Why.',
    );
  });

  it('does so once a day', () => {
    const opened = segmented({ documentProperties: { pulledOn: '2026-11-20' } });
    choosePullOnOpen(opened, true);
    const before = scoresAsked(opened);

    opened.runtime.open();
    opened.runtime.open();

    expect(scoresAsked(opened)).toBe(before + 1);
  });

  it('can be switched off again, and on', () => {
    const opened = segmented();
    const before = scoresAsked(opened);
    choosePullOnOpen(opened, true);
    choosePullOnOpen(opened, true);
    choosePullOnOpen(opened, false);

    opened.runtime.open();
    expect(scoresAsked(opened)).toBe(before);

    choosePullOnOpen(opened, true);
    opened.runtime.open();
    expect(scoresAsked(opened)).toBe(before + 1);
  });

  it('stands in nobody’s way when it fails, and does not try again at each opening', () => {
    const opened = segmented();
    choosePullOnOpen(opened, true);
    opened.service.disturb('/v1/score', null);

    opened.runtime.open();

    expect(lastShown(opened.runtime, 'toast')).toMatch(
      /^The latest results could not be pulled\. The service/,
    );
    expect(lastShown(opened.runtime, 'dialog')).toBe('');
    const before = scoresAsked(opened);
    opened.runtime.open();
    expect(scoresAsked(opened)).toBe(before);
  });

  it('says nothing where nothing was segmented', () => {
    const opened = openAddon();
    choosePullOnOpen(opened, true);

    opened.runtime.open();

    expect(opened.runtime.shown.filter(({ type }) => type === 'toast')).toEqual([]);
  });

  it('makes no columns and leaves the selection where it was', () => {
    const opened = segmented();
    choosePullOnOpen(opened, true);
    const { settings } = (opened.runtime.run('settingsState') as { data: SettingsState }).data;
    opened.runtime.run('settingsSave', [{ settings, columns: ['quadrant', 'touch'], pullOnOpen: true }]);
    opened.selectRows([3, 3]);
    const [header] = opened.customers();
    const { selection } = opened.runtime.workbook;

    opened.runtime.open();

    expect(opened.customers()[0]).toEqual(header);
    expect(opened.runtime.workbook.selection).toEqual(selection);
  });
});
