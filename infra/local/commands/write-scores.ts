import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CustomerScore } from '#shared/contracts';
import { UsageError } from './command.ts';

/** Everything `segment` found, as its JSON file holds it. */
export interface SegmentResult {
  readonly asOf: string;
  readonly customers: readonly CustomerScore[];
}

/** Writes `.json` whole, or `.csv` with one row a customer; external text never becomes a formula there. */
export function writeScores(path: string, result: SegmentResult): void {
  if (path.endsWith('.json')) return writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(path, `\uFEFF${Papa.unparse(result.customers.map(flatten), { escapeFormulae: true })}\r\n`);
}

/** Refuses an output file of another kind before any work is done. */
export function checkOutputPath(path: string): void {
  if (!/\.(json|csv)$/.test(path)) throw new UsageError(`--out takes a file that ends in .csv or .json: ${path}`);
}

function flatten(score: CustomerScore) {
  const { clv, primaryAction, alternatives, warnings, ...plain } = score;
  return {
    ...plain,
    clvHistorical: clv?.historical,
    clvResidual: clv?.residual,
    clvTotal: clv?.total,
    actionId: primaryAction.id,
    actionCode: primaryAction.code,
    action: primaryAction.label,
    reason: primaryAction.reason,
    netEffect: primaryAction.netEffect,
    dueDate: primaryAction.dueDate,
    alternatives: alternatives.map((action) => action.label).join('; '),
    warnings: warnings.map((warning) => warning.text).join(' '),
  };
}
