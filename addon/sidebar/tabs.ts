import { element } from './page.ts';

/**
 * Makes the page's tabs work by click and by arrow keys, as tabs do everywhere; `onOpen` hears which one opens. A tab
 * `x` is a button `#tab-x` with its panel `#x`. Gives what opens a tab.
 */
export function startTabs<Tab extends string>(
  tabs: readonly Tab[],
  label: string,
  onOpen: (tab: Tab) => void,
): (tab: Tab) => void {
  element('tabs').setAttribute('aria-label', label);
  const open = (opened: Tab) => {
    for (const tab of tabs) {
      const button = element(`tab-${tab}`);
      button.setAttribute('aria-selected', String(tab === opened));
      button.tabIndex = tab === opened ? 0 : -1;
      element(tab).hidden = tab !== opened;
    }
    onOpen(opened);
  };
  for (const [i, tab] of tabs.entries()) {
    const button = element(`tab-${tab}`);
    button.addEventListener('click', () => open(tab));
    button.addEventListener('keydown', (event) => {
      const next = tabs[placeAfter(event.key, i, tabs.length)];
      if (next === undefined) return;
      event.preventDefault();
      open(next);
      element(`tab-${next}`).focus();
    });
  }
  return open;
}

/** Where a key leads from a place; −1 where it leads nowhere. */
function placeAfter(key: string, place: number, count: number): number {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
