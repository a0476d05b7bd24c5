import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { Edit, SheetSnapshot } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';
import { askDialog, askText } from './dialogs.ts';
import { openMenuAt } from './menu-at-point.ts';

export interface SheetTabs {
  element: HTMLElement;
  show(sheets: SheetSnapshot[], activeId: number): void;
}

/** The row of sheet names at the bottom: arrows move along it, and the sheet that is open can be renamed or deleted. */
export function sheetTabs(
  locale: Locale,
  onChoose: (sheetId: number) => void,
  onEdit: (edit: Edit) => void,
): SheetTabs {
  let sheets: SheetSnapshot[] = [];
  let activeId = 0;
  const row = element('div', {
    class: 'sheet-tabs',
    role: 'tablist',
    'aria-label': say(words.sheets, locale),
  });
  const add = button(
    { class: 'icon', 'aria-label': say(words.addSheet, locale), title: say(words.addSheet, locale) },
    '+',
    () => onEdit({ type: 'addSheet', name: newName(), index: sheets.findIndex(isActive) + 1 }),
  );
  const more = button(
    {
      class: 'icon',
      'aria-label': say(words.sheetMenu, locale),
      title: say(words.sheetMenu, locale),
      'aria-haspopup': 'menu',
      'data-testid': 'sheet-menu',
    },
    '▾',
    () => openMenu(more.getBoundingClientRect()),
  );

  const isActive = ({ id }: SheetSnapshot) => id === activeId;
  const isTaken = (name: string) => sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  function newName(): string {
    for (let count = sheets.length + 1; ; count++) {
      const name = say(words.newSheetName, locale, { count });
      if (!isTaken(name)) return name;
    }
  }

  function openMenu(point: { x: number; y: number }): void {
    const shown = sheets.filter(({ hidden }) => !hidden);
    const remove = { label: say(words.removeSheet, locale), onChoose: removeActive };
    openMenuAt(point, say(words.sheetMenu, locale), [
      { label: say(words.renameSheet, locale), onChoose: renameActive },
      // A workbook keeps one sheet that can be seen.
      ...(shown.length > 1 ? [remove] : []),
    ]);
  }

  async function renameActive(): Promise<void> {
    const sheet = sheets.find(isActive);
    if (!sheet) return;
    const name = await askText(locale, say(words.renameSheet, locale), sheet.name, (text) =>
      text.toLowerCase() !== sheet.name.toLowerCase() && isTaken(text)
        ? say(words.nameTaken, locale, { name: text })
        : null,
    );
    if (name && name !== sheet.name) onEdit({ type: 'renameSheet', sheetId: sheet.id, name });
  }

  async function removeActive(): Promise<void> {
    const sheet = sheets.find(isActive);
    if (!sheet) return;
    const message = say(words.removeSheetAsked, locale, { name: sheet.name });
    const pressed = await askDialog(locale, { title: '', message, buttons: ['OK', 'CANCEL'] });
    if (pressed === 'OK') onEdit({ type: 'removeSheet', sheetId: sheet.id });
  }

  row.addEventListener('keydown', ({ key }) => {
    const tabs = [...row.querySelectorAll('button')];
    const current = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step) tabs[(current + step + tabs.length) % tabs.length]?.click();
    if (key === 'F2') renameActive();
  });
  row.addEventListener('dblclick', renameActive);

  /** One button for each sheet as long as it is there: a double click must meet the same one twice. */
  const tabs = new Map<number, HTMLButtonElement>();

  function tabOf(sheetId: number): HTMLButtonElement {
    const known = tabs.get(sheetId);
    if (known) return known;
    const made = button({ role: 'tab', 'data-testid': 'sheet-tab' }, '', () => onChoose(sheetId));
    made.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      onChoose(sheetId);
      openMenu({ x: event.clientX, y: event.clientY });
    });
    tabs.set(sheetId, made);
    return made;
  }

  function tab(sheet: SheetSnapshot): HTMLButtonElement {
    const made = tabOf(sheet.id);
    made.textContent = sheet.name;
    made.ariaSelected = String(isActive(sheet));
    made.tabIndex = isActive(sheet) ? 0 : -1;
    made.style.setProperty('--tab-color', sheet.tabColor);
    return made;
  }

  return {
    element: element('div', { class: 'sheets' }, add, row, more),
    show(newSheets, newActiveId) {
      const hadFocus = row.contains(document.activeElement);
      sheets = newSheets;
      activeId = newActiveId;
      const shown = sheets.filter(({ hidden }) => !hidden).map(tab);
      if (shown.some((each, index) => row.children[index] !== each) || row.children.length !== shown.length) {
        row.replaceChildren(...shown);
      }
      for (const id of tabs.keys()) if (!sheets.some((sheet) => sheet.id === id)) tabs.delete(id);
      if (hadFocus) shown.find(({ tabIndex }) => tabIndex === 0)?.focus();
    },
  };
}
