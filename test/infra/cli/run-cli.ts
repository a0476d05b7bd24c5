import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for the files of one test. */
export function workFolder(): {
  file(name: string, content: string | Buffer): string;
  path(name: string): string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-cli-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}

/** The command line as a person runs it. */
export function runCli(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['infra/local/cli.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

export function readResult(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
