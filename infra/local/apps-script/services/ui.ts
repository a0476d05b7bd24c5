import type { MenuItem } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble, type EnumValue, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { ScriptRun } from '../script-run.ts';
import type { HtmlOutputDouble } from './html-output.ts';

const BUTTON = enumOf('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SET = enumOf('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type Google = GoogleAppsScript.Base.Ui;

/** The sidebar's title where the page sets none. */
const UNTITLED_SIDEBAR = 'Apps Script application';

export class UiDouble implements Doubles<Google, keyof typeof UI_MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  createMenu(caption: string) {
    return new MenuDouble(this.#run, caption);
  }

  createAddonMenu() {
    return new MenuDouble(this.#run, this.#run.addonName);
  }

  /** Takes `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`; stops the script until it is answered. */
  alert(titleOrPrompt: string, promptOrButtons?: string | EnumValue, buttonSet?: EnumValue) {
    const buttons = typeof promptOrButtons === 'object' ? promptOrButtons : (buttonSet ?? BUTTON_SET.OK);
    const [title, message] =
      typeof promptOrButtons === 'string' ? [titleOrPrompt, promptOrButtons] : ['', titleOrPrompt];
    const pressed = this.#run.ask({ title, message, buttons: buttons.value.split('_') });
    const button = Object.values(BUTTON).find(({ value }) => value === pressed);
    if (!button) throw new Error(`A dialog has no button ${pressed}.`);
    return button;
  }

  showSidebar(userInterface: HtmlOutputDouble) {
    const title = userInterface.getTitle() || UNTITLED_SIDEBAR;
    this.#run.show({ type: 'sidebar', title, html: userInterface.getContent() });
  }

  /** Over the spreadsheet until it is closed; the script goes on. */
  showModalDialog(userInterface: HtmlOutputDouble, title: string) {
    this.#run.show({
      type: 'pageDialog',
      title,
      html: userInterface.getContent(),
      ...userInterface.size,
    });
  }
}

const UI_MEMBERS = {
  alert: ['string', 'string ButtonSet', 'string string ButtonSet'],
  createAddonMenu: [''],
  createMenu: ['string'],
  showModalDialog: ['HtmlOutput string'],
  showSidebar: ['HtmlOutput'],
} as const;

describeDouble(UiDouble, 'SpreadsheetApp.Ui', UI_MEMBERS, { Button: BUTTON, ButtonSet: BUTTON_SET });

export class MenuDouble implements Doubles<GoogleAppsScript.Base.Menu, keyof typeof MENU_MEMBERS> {
  readonly #run: ScriptRun;
  readonly #title: string;
  readonly #items: MenuItem[] = [];

  constructor(run: ScriptRun, title: string) {
    this.#run = run;
    this.#title = title;
  }

  addItem(caption: string, functionName: string) {
    if (caption === '' || functionName === '')
      throw new GoogleError('Invalid argument: a menu item needs a caption.');
    this.#items.push({ label: caption, functionName });
    return this;
  }

  addSeparator() {
    this.#items.push({ label: '', functionName: null });
    return this;
  }

  addToUi() {
    this.#run.show({ type: 'menu', title: this.#title, items: [...this.#items] });
  }
}

const MENU_MEMBERS = { addItem: ['string string'], addSeparator: [''], addToUi: [''] } as const;

describeDouble(MenuDouble, 'SpreadsheetApp.Menu', MENU_MEMBERS);
