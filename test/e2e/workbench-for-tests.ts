import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import {
  buildWorkbench,
  startWorkbench,
  type WorkbenchBuild,
} from '../../infra/local/workbench/workbench.ts';
import { launchChromium } from './chromium.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';

/** A workbench without any history, and a browser to look at it with. */
export interface WorkbenchForTests {
  readonly url: string;
  readonly browser: Browser;
}

/** Files that follow each other in one process show the same build; each process has a folder of its own for it. */
let build: Promise<WorkbenchBuild> | undefined;
const ADDON_DIR = `.local/addon-${process.env.VITEST_POOL_ID}`;

/** Starts them before the first test of a file, and ends them after its last; `now` is the service's day. */
export function workbenchForTests(now: () => Date = () => new Date()): WorkbenchForTests {
  let started: (WorkbenchForTests & { stop(): Promise<void> }) | undefined;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    build ??= buildWorkbench(ADDON_DIR);
    const dataDir = await mkdtemp(join(tmpdir(), 'loyalty-e2e-'));
    const browser = await launchChromium();
    const workbench = await startWorkbench({ port: 0, dataDir, fresh: false }, { build: await build, now });
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
