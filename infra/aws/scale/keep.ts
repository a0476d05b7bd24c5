import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportSeen, ScaleEvidence, SizeSeen } from './evidence.ts';
import { scaleReport } from './report.ts';

const EVIDENCE = join(import.meta.dirname, 'evidence.json');
const REPORT = join(import.meta.dirname, '../../SCALE.md');

/** Keeps what was seen of a size, in the place of what was seen of it before, and writes SCALE.md anew. */
export function keepSize(seen: SizeSeen): Promise<void> {
  return keep(({ sizes, ...rest }) => ({
    ...rest,
    sizes: [...sizes.filter((size) => !isSame(size, seen)), seen].sort(byCustomers),
  }));
}

/** The same for imports. */
export function keepImports(imports: ImportSeen): Promise<void> {
  return keep((evidence) => ({ ...evidence, imports }));
}

async function keep(change: (evidence: ScaleEvidence) => ScaleEvidence): Promise<void> {
  const evidence = change(JSON.parse(await readFile(EVIDENCE, 'utf8')));
  await writeFile(EVIDENCE, `${JSON.stringify(evidence, null, 2)}\n`);
  await writeFile(REPORT, scaleReport(evidence));
}

function isSame(a: SizeSeen, b: SizeSeen): boolean {
  return a.tenants === b.tenants && a.customers === b.customers;
}

function byCustomers(a: SizeSeen, b: SizeSeen): number {
  return a.tenants - b.tenants || a.customers - b.customers;
}
