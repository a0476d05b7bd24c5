import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Locale } from '#shared/contracts';
import { buildAddon } from '../../../addon/build.ts';
import { createScriptHost } from '../apps-script/script-host.ts';
import { sampleWorkbook } from '../samples/sample-workbook.ts';
import { listen } from '../stack/ports.ts';
import { DATABASE_FILE, type LocalStack, startStack } from '../stack/stack.ts';
import type { WorkbookSnapshot } from '../workbook/protocol.ts';
import { isKeptWorkbook, keptWorkbooks } from './kept-workbooks.ts';
import { buildPage, type PageBundle } from './page-bundle.ts';
import { serveWorkbench } from './server.ts';
import type { StartOptions } from './start-options.ts';
import { workbooks } from './workbooks.ts';

const DIST = join(import.meta.dirname, '../../../addon/dist');

export interface Workbench {
  url: string;
  /** Ends the page, the scripts, the API and the database. */
  stop(): Promise<void>;
}

/** What a workbench shows, and the scripts that it runs: any number of workbenches may share them. */
export interface WorkbenchBuild {
  readonly page: PageBundle;
  /** Where the add-on was built into. */
  readonly addonDir: string;
}

/** Builds the page and the add-on, which takes some seconds of a processor. */
export async function buildWorkbench(addonDir: string = DIST): Promise<WorkbenchBuild> {
  const [page] = await Promise.all([buildPage(), buildAddon({ outDir: addonDir })]);
  return { page, addonDir };
}

export interface WorkbenchParts {
  /** Made anew unless it is given. */
  readonly build?: WorkbenchBuild;
  /** Which day it is for the service; the spreadsheet's own day is today. */
  readonly now?: () => Date;
}

/**
 * Starts the workbench and all that stands behind it. Each workbook belongs to a user of its own, and so to a tenant
 * of its own; it is opened when somebody first looks at it.
 *
 * @throws PortInUseError, NoEngineError, EngineFailedError
 */
export async function startWorkbench(
  { port, dataDir, fresh }: StartOptions,
  { build, now }: WorkbenchParts = {},
): Promise<Workbench> {
  await assertFree(port);
  if (fresh) await forgetEarlier(dataDir);
  const [{ page, addonDir }, stack] = await Promise.all([
    build ?? buildWorkbench(),
    startStack({ dataDir, ...(now && { now }) }),
  ]);
  try {
    const address = await serviceAddress(addonDir);
    const all = workbooks({
      kept: keptWorkbooks(dataDir),
      sample: (language) => sampleWorkbook(language, today()),
      openHost: (workbook, language) => openHost(workbook, { language, addonDir, stack, address }),
      newId: () => `own-${randomUUID()}`,
      build: page.build,
    });
    const server = await serveWorkbench(page, all, port);
    return {
      url: server.url,
      async stop() {
        await server.close();
        await stack.stop();
      },
    };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** Asked before anything else starts: another workbench on the same port would hold the same data too. */
async function assertFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/** Whoever looks at a workbook is a user of its own: the sample's clerk, or the person who opened the file. */
function openHost(
  workbook: WorkbookSnapshot,
  {
    language,
    addonDir,
    stack,
    address,
  }: { language: Locale; addonDir: string; stack: LocalStack; address: string },
) {
  return createScriptHost({
    workbook,
    distDir: addonDir,
    identity: {
      issuer: stack.issuer,
      sub: workbook.id,
      email: `${workbook.id.replace('-', '.')}@example.com`,
    },
    hosts: { [address]: stack.url },
    userLocale: language,
  });
}

/** The origin that the bundle calls: the stack answers in its place. */
async function serviceAddress(addonDir: string): Promise<string> {
  const { urlFetchWhitelist } = JSON.parse(await readFile(join(addonDir, 'appsscript.json'), 'utf8'));
  return new URL(urlFetchWhitelist[0]).origin;
}

/** The day in the westernmost of the samples' time zones: no order may lie in the future of its own company. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Sao_Paulo' }).format(new Date());
}

/** Removes the database's files and the person's own workbooks, and nothing else, whatever directory was named. */
async function forgetEarlier(dataDir: string): Promise<void> {
  const files = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ours = files.filter((file) => file.startsWith(DATABASE_FILE) || isKeptWorkbook(file));
  await Promise.all(ours.map((file) => rm(join(dataDir, file))));
}
