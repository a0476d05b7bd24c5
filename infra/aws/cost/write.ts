/** `npm run cost`: measures, keeps what it saw in `evidence.json`, and writes COST.md from it. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, bundleFunctions } from '../functions/bundle.ts';
import { functionFiles } from '../functions/function-files.ts';
import { measure } from './measure.ts';
import { costReport, type Evidence, type FunctionCode } from './report.ts';

const LOADS = 5;

async function functionCodes(): Promise<FunctionCode[]> {
  const out = await mkdtemp(join(tmpdir(), 'loyalty-bundles-'));
  try {
    const sizes = await bundleFunctions(functionFiles(), out);
    return [...sizes].map(([file, bytes]) => ({ file, bytes, loadMs: loadMs(bundleFolder(out, file)) }));
  } finally {
    await rm(out, { recursive: true });
  }
}

/** Of a processor, the least of a few. */
function loadMs(folder: string): number {
  const script = `const t = process.cpuUsage(); await import(${JSON.stringify(join(folder, 'index.mjs'))}); const { user, system } = process.cpuUsage(t); console.log((user + system) / 1000)`;
  const times = Array.from({ length: LOADS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return Math.round(Math.min(...times));
}

const evidence: Evidence = { ...(await measure()), functions: await functionCodes() };
await writeFile(join(import.meta.dirname, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);
await writeFile(join(import.meta.dirname, '../../COST.md'), costReport(evidence));
