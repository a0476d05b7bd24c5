/** Where a function tells what it did. Fields may name nobody. */
export interface Log {
  readonly info: (message: string, fields?: object) => void;
  readonly error: (message: string, fields?: object) => void;
}

/** Takes a line to where logs are gathered. */
type Write = (line: string) => void;

/**
 * One line of JSON a message: CloudWatch searches its fields, and takes metrics from them. It goes straight to the
 * streams, since what Lambda's console puts before a line would keep CloudWatch from reading it.
 */
export function jsonLog(
  out: Write = (line) => process.stdout.write(line),
  err: Write = (line) => process.stderr.write(line),
): Log {
  const line = (level: string, message: string, fields: object = {}) =>
    `${JSON.stringify({ level, timestamp: new Date().toISOString(), message, ...fields })}\n`;
  return {
    info: (message, fields) => out(line('INFO', message, fields)),
    error: (message, fields) => err(line('ERROR', message, fields)),
  };
}

/** Leaves out what went well. */
export function errorsOf({ error }: Log): Log {
  return { info: () => {}, error };
}

export const NO_LOG: Log = { info: () => {}, error: () => {} };
