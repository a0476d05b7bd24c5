import { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { columnLetters } from '../../workbook/a1.ts';
import type { Edit, UiEvent } from '../../workbook/protocol.ts';
import { regionalOf } from '../../workbook/regional.ts';
import type { ServerMessage } from '../server-message.ts';
import { callLog } from './chrome/call-log.ts';
import { conditions } from './chrome/conditions.ts';
import { contextMenu } from './chrome/context-menu.ts';
import { askDialog } from './chrome/dialogs.ts';
import { firstVisitHint } from './chrome/hint.ts';
import { menuBar } from './chrome/menu-bar.ts';
import { fileOpener } from './chrome/open-file.ts';
import { showPageDialog } from './chrome/page-dialog.ts';
import { runningPill } from './chrome/running-pill.ts';
import { sheetTabs } from './chrome/sheet-tabs.ts';
import { sidebar } from './chrome/sidebar.ts';
import { titleRow } from './chrome/title-row.ts';
import { toasts } from './chrome/toasts.ts';
import { connect } from './connection.ts';
import { developerHandle } from './developer-handle.ts';
import { element } from './element.ts';
import { fileWords } from './file-words.ts';
import { startGrid } from './grid/grid.ts';
import { sheetOf } from './grid/mirror.ts';
import { ruleInWords } from './rule-in-words.ts';
import { validationWords } from './validation-words.ts';
import { words } from './words.ts';

const locale = Locale.parse(document.documentElement.lang);
const build = document.querySelector<HTMLElement>('[data-build]')?.dataset.build;

/** Cells named in one message. */
const MOST_NAMED = 5;
/** A toast with such a time stays until it is closed. */
const STAYS = -1;

const workbookId = new URLSearchParams(location.search).get('sample') ?? 'en';

const files = fileOpener(
  locale,
  (file) => connection.open(file),
  (id) => location.assign(`?sample=${id}`),
);
const fileMenu = {
  title: say(fileWords.file, locale),
  testId: 'file-button',
  items: [{ label: say(fileWords.open, locale), onChoose: files.choose }],
};
const menus = menuBar(locale, [fileMenu], (functionName) => {
  hint.done();
  pill.during(run(functionName, []));
});
const title = titleRow(locale, workbookId, menus.element);
const notice = element('div', { class: 'notice', role: 'status' }, say(words.opening, locale));
const gridArea = element('main', { class: 'grid' });
const side = sidebar(locale, run);
const tabs = sheetTabs(
  locale,
  (sheetId) => grid.activate(sheetId),
  (edit) => grid.perform(edit),
);
const log = callLog(locale);
const weather = conditions(locale, (disturbance) => {
  connection.disturb(disturbance).catch(pill.fail);
});
const toast = toasts(locale);
const pill = runningPill(locale);
const hint = firstVisitHint(locale);
gridArea.append(toast.element);
document.body.append(
  title.element,
  hint.element,
  weather.mark,
  element('div', { class: 'middle' }, gridArea, side.element),
  weather.panel,
  log.panel,
  element('footer', { class: 'bottom-bar' }, tabs.element, weather.toggle, log.toggle),
  pill.element,
  files.element,
  notice,
);

const grid = await startGrid(gridArea, locale, {
  onEdit: sendEdit,
  onSheets: () => tabs.show(grid.workbook().sheets, grid.workbook().activeSheetId),
});
contextMenu(gridArea, locale, {
  ...grid,
  sheet: () => sheetOf(grid.workbook(), grid.workbook().activeSheetId),
});

const ready = Promise.withResolvers<void>();
const connection = connect(workbookId, {
  onMessage: receive,
  onLost: () => announce(say(words.reconnecting, locale)),
  onGone: () => announce(say(words.gone, locale)),
});
window.workbench = developerHandle(grid, ready.promise);

function sendEdit(edit: Edit): void {
  connection.edit(edit).catch(pill.fail);
}

/** What the model is known to have selected: by us, when we last told it, or by a script since. */
let known = '';

function run(functionName: string, args: unknown[]): Promise<unknown> {
  const selection = grid.selection();
  const told = JSON.stringify(selection);
  // Only a person's own change is told: what a script has selected meanwhile may not have come to the page yet.
  const changed = told === known ? [] : selection;
  known = told;
  return connection.run(functionName, args, changed);
}

function receive(message: ServerMessage): void {
  if (message.type === 'failure') {
    announce(say(words.failed, locale, { reason: message.message }));
  } else if (message.type === 'welcome') {
    welcome(message);
  } else if (message.event.kind === 'operation') {
    grid.apply(message.event.operation);
    if (message.event.operation.type === 'selection') known = JSON.stringify(grid.selection());
  } else {
    show(message.event.ui);
  }
}

function welcome(message: Extract<ServerMessage, { type: 'welcome' }>): void {
  if (message.build !== build) {
    location.reload();
    return;
  }
  notice.hidden = true;
  title.show(message.workbook.name, message.own);
  grid.show(message.workbook);
  known = '';
  // What an earlier page has switched on does not outlive it.
  weather.reset();
  if (message.menu) show(message.menu);
  ready.resolve();
}

function announce(text: string): void {
  notice.textContent = text;
  notice.hidden = false;
}

function show(ui: UiEvent): void {
  if (ui.type === 'running' || ui.type === 'finished') grid.scriptRuns(ui.type === 'running');
  switch (ui.type) {
    case 'menu':
      menus.show(ui.title, ui.items);
      hint.show(ui.title, ui.items);
      break;
    case 'toast':
      toast.show(ui);
      break;
    case 'sidebar':
      side.show(ui.title, ui.html);
      break;
    case 'pageDialog':
      showPageDialog(locale, ui);
      break;
    case 'dialog':
      askDialog(locale, ui)
        .then((pressed) => connection.answerDialog(ui.dialogId, pressed))
        .catch(pill.fail);
      break;
    case 'inputRefused':
      refused(ui);
      break;
    default:
      log.add(ui);
  }
}

/** One message for all that was not taken: the first cell tells what kind of value it wants. */
function refused({ sheetId, cells }: Extract<UiEvent, { type: 'inputRefused' }>): void {
  const [first] = cells;
  if (!first) return;
  const sheet = sheetOf(grid.workbook(), sheetId);
  const names = cells.slice(0, MOST_NAMED).map(({ row, column }) => `${columnLetters(column)}${row + 1}`);
  const cell = `${sheet?.name ?? ''}!${names.join(', ')}${cells.length > MOST_NAMED ? '…' : ''}`;
  toast.show({
    type: 'toast',
    title: say(validationWords.refused, locale, { cell }),
    message: say(validationWords.typed, locale, {
      input: first.input,
      rule: ruleInWords(first.rule, locale, regionalOf(grid.workbook().locale)),
    }),
    seconds: STAYS,
  });
}
