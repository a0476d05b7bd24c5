import { element } from './page.ts';

export const TABS = ['map', 'customer', 'week', 'trust'] as const;
export type Tab = (typeof TABS)[number];

/** Makes the tabs work by click and by arrow keys, as tabs do everywhere; `onOpen` hears which one opens. */
export function startTabs(label: string, onOpen: (tab: Tab) => void): void {
  element('tabs').setAttribute('aria-label', label);
  const open = (opened: Tab) => {
    for (const tab of TABS) {
      const button = element(`tab-${tab}`);
      button.setAttribute('aria-selected', String(tab === opened));
      button.tabIndex = tab === opened ? 0 : -1;
      element(tab).hidden = tab !== opened;
    }
    onOpen(opened);
  };
  for (const [i, tab] of TABS.entries()) {
    const button = element(`tab-${tab}`);
    button.addEventListener('click', () => open(tab));
    button.addEventListener('keydown', (event) => {
      const next = TABS[placeAfter(event.key, i)];
      if (next === undefined) return;
      event.preventDefault();
      open(next);
      element(`tab-${next}`).focus();
    });
  }
}

/** Where a key leads from a place; −1 where it leads nowhere. */
function placeAfter(key: string, place: number): number {
  const count = TABS.length;
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
