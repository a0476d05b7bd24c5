import { describeDouble, type OpenDouble } from '../doubles.ts';
import type { ScriptRun } from '../script-run.ts';
import { HtmlOutputDouble } from './html-output.ts';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A page with scriptlets: `<? code ?>` runs, `<?= value ?>` prints escaped, `<?!= value ?>` prints as it is. What the
 * script sets on the template becomes a variable of the scriptlets.
 */
export class HtmlTemplateDouble implements OpenDouble {
  readonly properties = new Map<string, unknown>();
  readonly #run: ScriptRun;
  readonly #source: string;

  constructor(run: ScriptRun, source: string) {
    this.#run = run;
    this.#source = source;
  }

  evaluate() {
    const names = [...this.properties.keys()];
    const code = `(function (__print, ${names.join(', ')}) { ${compile(this.#source)} })`;
    const render = this.#run.evaluate(code);
    if (typeof render !== 'function') throw new Error('A template compiles to a function.');
    let html = '';
    const print = (text: unknown, escaped: boolean) => {
      html += escaped ? String(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : String(text);
    };
    render(print, ...this.properties.values());
    return new HtmlOutputDouble(html);
  }
}

describeDouble(HtmlTemplateDouble, 'HtmlService.HtmlTemplate', { evaluate: [''] });

function compile(source: string): string {
  let code = '';
  let end = 0;
  const printText = (text: string) => {
    if (text !== '') code += `__print(${JSON.stringify(text)}, false);`;
  };
  for (const match of source.matchAll(SCRIPTLET)) {
    printText(source.slice(end, match.index));
    const [whole, mark, body = ''] = match;
    code += mark === undefined ? `${body}\n` : `__print((${body}), ${mark === '='});`;
    end = match.index + whole.length;
  }
  printText(source.slice(end));
  return code;
}
