/** The command line: the same handlers and the same store as the add-on, without a browser. */
import { clean } from './commands/clean.ts';
import { type Command, UsageError } from './commands/command.ts';
import { evaluate } from './commands/evaluate.ts';
import { fit } from './commands/fit.ts';
import { predict } from './commands/predict.ts';
import { refresh } from './commands/refresh.ts';
import { report } from './commands/report.ts';
import { rules } from './commands/rules.ts';
import { segment } from './commands/segment.ts';
import { validate } from './commands/validate.ts';

const commands: readonly Command[] = [
  clean,
  segment,
  report,
  rules,
  fit,
  predict,
  evaluate,
  validate,
  refresh,
];

const [name, ...args] = process.argv.slice(2);
const command = commands.find((candidate) => candidate.name === name);

try {
  if (!command) throw new UsageError(name ? `there is no command "${name}"` : 'name a command');
  await command.run(args);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError ? `\n\n${usageOf(command ? [command] : commands)}` : '';
  process.stderr.write(`${message}${usage}\n`);
  process.exitCode = 1;
}

function usageOf(shown: readonly Command[]): string {
  return shown.map((each) => each.usage).join('\n');
}
