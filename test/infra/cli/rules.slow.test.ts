import { describe, expect, it } from 'vitest';
import { describeRules } from '#shared/actions';
import { Locale } from '#shared/contracts';
import { runCli } from './run-cli.ts';

describe('rules', () => {
  it.each(Locale.options)(
    'prints the decision list in its order, then what forbids an action (%s)',
    async (locale) => {
      const { list, blocks } = describeRules(locale);
      const run = await runCli('rules', '--locale', locale);

      expect(run).toMatchObject({ code: 0, stderr: '' });
      const [first, last] = run.stdout.trimEnd().split('\n\n');
      expect(first?.split('\n')).toEqual(list.map(({ text }, i) => `${i + 1}. ${text}`));
      expect(last?.split('\n')).toEqual(blocks);
    },
  );

  it('prints the same for a machine, with the action of each line', async () => {
    const run = await runCli('rules', '--json');

    expect(JSON.parse(run.stdout)).toEqual(describeRules('en'));
  });

  it('knows three languages', async () => {
    expect(await runCli('rules', '--locale', 'de')).toMatchObject({ code: 1, stdout: '' });
  });
});
