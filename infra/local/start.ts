/** `npm start`: the workbench, with everything that stands behind the add-on, on this machine. */
import { MENU, say } from '#shared/i18n';
import { freePort, PortInUseError } from './stack/ports.ts';
import {
  DEFAULT_DATA_DIR,
  DEFAULT_PORT,
  StartOptionError,
  startOptions,
  terminalLocale,
} from './workbench/start-options.ts';
import { terminalWords } from './workbench/terminal-words.ts';
import { startWorkbench } from './workbench/workbench.ts';

const locale = terminalLocale(process.env);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function explain(error: unknown): Promise<string> {
  if (error instanceof PortInUseError) {
    const values = { port: String(error.port), free: String(await freePort()) };
    return say(terminalWords.portBusy, locale, values);
  }
  if (error instanceof StartOptionError) {
    const usage = say(terminalWords.usage, locale, { port: String(DEFAULT_PORT), dataDir: DEFAULT_DATA_DIR });
    return `${say(error.phrase, locale, { option: error.option })}\n\n${usage}`;
  }
  return error instanceof Error ? error.message : String(error);
}

try {
  const options = startOptions(process.argv.slice(2));
  if (options.fresh && process.env.DYNAMODB_ENDPOINT) {
    throw new StartOptionError(terminalWords.freshElsewhere, '--fresh');
  }
  const workbench = await startWorkbench(options);
  const values = {
    url: workbench.url,
    item: say(MENU.openSidebar, locale),
    dataDir: options.dataDir,
  };
  print(`\n${say(terminalWords.welcome, locale, values)}\n`);

  const stop = async () => {
    print(`\n${say(terminalWords.stopping, locale)}`);
    await workbench.stop();
    process.exit();
  };
  // Once: a second Ctrl-C ends the process at once, as it always does.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
} catch (error) {
  process.stderr.write(`${await explain(error)}\n`);
  process.exitCode = 1;
}
