import { tag } from '../../sidebar/page.ts';

/** A table by its header cells and the cells of its rows. */
export function table(
  className: string,
  header: readonly HTMLElement[],
  rows: readonly (readonly HTMLElement[])[],
): HTMLElement {
  return tag(
    'table',
    className,
    tag('thead', '', tag('tr', '', ...header)),
    tag('tbody', '', ...rows.map((cells) => tag('tr', '', ...cells))),
  );
}

export const columnHead = (content: string | Node) => head('col', content);
export const rowHead = (content: string | Node) => head('row', content);

function head(scope: 'col' | 'row', content: string | Node): HTMLElement {
  const cell = tag('th', '', content);
  cell.setAttribute('scope', scope);
  return cell;
}
