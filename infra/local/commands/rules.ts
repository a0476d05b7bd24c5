import { describeRules } from '#shared/actions';
import type { Command } from './command.ts';
import { FLAG, parseOptions, readLocale, TEXT } from './options.ts';
import { printJson, printLines } from './print.ts';

export const rules: Command = {
  name: 'rules',
  usage: `rules [--locale en|pt-BR|pl] [--json]
        Tells by which rules a customer's action is chosen: the first line that fits gives it, unless one of the
        lines at the end forbids it.`,

  async run(args) {
    const values = parseOptions(args, { locale: TEXT, json: FLAG });
    const { list, blocks } = describeRules(readLocale(values.locale) ?? 'en');
    if (values.json) printJson({ list, blocks });
    else printLines([...list.map(({ text }, i) => `${i + 1}. ${text}`), '', ...blocks]);
  },
};
