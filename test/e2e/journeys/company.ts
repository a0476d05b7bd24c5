import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import type { SettingsState } from '../../../addon/src/ui/settings-contract.ts';
import type { Locale } from '../../../shared/contracts/index.ts';
import { PLAN_TAB_NAME, say } from '../../../shared/i18n/index.ts';
import { type WorkbenchForTests, workbenchForTests } from '../workbench-for-tests.ts';
import { callScript, openInSidebar, openSample, run, SCREEN } from '../workbench-page.ts';

/** What an answer of the service may take, on a machine that has much else to do. */
export const PATIENCE = { timeout: 60_000 };
/** All that one journey may take, the import included where it is the first. */
export const JOURNEY_MS = 240_000;

const DAY_MS = 86_400_000;

/** A sample company, whose journeys follow each other on one page: what each needs is done once, for all of them. */
export interface Company {
  readonly locale: Locale;
  readonly workbench: WorkbenchForTests;
  readonly page: Page;
  /** Has history imported and everybody segmented. */
  segmented(): Promise<void>;
  /** Has everybody segmented again after less became enough to count as profitable, so that some have moved. */
  moved(): Promise<void>;
  /** Brings the list of customers to the front, where another tab may have come. */
  showCustomers(): Promise<void>;
  /** Makes the screen as high as a picture of all that stands in the sidebar needs, until the test is over. */
  growTo(height: number): Promise<void>;
  /** Opens the page of portfolio and programmes at one of its tabs. */
  openPlan(tab: keyof typeof PLAN_TAB_NAME): Promise<FrameLocator>;
  /** Moves the service's day into the past, or back to today with 0, as it is again when the test is over. */
  goBack(days: number): void;
}

/** The company of a language, to be called where tests are collected: it is there from the first test on. */
export function companyIn(locale: Locale): Company {
  let daysAgo = 0;
  let opened: Page | undefined;
  let segmenting: Promise<void> | undefined;
  let moving: Promise<void> | undefined;
  const workbench = workbenchForTests(() => new Date(Date.now() - daysAgo * DAY_MS));

  async function open(): Promise<void> {
    opened = await openSample(workbench, locale);
  }

  beforeAll(open);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    // What a journey that failed has left undone or open is not in the way of the next.
    segmenting = undefined;
    moving = undefined;
    await opened?.close();
    await open();
  });
  afterAll(() => opened?.close());

  const page = () => {
    if (!opened) throw new Error('the page is opened before the first test, not earlier');
    return opened;
  };

  function segmented(): Promise<void> {
    segmenting ??= run(page(), 'segmentAll');
    return segmenting;
  }

  async function lowerThreshold(): Promise<void> {
    await segmented();
    // Any page of the add-on may ask the script; one that stands there stays.
    if (!(await page().getByTestId('sidebar').isVisible())) await openInSidebar(page(), 'openSidebar');
    const state = await callScript<{ data: SettingsState }>(page(), 'settingsState');
    const { settings, columns, pullOnOpen } = state.data;
    const choice = { settings: { ...settings, profitThreshold: 1_000 }, columns, pullOnOpen };
    expect(await callScript(page(), 'settingsSave', choice)).toMatchObject({ ok: true });
    await run(page(), 'segmentAll');
  }

  return {
    locale,
    workbench,
    get page() {
      return page();
    },
    segmented,
    moved() {
      moving ??= lowerThreshold();
      return moving;
    },
    showCustomers: () => page().getByTestId('sheet-tab').first().click(),
    async growTo(height) {
      await page().setViewportSize({ ...SCREEN, height });
      onTestFinished(() => page().setViewportSize(SCREEN));
    },
    async openPlan(tab) {
      const plan = await openInSidebar(page(), 'openPlan');
      await plan.getByRole('tab', { name: say(PLAN_TAB_NAME[tab], locale) }).click(PATIENCE);
      return plan;
    },
    goBack(days) {
      daysAgo = days;
      onTestFinished(() => {
        daysAgo = 0;
      });
    },
  };
}
