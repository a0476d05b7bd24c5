import { describe, expect, it } from 'vitest';
import type { Automatic, SettingsChoice, SettingsState } from '../../addon/src/ui/settings-contract.ts';
import { fakeService, refusal } from './fake-service.ts';
import { CUSTOMERS, type OpenedAddon, openAddon } from './open-addon.ts';

/** What a page gets for a call that must not fail. */
function asked<Data>({ runtime }: Pick<OpenedAddon, 'runtime'>, name: string, ...args: unknown[]): Data {
  const reply = runtime.run(name, args) as { ok: boolean; data: Data; message?: string };
  expect(reply).toMatchObject({ ok: true });
  return reply.data;
}

function segmented() {
  const opened = openAddon();
  opened.runtime.run('segmentAll');
  return opened;
}

/** The choice that stands, with some of it changed. */
function choiceWith(
  { settings, columns, pullOnOpen }: SettingsState,
  changes: Partial<SettingsState['settings']>,
): SettingsChoice {
  return { settings: { ...settings, ...changes }, columns, pullOnOpen };
}

describe('the settings', () => {
  it('open beside the grid in the reader’s language, with one scriptlet', () => {
    const { runtime } = openAddon({ locale: 'pl' });

    runtime.run('openSettings');

    const [sidebar] = runtime.shown.filter((event) => event.type === 'sidebar');
    expect(sidebar?.title).toBe('Loyalty Quadrant: Ustawienia');
    expect(sidebar?.html).toContain('data-locale="pl"');
    expect(sidebar?.html).not.toMatch(/<\?|\/\* settings\.(ts|css) \*\/|\b(src|href)=|@import/);
  });

  it('are, before anything was imported, what the first import would choose', () => {
    const opened = openAddon({ workbook: { locale: 'pt_BR', sheets: [CUSTOMERS] } });

    const state = asked<SettingsState>(opened, 'settingsState');

    expect(state).toMatchObject({
      stored: false,
      settings: { currency: 'BRL', locale: 'pt-BR', timeZone: 'Etc/UTC', profitThreshold: null },
    });
    expect(state.effects).toHaveLength(39);
    expect(state.effects).toContainEqual({
      name: 'save',
      ours: 0.25,
      counts: false,
      limit: { least: 0, most: 1 },
    });
  });

  it('say what each thing that is left open means now', () => {
    const opened = segmented();
    const { settings } = asked<SettingsState>(opened, 'settingsState');

    expect(asked<Automatic>(opened, 'settingsAutomatic', settings)).toEqual({
      history: true,
      profitThreshold: 1_000,
      horizonDays: 365,
      defaultCycleDays: 30,
      discountRate: 0.1,
      hourCost: 35,
      managerHours: 43,
    });
  });

  it('say what would be learned although the company has its own threshold', () => {
    const opened = segmented();
    const state = asked<SettingsState>(opened, 'settingsState');
    const own = choiceWith(state, { profitThreshold: 5_000 });
    asked(opened, 'settingsSave', own);

    expect(asked<Automatic>(opened, 'settingsAutomatic', own.settings)).toMatchObject({
      profitThreshold: 1_000,
    });
  });

  it('know that nothing was learned before the first import', () => {
    const opened = openAddon();
    const { settings } = asked<SettingsState>(opened, 'settingsState');

    expect(asked<Automatic>(opened, 'settingsAutomatic', settings)).toMatchObject({
      history: false,
      profitThreshold: null,
      horizonDays: null,
      defaultCycleDays: null,
    });
    expect(asked(opened, 'settingsPreview', settings)).toBeNull();
  });

  it('tell what they would change, and keep nothing of it', () => {
    const opened = segmented();
    const state = asked<SettingsState>(opened, 'settingsState');

    const { settings } = choiceWith(state, { profitThreshold: 5_000 });
    expect(asked(opened, 'settingsPreview', settings)).toMatchObject({
      changed: 1,
      moves: [{ from: 'TRUE_FRIEND', to: 'BARNACLE', customers: 1 }],
    });

    expect(asked(opened, 'settingsState')).toEqual(state);
  });

  it('are kept: for the company at the service, for the document in the document', () => {
    const opened = segmented();
    const state = asked<SettingsState>(opened, 'settingsState');
    const choice = {
      ...choiceWith(state, { hourCost: 80, effects: { save: 0.4 } }),
      columns: ['clv', 'quadrant'],
    };

    const next = asked<SettingsState>(opened, 'settingsSave', choice);

    expect(opened.service.settings).toMatchObject({ hourCost: 80, effects: { save: 0.4 } });
    expect(next).toMatchObject({ stored: true, settings: { hourCost: 80 }, columns: ['clv', 'quadrant'] });
  });

  it('are not sent when only the document’s part changed', () => {
    const opened = segmented();
    const state = asked<SettingsState>(opened, 'settingsState');

    asked(opened, 'settingsSave', { ...choiceWith(state, {}), columns: ['quadrant'] });

    const writes = opened.service.calls.flat().filter(({ method }) => method === 'PUT');
    expect(writes).toHaveLength(1); // The first import's.
  });

  it('are not half kept when the service refuses', () => {
    const service = fakeService();
    const opened = openAddon({ service });
    opened.runtime.run('segmentAll');
    const state = asked<SettingsState>(opened, 'settingsState');
    service.disturb('/v1/settings', refusal(409, 'busy'), 4);

    const choice = { ...choiceWith(state, {}), columns: ['quadrant'], pullOnOpen: true };
    const reply = opened.runtime.run('settingsSave', [choice]);

    expect(reply).toMatchObject({ ok: false, help: 'busy' });
    expect(asked(opened, 'settingsState')).toEqual(state);
  });

  it('bring the labels up to date when asked to', () => {
    const opened = segmented();

    expect(asked(opened, 'settingsPull')).toContain('5 customers brought up to date.');
  });
});
