import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Moto: implementations of AWS's services in Python, none of them ours. */
export interface Moto {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export class MotoMissing extends Error {
  constructor(words: string) {
    super(
      [
        `Moto does not start: ${words.trim()}`,
        "  python3 -m pip install 'moto[server,dynamodb,s3,sqs,ses,stepfunctions]'",
        'installs it; PYTHON names another interpreter.',
      ].join('\n'),
    );
  }
}

/** @param frontPort where its state machines call other services; without it they are started, not run */
export async function startMoto(frontPort?: number): Promise<Moto> {
  const python = process.env.PYTHON ?? 'python3';
  const child = spawn(python, [
    join(import.meta.dirname, 'serve.py'),
    ...(frontPort === undefined ? [] : [String(frontPort)]),
  ]);
  const port = await portOf(child);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

function portOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    said = (said + words).slice(-1000);
  });
  return new Promise((resolve, reject) => {
    if (child.stdout) createInterface(child.stdout).once('line', resolve);
    child.once('error', (error) => reject(new MotoMissing(String(error))));
    child.once('exit', () => reject(new MotoMissing(said)));
  });
}
