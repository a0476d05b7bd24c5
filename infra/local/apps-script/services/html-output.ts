import { type Doubles, describeDouble } from '../doubles.ts';

export class HtmlOutputDouble implements Doubles<GoogleAppsScript.HTML.HtmlOutput, keyof typeof MEMBERS> {
  #content: string;
  #title = '';

  constructor(content: string) {
    this.#content = content;
  }

  append(addedContent: string) {
    this.#content += addedContent;
    return this;
  }

  getContent() {
    return this.#content;
  }

  setContent(content: string) {
    this.#content = content;
    return this;
  }

  getTitle() {
    return this.#title;
  }

  setTitle(title: string) {
    this.#title = title;
    return this;
  }
}

const MEMBERS = {
  append: ['string'],
  getContent: [''],
  getTitle: [''],
  setContent: ['string'],
  setTitle: ['string'],
} as const;

describeDouble(HtmlOutputDouble, 'HtmlService.HtmlOutput', MEMBERS);
