import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SIDEBAR } from '#shared/i18n';
import { BUNDLE } from './open-addon.ts';

/** A realm without anything of Google's, Node's or a page's: only the language. */
function globalsOf(code: string): Record<string, unknown> {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm));
  vm.runInContext(code, realm);
  const names: string[] = vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm);
  return Object.fromEntries(names.filter((name) => !before.has(name)).map((name) => [name, realm[name]]));
}

describe('the script bundle', () => {
  it('defines exactly what Google, the menu, the sidebar and formulas call', () => {
    // Beside the functions: where they live, and where zod keeps its options.
    const { __addon, __zod_globalConfig, ...functions } = globalsOf(BUNDLE.code);

    expect(Object.keys(functions).sort()).toEqual([
      'CUSTOMER_ACTION',
      'CUSTOMER_CLV',
      'CUSTOMER_QUADRANT',
      'importOrders',
      'onInstall',
      'onOpen',
      'openHelp',
      'openPlan',
      'openSettings',
      'openSidebar',
      'planAdvice',
      'planLoyaltyTest',
      'planManagers',
      'planPilotDelete',
      'planPilotPreview',
      'planPilotReadout',
      'planPilotStart',
      'planPilotWrite',
      'planPilots',
      'planPoints',
      'planPointsRules',
      'planPortfolio',
      'planReport',
      'planRunProgramme',
      'planSimulate',
      'planStakeholders',
      'planState',
      'planTracking',
      'planWritePoints',
      'pullLatest',
      'pullOnOpen',
      'restorePrevious',
      'segmentAll',
      'segmentSelected',
      'settingsAutomatic',
      'settingsChooseDigest',
      'settingsDeleteStep',
      'settingsDigest',
      'settingsForget',
      'settingsHooks',
      'settingsInvite',
      'settingsJoin',
      'settingsMakeHook',
      'settingsPeople',
      'settingsPreview',
      'settingsPull',
      'settingsRemoveHook',
      'settingsRemovePerson',
      'settingsRenewSecret',
      'settingsSave',
      'settingsSetRole',
      'settingsState',
      'sidebarCard',
      'sidebarChooseReading',
      'sidebarFirstRun',
      'sidebarGoTo',
      'sidebarImportStep',
      'sidebarMakeTemplate',
      'sidebarMap',
      'sidebarOpenHelp',
      'sidebarPasteExport',
      'sidebarRemoveSample',
      'sidebarSegmentAll',
      'sidebarSegmentSelected',
      'sidebarShowCell',
      'sidebarState',
      'sidebarThresholds',
      'sidebarTick',
      'sidebarTrust',
      'sidebarTrySample',
      'sidebarUpdatePortfolio',
      'sidebarWeek',
    ]);
    expect(Object.values(functions).every((value) => typeof value === 'function')).toBe(true);
  });

  it('loads without calling any service, writing code at run time, or knowing where it runs', () => {
    expect(() => globalsOf(BUNDLE.code)).not.toThrow();
  });

  it('has the address of its service inside', () => {
    expect(BUNDLE.code).toContain('https://api.example.com');
  });

  it('stays small', () => {
    expect(BUNDLE.code.length).toBeLessThan(700_000);
  });
});

describe('the sidebar page', () => {
  const page = BUNDLE.pages.Sidebar ?? '';

  it('carries its script and style inside and fetches nothing', () => {
    expect(page).toContain('<style>');
    expect(page).not.toMatch(/\b(src|href)=|@import|url\(/);
    expect(page).not.toMatch(/\/\* sidebar\.(ts|css) \*\//);
  });

  it('has words for every place that waits for some', () => {
    const places = [...page.matchAll(/data-say="(\w+)"/g)].map(([, key]) => key);
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((key) => !Object.keys(SIDEBAR).includes(key ?? ''))).toEqual([]);
  });

  it('has one scriptlet: the language', () => {
    expect(page.match(/<\?/g)).toHaveLength(1);
    expect(page).toContain('data-locale="<?= locale ?>"');
  });
});
