/** One command of the command line. `run` throws an `Error` whose message a person can act on. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  run(args: string[]): Promise<void>;
}

/** The words of the command were wrong: the message is followed by how to use it. */
export class UsageError extends Error {}

/** The file or its content cannot be used; the message says which and why. */
export class UnusableInput extends Error {}
