import { describeDouble } from '../doubles.ts';
import type { ScriptRun } from '../script-run.ts';

/** `console`, which writes to the script's log and knows the printf marks `%s` and `%d`. */
export class ConsoleDouble {
  readonly #run: ScriptRun;
  readonly #timers = new Map<string, number>();

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  log(...values: unknown[]) {
    this.#write('', values);
  }

  info(...values: unknown[]) {
    this.#write('', values);
  }

  warn(...values: unknown[]) {
    this.#write('warning: ', values);
  }

  error(...values: unknown[]) {
    this.#write('error: ', values);
  }

  time(label: string) {
    this.#timers.set(label, this.#run.clock.now());
  }

  timeEnd(label: string) {
    const start = this.#timers.get(label) ?? this.#run.clock.now();
    this.#run.log(`${label}: ${this.#run.clock.now() - start}ms`);
  }

  #write(level: string, values: readonly unknown[]) {
    this.#run.log(level + formatted(values));
  }
}

/** Up to this many values in one call. */
const ANY_VALUES = ['any', 'any any', 'any any any', 'any any any any'];

describeDouble(ConsoleDouble, 'console', {
  error: ANY_VALUES,
  info: ANY_VALUES,
  log: ANY_VALUES,
  time: ['string'],
  timeEnd: ['string'],
  warn: ANY_VALUES,
});

export class LoggerDouble {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  log(...values: unknown[]) {
    this.#run.log(formatted(values));
    return this;
  }
}

describeDouble(LoggerDouble, 'Logger', { log: ANY_VALUES });

function formatted(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(text).join(' ');
  let used = 0;
  const line = first.replace(/%[sd]/g, (mark) => (used < rest.length ? text(rest[used++]) : mark));
  return [line, ...rest.slice(used).map(text)].join(' ');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  // Errors of the script's realm are no instances of ours.
  if (typeof value === 'object' && value !== null && 'stack' in value) return String(value.stack);
  return JSON.stringify(value) ?? String(value);
}
