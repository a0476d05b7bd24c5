import { describe, expect, it } from 'vitest';
import { scriptOf } from './run-script.ts';

const drop = 'call';
const visible = (script: ReturnType<typeof scriptOf>) => script.shown.filter(({ type }) => type !== drop);

describe('what a script shows', () => {
  it('is a menu under the name of the add-on, in the order in which it was made', () => {
    const script = scriptOf(
      {
        onOpen: () => {
          SpreadsheetApp.getUi()
            .createAddonMenu()
            .addItem('Go', 'go')
            .addSeparator()
            .addItem('Help', 'help')
            .addToUi();
        },
      },
      { addonName: 'Quadrants' },
    );

    script.open('NONE');

    expect(visible(script)[1]).toEqual({
      type: 'menu',
      title: 'Quadrants',
      items: [
        { label: 'Go', functionName: 'go' },
        { label: '', functionName: null },
        { label: 'Help', functionName: 'help' },
      ],
    });
  });

  it('is a toast of five seconds unless it says how long', () => {
    const script = scriptOf({
      main: () => {
        SpreadsheetApp.getActiveSpreadsheet().toast('Done');
        SpreadsheetApp.getActiveSpreadsheet().toast('Working', 'Quadrants', -1);
      },
    });

    script.run('main');

    expect(visible(script).slice(1, 3)).toEqual([
      { type: 'toast', title: '', message: 'Done', seconds: 5 },
      { type: 'toast', title: 'Quadrants', message: 'Working', seconds: -1 },
    ]);
  });

  it('is a sidebar with the title of its page', () => {
    const script = scriptOf(
      {
        main: () => {
          const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Quadrants');
          SpreadsheetApp.getUi().showSidebar(page);
        },
        missing: () => HtmlService.createHtmlOutputFromFile('Nowhere'),
      },
      { pages: { Sidebar: '<p>Hello</p>' } },
    );

    script.run('main');

    expect(visible(script)[1]).toEqual({ type: 'sidebar', title: 'Quadrants', html: '<p>Hello</p>' });
    expect(() => script.run('missing')).toThrow('No HTML file named Nowhere was found.');
  });
});

describe('a page over the spreadsheet', () => {
  it('has its title and size, and does not stop the script', () => {
    const script = scriptOf({
      main: () => {
        const page = HtmlService.createHtmlOutput('<p>Report</p>').setWidth(820).setHeight(640);
        SpreadsheetApp.getUi().showModalDialog(page, 'On one page');
      },
      plain: () => SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'Plain'),
    });

    script.run('main');
    script.run('plain');

    const dialogs = script.shown.filter(({ type }) => type === 'pageDialog');
    expect(dialogs).toEqual([
      { type: 'pageDialog', title: 'On one page', html: '<p>Report</p>', width: 820, height: 640 },
      { type: 'pageDialog', title: 'Plain', html: 'x', width: 600, height: 450 },
    ]);
  });
});

describe('an alert', () => {
  const functions = {
    ask: () => {
      const ui = SpreadsheetApp.getUi();
      const pressed = ui.alert('Overwrite?', 'The column has values.', ui.ButtonSet.YES_NO_CANCEL);
      return [pressed === ui.Button.YES, String(pressed)];
    },
    tell: () => String(SpreadsheetApp.getUi().alert('Done')),
  };

  it('stops the script until a button is pressed, and gives that button', () => {
    const script = scriptOf(functions, { answerDialog: () => 'YES' });

    expect(script.run('ask')).toEqual([true, 'YES']);
    expect(visible(script)[1]).toEqual({
      type: 'dialog',
      dialogId: 1,
      title: 'Overwrite?',
      message: 'The column has values.',
      buttons: ['YES', 'NO', 'CANCEL'],
    });
  });

  it('has an OK button when it is asked nothing', () => {
    const script = scriptOf(functions, { answerDialog: ({ buttons }) => buttons[0] ?? '' });

    expect(script.run('tell')).toBe('OK');
  });

  it('can be closed without an answer', () => {
    expect(scriptOf(functions).run('ask')).toEqual([false, 'CLOSE']);
  });

  it('takes no button that it does not show', () => {
    const script = scriptOf(functions, { answerDialog: () => 'OK' });

    expect(() => script.run('ask')).toThrow('has no button OK: YES, NO, CANCEL');
  });
});

describe('a page with scriptlets', () => {
  it('runs code, prints escaped, and prints as it is where that is asked for', () => {
    const script = scriptOf(
      {
        main: () => {
          const template = HtmlService.createTemplateFromFile('Page');
          template.names = ['Ann & Co', '<b>'];
          template.json = '{"a":1}';
          return template.evaluate().getContent();
        },
        label: (text: string) => `(${text})`,
      },
      {
        pages: {
          Page: '<ul><? for (const name of names) { ?><li><?= label(name) ?></li><? } ?></ul><script><?!= json ?></script>',
        },
      },
    );

    expect(script.run('main')).toBe(
      '<ul><li>(Ann &amp; Co)</li><li>(&lt;b&gt;)</li></ul><script>{"a":1}</script>',
    );
  });
});
