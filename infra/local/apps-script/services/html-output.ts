import { type Doubles, describeDouble } from '../doubles.ts';

export class HtmlOutputDouble implements Doubles<GoogleAppsScript.HTML.HtmlOutput, keyof typeof MEMBERS> {
  #content: string;
  #title = '';
  /** In pixels, of a dialog; this is what Google takes where a page names none. */
  readonly size = { width: 600, height: 450 };

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

  setWidth(width: number) {
    this.size.width = width;
    return this;
  }

  setHeight(height: number) {
    this.size.height = height;
    return this;
  }
}

const MEMBERS = {
  append: ['string'],
  getContent: [''],
  getTitle: [''],
  setContent: ['string'],
  setHeight: ['number'],
  setTitle: ['string'],
  setWidth: ['number'],
} as const;

describeDouble(HtmlOutputDouble, 'HtmlService.HtmlOutput', MEMBERS);
