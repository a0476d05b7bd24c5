import { describe, expect, it } from 'vitest';
import { refusal } from './fake-service.ts';
import { CUSTOMERS, lastShown, type OpenedAddon, openAddon } from './open-addon.ts';

function segmented() {
  const opened = openAddon();
  opened.runtime.run('segmentAll');
  opened.runtime.run('segmentAll');
  opened.runtime.run('sidebarTick', ['C1', 'A20', 'done']);
  return opened;
}

/** Everything that the document holds out of sight. */
function hiddenText({ runtime }: Pick<OpenedAddon, 'runtime'>): string {
  return JSON.stringify(
    runtime.workbook.sheets.filter(({ hidden }) => hidden).map((sheet) => sheet.snapshot()),
  );
}

function deleteEverything({ runtime }: OpenedAddon, alsoColumns: boolean): unknown[] {
  return [1, 2].map(() => runtime.run('settingsDeleteStep', [alsoColumns]));
}

describe('forgetting a customer', () => {
  it('deletes what is kept of it, at the service and out of sight in the document', () => {
    const opened = segmented();
    expect(hiddenText(opened)).toContain('C2');

    expect(opened.runtime.run('settingsForget', ['C2'])).toEqual({ ok: true, data: 3 });

    expect(opened.service.forgotten).toEqual(['C2']);
    expect(hiddenText(opened)).not.toContain('C2');
    expect(hiddenText(opened)).toContain('C3');
  });

  it('forgets what was ticked off for it, and for nobody else', () => {
    const opened = segmented();
    const done = () =>
      (opened.runtime.run('sidebarCard', ['C1']) as { data: { tick: unknown } }).data.tick !== null;
    opened.runtime.run('settingsForget', ['C2']);
    expect(done()).toBe(true);

    opened.runtime.run('settingsForget', ['C1']);

    expect(done()).toBe(false);
  });

  it('leaves the document alone when the service refuses', () => {
    const opened = segmented();
    const before = hiddenText(opened);
    opened.service.disturb('/v1/customers/forget', refusal(409, 'busy'));

    expect(opened.runtime.run('settingsForget', ['C2'])).toMatchObject({ ok: false, help: 'busy' });

    expect(hiddenText(opened)).toBe(before);
  });
});

describe('deleting everything', () => {
  it('goes in steps and says how far it is', () => {
    const opened = segmented();

    expect(deleteEverything(opened, false)).toEqual([
      { ok: true, data: { done: false, deleted: 3, left: 1, atLeast: false } },
      { ok: true, data: { done: true, deleted: 1, left: 0, atLeast: false } },
    ]);
  });

  it('clears what the document keeps out of sight, and none of the cells', () => {
    const opened = segmented();
    const before = opened.customers();

    deleteEverything(opened, false);

    expect(opened.runtime.workbook.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders']);
    expect(opened.customers()).toEqual(before);
    expect(opened.runtime.run('sidebarState')).toMatchObject({ ok: true, state: { lastImport: null } });
    opened.runtime.run('restorePrevious');
    expect(lastShown(opened.runtime, 'dialog')).toContain('There is nothing to restore');
  });

  it('removes our columns only where that is asked for', () => {
    const opened = segmented();

    deleteEverything(opened, true);

    expect(opened.customers()).toEqual(CUSTOMERS.rows);
  });

  it('no longer brings the document up to date by itself', () => {
    const opened = segmented();
    const { data } = opened.runtime.run('settingsState') as { data: object };
    opened.runtime.run('settingsSave', [{ ...data, pullOnOpen: true }]);

    deleteEverything(opened, false);

    const calls = opened.service.calls.length;
    opened.runtime.open();
    expect(opened.service.calls).toHaveLength(calls);
  });

  it('touches nothing here before the last step', () => {
    const opened = segmented();
    const before = hiddenText(opened);

    opened.runtime.run('settingsDeleteStep', [true]);

    expect(hiddenText(opened)).toBe(before);
  });
});
