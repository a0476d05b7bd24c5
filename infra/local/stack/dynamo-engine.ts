import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, LOOPBACK } from './ports.ts';

/** A DynamoDB-compatible server; `stop` ends it if this process started it. */
export interface DynamoEngine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** The embedded engine has no program for this platform. The message says what to run instead. */
export class NoEngineError extends Error {
  constructor(platform: string) {
    super(
      [
        `The embedded DynamoDB engine has no program for ${platform}. Start AWS's own DynamoDB Local, with Docker:`,
        '  docker run -p 8000:8000 amazon/dynamodb-local',
        'or, unpacked from https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html, with Java:',
        '  java -Djava.library.path=./DynamoDBLocal_lib -jar DynamoDBLocal.jar -sharedDb -port 8000',
        'and then, beside it:',
        '  DYNAMODB_ENDPOINT=http://localhost:8000 npm start',
      ].join('\n'),
    );
  }
}

export class EngineFailedError extends Error {
  constructor(output: string) {
    super(`the embedded DynamoDB engine did not start: ${output}`);
  }
}

/**
 * A shell stands between us and the engine and holds one end of a pipe. When the pipe closes, because we stop or
 * because we were killed, it ends the engine: no crash of ours leaves an orphan.
 */
const LEASH = `
exec 3<&0
"$@" </dev/null 3<&- & engine=$!
{ cat <&3 >/dev/null; kill "$engine" 2>/dev/null; } & guard=$!
exec 3<&-
wait "$engine"; code=$?
kill "$guard" 2>/dev/null
exit "$code"
`;

const START_TIMEOUT_MS = 10_000;
const POLL_MS = 5;
const PORT_TRIES = 3;

/** The server that `DYNAMODB_ENDPOINT` names, and the embedded engine where it names none. */
export async function engineOrEndpoint(file?: string): Promise<DynamoEngine> {
  const endpoint = process.env.DYNAMODB_ENDPOINT;
  return endpoint ? { endpoint, stop: async () => {} } : startDynamoEngine(file);
}

/**
 * Starts the engine on a free port of this machine.
 *
 * @param file where the data stay; without it they live in memory and end with the engine
 */
export async function startDynamoEngine(file?: string): Promise<DynamoEngine> {
  const program = engineProgram();
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await freePort(), program, file);
    } catch (error) {
      // Between looking for a free port and taking it, somebody else may take it.
      if (!(error instanceof EngineFailedError) || attempt === PORT_TRIES) throw error;
    }
  }
}

/** The engine's program for a platform (`linux-x64`), this one if none is given; throws NoEngineError. */
export function engineProgram(platform = `${process.platform}-${process.arch}`): string {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}/dynoxide`);
  } catch {
    throw new NoEngineError(platform);
  }
}

async function startOn(port: number, program: string, file?: string): Promise<DynamoEngine> {
  const args = [
    '--host',
    LOOPBACK,
    '--port',
    String(port),
    ...(file === undefined ? [] : ['--db-path', file]),
  ];
  const shell = spawn('/bin/sh', ['-c', LEASH, 'sh', program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own: Ctrl-C reaches us, and we end the engine when the last request is answered.
    detached: true,
  });
  let output = '';
  for (const stream of [shell.stdout, shell.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-2000);
    });
  }
  const exited = new Promise<void>((resolve) => shell.once('exit', () => resolve()));
  const deadline = Date.now() + START_TIMEOUT_MS;
  // Its own word, not only an open port: that might be somebody else's.
  while (!(/listening/.test(output) && (await accepts(port)))) {
    if (shell.exitCode !== null || Date.now() > deadline) {
      shell.stdin.end();
      throw new EngineFailedError(output.trim());
    }
    await sleep(POLL_MS);
  }
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    stop: () => {
      shell.stdin.end();
      return exited;
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
