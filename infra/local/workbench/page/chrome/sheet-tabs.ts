import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { SheetSnapshot } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

/** The row of sheet names at the bottom; arrows move along it. */
export function sheetTabs(
  locale: Locale,
  onChoose: (sheetId: number) => void,
): { element: HTMLElement; show(sheets: SheetSnapshot[], activeId: number): void } {
  const row = element('div', {
    class: 'sheet-tabs',
    role: 'tablist',
    'aria-label': say(words.sheets, locale),
  });

  row.addEventListener('keydown', ({ key }) => {
    const tabs = [...row.querySelectorAll('button')];
    const current = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step) tabs[(current + step + tabs.length) % tabs.length]?.click();
  });

  return {
    element: row,
    show(sheets, activeId) {
      const hadFocus = row.contains(document.activeElement);
      const shown = sheets.filter(({ hidden }) => !hidden);
      const tabs = shown.map((sheet) => {
        const active = sheet.id === activeId;
        const attributes = {
          role: 'tab',
          'aria-selected': String(active),
          tabindex: active ? '0' : '-1',
          'data-testid': 'sheet-tab',
        };
        return button(attributes, sheet.name, () => onChoose(sheet.id));
      });
      row.replaceChildren(...tabs);
      if (hadFocus) tabs.find((tab) => tab.tabIndex === 0)?.focus();
    },
  };
}
