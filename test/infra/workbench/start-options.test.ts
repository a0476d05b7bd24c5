import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PORT,
  StartOptionError,
  startOptions,
  terminalLocale,
} from '../../../infra/local/workbench/start-options.ts';

describe('startOptions', () => {
  it('keeps data in .local/data and takes its usual port when nothing is said', () => {
    expect(startOptions([])).toEqual({ port: DEFAULT_PORT, dataDir: '.local/data', fresh: false });
  });

  it('reads every option, with a space or an equals sign', () => {
    const read = { port: 5000, dataDir: '/tmp/elsewhere', fresh: true };
    expect(startOptions(['--port', '5000', '--data', '/tmp/elsewhere', '--fresh'])).toEqual(read);
    expect(startOptions(['--fresh', '--data=/tmp/elsewhere', '--port=5000'])).toEqual(read);
  });

  it.each([
    [['--prot', '5000'], 'There is no option --prot.'],
    [['-p', '5000'], 'There is no option -p.'],
    [['fresh'], 'There is no option fresh.'],
    [['--port'], '--port needs a value.'],
    [['--port', '--fresh'], '--port needs a value.'],
    [['--fresh=yes'], '--fresh takes no value.'],
    [['--port', 'http'], 'http is no port: choose a number from 0 (any free one) to 65535.'],
    [['--port', '65536'], '65536 is no port: choose a number from 0 (any free one) to 65535.'],
    [['--port', '-1'], '-1 is no port: choose a number from 0 (any free one) to 65535.'],
  ])('explains %j', (args, message) => {
    const read = () => startOptions(args);
    expect(read).toThrow(StartOptionError);
    expect(read).toThrow(message);
  });
});

describe('terminalLocale', () => {
  it.each([
    [{ LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
    [{ LANG: 'pl_PL.UTF-8' }, 'pl'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'pl_PL.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LC_ALL: '', LANG: 'pl_PL' }, 'pl'],
    [{}, 'en'],
  ])('speaks the language of %j', (environment, locale) => {
    expect(terminalLocale(environment)).toBe(locale);
  });
});
