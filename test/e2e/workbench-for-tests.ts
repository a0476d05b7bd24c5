import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startWorkbench } from '../../infra/local/workbench/workbench.ts';
import { launchChromium } from './chromium.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';

/** A workbench without any history, and a browser to look at it with. */
export interface WorkbenchForTests {
  readonly url: string;
  readonly browser: Browser;
}

/** Starts them before the first test of a file, and ends them after its last; `now` is the service's day. */
export function workbenchForTests(now?: () => Date): WorkbenchForTests {
  let started: (WorkbenchForTests & { stop(): Promise<void> }) | undefined;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const dataDir = await mkdtemp(join(tmpdir(), 'loyalty-e2e-'));
    const browser = await launchChromium();
    const workbench = await startWorkbench({ port: 0, dataDir, fresh: false }, now);
    const stop = async () => {
      await browser.close();
      await workbench.stop();
      await rm(dataDir, { recursive: true });
    };
    started = { url: workbench.url, browser, stop };
  });
  afterAll(() => started?.stop());

  const running = () => {
    if (!started) throw new Error('the workbench is started before the first test, not earlier');
    return started;
  };
  return {
    get url() {
      return running().url;
    },
    get browser() {
      return running().browser;
    },
  };
}
