import type { Log } from '../../lambdas/log.ts';

/*
 * No log may name anybody. Callers of these tests tell here whom they speak of, handlers of these tests log through
 * here, and after each file `no-person-in-logs.ts` looks whether a line named somebody.
 */

const persons = new Set<string>();
const lines: string[] = [];

/** Fields of requests that tell who somebody is. */
const NAMING = new Set(['customerId', 'customerName', 'customers', 'email', 'name', 'sub']);

/** From now on these words may stand in no log line. */
export function speakOf(...words: readonly string[]): void {
  for (const word of words) persons.add(word);
}

/** From now on nobody who is named in this request may stand in a log line. */
export function speakOfAllIn(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  for (const [field, value] of Object.entries(body)) {
    const named = NAMING.has(field) ? [value].flat() : [];
    speakOf(...named.filter((each) => typeof each === 'string'));
    speakOfAllIn(value);
  }
}

/** A logger whose lines are watched, and passed on where somebody else wants them. */
export function watchedLogger(to?: Log): Log {
  const watch = (line: readonly unknown[]) => void lines.push(JSON.stringify(line));
  return {
    info: (...line) => {
      watch(line);
      to?.info(...line);
    },
    error: (...line) => {
      watch(line);
      to?.error(...line);
    },
  };
}

export interface Leak {
  readonly word: string;
  readonly line: string;
}

/** Who was named in the lines since this was last asked. */
export function takeLeaks(): Leak[] {
  const leaks = lines.flatMap((line) => personsIn(line, persons).map((word) => ({ word, line })));
  persons.clear();
  lines.length = 0;
  return leaks;
}

const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/i;
/** The beginning of every token: `{"` in base64url. */
const TOKEN = /\bey[IJ][\w-]{8,}/;
const BETWEEN_WORDS = /[^\p{L}\p{N}_@.+-]+/u;
/** A shorter number may also be a time or a status. */
const SHORTEST_NUMBER = 6;

/** The words that the line names of those given, and whatever in it is an e-mail address or a token of anybody. */
export function personsIn(line: string, words: Iterable<string>): string[] {
  const said = new Set(line.split(BETWEEN_WORDS));
  const named = [...words].filter(
    (word) => tells(word) && (said.has(word) || (BETWEEN_WORDS.test(word) && line.includes(word))),
  );
  const patterns = [EMAIL, TOKEN].flatMap((pattern) => pattern.exec(line)?.[0] ?? []);
  return [...new Set([...named, ...patterns])];
}

function tells(word: string): boolean {
  return /\p{L}/u.test(word) ? word.length > 1 : word.length >= SHORTEST_NUMBER;
}
