import { tag } from '../sidebar/page.ts';

/** A group that is folded away; `onOpen` hears each time that it is opened. */
export function foldedGroup(
  title: string,
  about: string,
  onOpen: () => void,
  ...content: readonly Node[]
): HTMLElement {
  const heading = tag('summary', '', tag('h2', '', title));
  const group = document.createElement('details');
  group.className = 'folded';
  group.append(heading, tag('p', 'soft', about), ...content);
  group.addEventListener('toggle', () => {
    if (group.open) onOpen();
  });
  return group;
}
