import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listen } from '../../../infra/local/stack/ports.ts';

const START = join(import.meta.dirname, '../../../infra/local/start.ts');

/** Runs `npm start` as a person would, to its end. */
function start(args: string[], environment: Record<string, string> = {}) {
  return new Promise<{ exitCode: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [START, ...args], {
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('exit', (exitCode) => resolve({ exitCode, stderr }));
  });
}

describe('npm start', () => {
  it('explains an option it does not know, in the terminal’s language, and exits with 1', async () => {
    const { exitCode, stderr } = await start(['--prot', '5000'], { LC_ALL: 'pl_PL.UTF-8' });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Nie ma opcji --prot.');
    expect(stderr).toContain('npm start -- [--port N] [--fresh] [--data KATALOG]');
  });

  it('names a free port when the one asked for is taken', async () => {
    const other = createServer();
    const port = await listen(other, 0);
    const { exitCode, stderr } = await start(['--port', String(port)]);
    other.close();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stderr).toMatch(/npm start -- --port \d+/);
  });

  it('does not empty a database that is not its own', async () => {
    const { exitCode, stderr } = await start(['--fresh'], { DYNAMODB_ENDPOINT: 'http://localhost:8000' });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('DYNAMODB_ENDPOINT names another');
  });
});
