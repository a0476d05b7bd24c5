import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { ScriptRun } from '../script-run.ts';
import { HtmlOutputDouble } from './html-output.ts';
import { HtmlTemplateDouble } from './html-template.ts';

export class HtmlServiceDouble implements Doubles<GoogleAppsScript.HTML.HtmlService, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  createHtmlOutput(html = '') {
    return new HtmlOutputDouble(html);
  }

  createHtmlOutputFromFile(filename: string) {
    return new HtmlOutputDouble(this.#page(filename));
  }

  createTemplate(html: string) {
    return new HtmlTemplateDouble(this.#run, html);
  }

  createTemplateFromFile(filename: string) {
    return new HtmlTemplateDouble(this.#run, this.#page(filename));
  }

  #page(filename: string): string {
    const page = this.#run.pages[filename.replace(/\.html$/, '')];
    if (page === undefined) throw new GoogleError(`No HTML file named ${filename} was found.`);
    return page;
  }
}

const MEMBERS = {
  createHtmlOutput: ['', 'string'],
  createHtmlOutputFromFile: ['string'],
  createTemplate: ['string'],
  createTemplateFromFile: ['string'],
} as const;

describeDouble(HtmlServiceDouble, 'HtmlService', MEMBERS);
